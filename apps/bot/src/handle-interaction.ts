import { findCommand } from '@onrecord/commands';
import type { CommandInteraction, Interaction } from 'discord.js';
import { add } from './commands/add.ts';
import { ask } from './commands/ask.ts';
import { complete } from './commands/complete.ts';
import { handleComponent } from './components/table.ts';
import { requireManageServer } from './guards/manage-server.ts';
import { requireMayAdd } from './guards/may-add.ts';
import type { Outcome } from './metrics.ts';
import type { OwnCommand } from './own-commands/own-command.ts';
import { findOwnCommand, ownCommands } from './own-commands/table.ts';
import type { Services } from './services.ts';
import { tell } from './tell.ts';
import { UserError } from './user-error.ts';

/** Handles one interaction to its end; never throws. What goes wrong is told privately, and logged with a reference. */
export async function handleInteraction(interaction: Interaction, services: Services): Promise<void> {
  const started = performance.now();
  const { metrics, log } = services;
  const end = services.unanswered?.begin(interaction);
  const outcome = await dispatch(interaction, services).then(
    (): Outcome => 'answered',
    (error: unknown) => tell(error, interaction, services),
  );
  end?.(outcome !== 'untold');
  const name = nameOf(interaction);
  const milliseconds = performance.now() - started;
  metrics.observe(name, outcome, milliseconds);
  log.debug({ interaction: interaction.id, name, outcome, ms: Math.round(milliseconds) }, 'handled');
}

/** What an interaction counts as: a command of the table, a button, or anything else. */
function nameOf(interaction: Interaction): string {
  if (!('commandName' in interaction)) return 'component';
  const { commandName } = interaction;
  const name = isKnown(commandName) ? commandName : 'unknown';
  return interaction.isAutocomplete() ? `${name} (typing)` : name;
}

const isKnown = (name: string): boolean =>
  findCommand(name) !== null || ownCommands.some((command) => command.name === name);

async function dispatch(interaction: Interaction, services: Services): Promise<void> {
  const asker = { userId: interaction.user.id, guildId: interaction.guildId };
  if (interaction.isAutocomplete())
    return (await services.limits.mayComplete(asker))
      ? complete(interaction, services)
      : interaction.respond([]);
  const seconds = await services.limits.secondsToWait(asker);
  if (seconds > 0) throw new UserError((words) => words.error.tooFast(seconds));
  if (interaction.isMessageComponent() || interaction.isModalSubmit())
    return handleComponent(interaction, services);
  if (interaction.isMessageContextMenuCommand()) {
    const command = findOwnCommand('message', interaction.commandName);
    if (command) return executeOwn(command, interaction, services);
  }
  if (interaction.isChatInputCommand()) {
    const command = findCommand(interaction.commandName);
    if (command?.kind === 'ask') return ask(command, interaction, services);
    if (command?.kind === 'act') return add(command, interaction, services);
    const own = findOwnCommand('slash', interaction.commandName);
    if (own) return executeOwn(own, interaction, services);
  }
  throw new UserError((words) => words.error.unknownCommand);
}

async function executeOwn<I extends CommandInteraction>(
  command: Pick<OwnCommand, 'who'> & { execute(interaction: I, services: Services): Promise<void> },
  interaction: I,
  services: Services,
): Promise<void> {
  if (command.who === 'managers') requireManageServer(interaction);
  if (command.who === 'adders') await requireMayAdd(interaction, services);
  return command.execute(interaction, services);
}
