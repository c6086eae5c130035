import type { SuggestionKind } from '@onrecord/archive';
import { findCommand } from '@onrecord/commands';
import type { AutocompleteInteraction } from 'discord.js';
import { archiveFor } from '../collections.ts';
import { LONGEST_CHOICE, MOST_CHOICES } from '../limits.ts';
import { findOwnCommand } from '../own-commands/table.ts';
import { plainLabel } from '../render/markup.ts';
import type { Services } from '../services.ts';

/** Offers what the archive holds for the option that is being typed. */
export async function complete(interaction: AutocompleteInteraction, services: Services): Promise<void> {
  const { name, value } = interaction.options.getFocused(true);
  const kind = suggestionsFor(interaction, name);
  const suggestions = kind
    ? await archiveFor(interaction, services).suggest(kind, value, { limit: MOST_CHOICES })
    : [];
  await interaction.respond(
    suggestions
      // A value that is cut is another value; a label may be cut.
      .filter((suggestion) => suggestion.value.length <= LONGEST_CHOICE)
      .slice(0, MOST_CHOICES)
      .map((suggestion) => ({ name: plainLabel(suggestion.label, LONGEST_CHOICE), value: suggestion.value })),
  );
}

/** What an option offers, of the command table or of a command that only Discord has. */
function suggestionsFor(
  { commandName, options }: AutocompleteInteraction,
  option: string,
): SuggestionKind | undefined {
  const command = findCommand(commandName);
  if (command) return command.options.find(({ name }) => name === option)?.suggests;
  const subcommand = findOwnCommand('slash', commandName)?.subcommands?.find(
    ({ name }) => name === options.getSubcommand(false),
  );
  return subcommand?.options.find(({ name }) => name === option)?.suggests;
}
