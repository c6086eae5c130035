import { randomUUID } from 'node:crypto';
import { findCommand } from '@onrecord/commands';
import { isOnrecordError } from '@onrecord/schema';
import {
  type AutocompleteInteraction,
  type CommandInteraction,
  DiscordAPIError,
  type Interaction,
  type RepliableInteraction,
} from 'discord.js';
import { add } from './commands/add.ts';
import { ask } from './commands/ask.ts';
import { complete } from './commands/complete.ts';
import { handleComponent } from './components/table.ts';
import { requireManageServer } from './guards/manage-server.ts';
import { requireMayAdd } from './guards/may-add.ts';
import { ownWords } from './messages/languages.ts';
import type { Words } from './messages/words.ts';
import type { Outcome } from './metrics.ts';
import type { OwnCommand } from './own-commands/own-command.ts';
import { findOwnCommand, ownCommands } from './own-commands/table.ts';
import { plain } from './render/markup.ts';
import { privateNote } from './render/page.ts';
import { problemOf } from './render/problem.ts';
import type { Services } from './services.ts';
import { UserError } from './user-error.ts';

/** Handles one interaction to its end; never throws. What goes wrong is told privately, and logged with a reference. */
export async function handleInteraction(interaction: Interaction, services: Services): Promise<void> {
  const started = performance.now();
  const { metrics, log } = services;
  const outcome = await dispatch(interaction, services).then(
    (): Outcome => 'answered',
    (error: unknown) => tell(error, interaction, services),
  );
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

/** Codes of errors that concern the service, not what the person typed or attached. */
const OUR_FAULT = /^(?:ARCHIVE|MODEL|INGEST)_/;

/** The part of the program that an error's message begins with. */
const PART = /^\[[\w:]+\] /;

/** Tells the person what went wrong, as far as Discord still lets us. */
async function tell(error: unknown, interaction: Interaction, { log }: Services): Promise<Outcome> {
  const facts = { interaction: interaction.id, err: error };
  if (isGone(error)) {
    log.warn(facts, 'the interaction is gone');
    return 'gone';
  }
  const words = ownWords(interaction);
  const refusal = refusalOf(error, words);
  const reference = randomUUID().slice(0, 8);
  if (refusal === null) log.error({ ...facts, reference }, 'an interaction failed');
  try {
    if (interaction.isAutocomplete()) await offerNothing(interaction);
    else await replyPrivately(interaction, refusal ?? words.error.unexpected(reference), words);
  } catch (err) {
    log.warn({ ...facts, err, reference }, 'the error could not be told');
  }
  return refusal === null ? 'failed' : 'refused';
}

/** One sentence about what the person can mend; `null` when it is not theirs to mend. */
function refusalOf(error: unknown, words: Words): string | null {
  if (error instanceof UserError) return error.sentence(words);
  return isOnrecordError(error) && !OUR_FAULT.test(error.code)
    ? (problemOf(error, words) ?? plain(error.message.replace(PART, ''), 600))
    : null;
}

async function offerNothing(interaction: AutocompleteInteraction): Promise<void> {
  if (!interaction.responded) await interaction.respond([]);
}

/** A public "thinking" cannot become private: it is taken away, and the note follows. */
async function replyPrivately(
  interaction: RepliableInteraction,
  sentence: string,
  words: Words,
): Promise<void> {
  const note = privateNote(sentence, words);
  if (!interaction.deferred && !interaction.replied) {
    await interaction.reply(note);
    return;
  }
  if (interaction.ephemeral) {
    await interaction.editReply(note);
    return;
  }
  if (interaction.isChatInputCommand()) await interaction.deleteReply().catch(() => undefined);
  await interaction.followUp(note);
}

/** Unknown or expired interaction, or one that was acknowledged already: nobody is there to be answered. */
function isGone(error: unknown): boolean {
  return error instanceof DiscordAPIError && [10062, 50027, 40060, 10015].includes(Number(error.code));
}
