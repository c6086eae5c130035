import { randomUUID } from 'node:crypto';
import { findCommand } from '@onrecord/commands';
import { isOnrecordError } from '@onrecord/schema';
import { DiscordAPIError, type Interaction, type RepliableInteraction } from 'discord.js';
import { add } from './commands/add.ts';
import { ask } from './commands/ask.ts';
import { complete } from './commands/complete.ts';
import { turnPage } from './commands/turn-page.ts';
import { en } from './messages/en.ts';
import { plain } from './render/markup.ts';
import { privateNote } from './render/page.ts';
import type { Services } from './services.ts';
import { UserError } from './user-error.ts';

/** Handles one interaction to its end; never throws. What goes wrong is told privately, and logged with a reference. */
export async function handleInteraction(interaction: Interaction, services: Services): Promise<void> {
  const started = performance.now();
  const facts = {
    interaction: interaction.id,
    name: 'commandName' in interaction ? interaction.commandName : 'button',
  };
  try {
    await dispatch(interaction, services);
    services.log.debug({ ...facts, ms: Math.round(performance.now() - started) }, 'answered');
  } catch (error) {
    await tell(error, interaction, services).catch((failure) =>
      services.log.warn({ ...facts, err: failure }, 'the error could not be told'),
    );
  }
}

function dispatch(interaction: Interaction, services: Services): Promise<void> {
  if (interaction.isAutocomplete()) return complete(interaction, services);
  if (interaction.isButton()) return turnPage(interaction, services);
  if (interaction.isChatInputCommand()) {
    const command = findCommand(interaction.commandName);
    if (command?.kind === 'ask') return ask(command, interaction, services);
    if (command?.kind === 'act') return add(command, interaction, services);
  }
  return Promise.reject(new UserError(en.error.unknownCommand));
}

/** Codes of errors that concern the service, not what the person typed or attached. */
const OUR_FAULT = /^(?:ARCHIVE|MODEL)_/;

async function tell(error: unknown, interaction: Interaction, { log }: Services): Promise<void> {
  if (interaction.isAutocomplete()) {
    log.warn({ interaction: interaction.id, err: error }, 'autocomplete failed');
    if (!interaction.responded) await interaction.respond([]);
    return;
  }
  if (!interaction.isRepliable() || isGone(error)) {
    log.warn({ interaction: interaction.id, err: error }, 'the interaction is gone');
    return;
  }
  await replyPrivately(
    interaction,
    sentenceOf(error, (reference) => {
      log.error({ interaction: interaction.id, reference, err: error }, 'an interaction failed');
    }),
  );
}

/** What the person reads; what is not theirs to mend is logged under a reference that they can report. */
function sentenceOf(error: unknown, report: (reference: string) => void): string {
  if (error instanceof UserError) return error.message;
  if (isOnrecordError(error) && !OUR_FAULT.test(error.code)) return plain(error.message, 600);
  const reference = randomUUID().slice(0, 8);
  report(reference);
  return en.error.unexpected(reference);
}

/** A public "thinking" cannot become private: it is taken away, and the note follows. */
async function replyPrivately(interaction: RepliableInteraction, sentence: string): Promise<void> {
  const note = privateNote(sentence);
  if (!interaction.deferred && !interaction.replied) {
    await interaction.reply(note);
    return;
  }
  if (interaction.isChatInputCommand()) await interaction.deleteReply().catch(() => undefined);
  await interaction.followUp(note);
}

/** Unknown or expired interaction, or one that was acknowledged already: nobody is there to be answered. */
function isGone(error: unknown): boolean {
  return error instanceof DiscordAPIError && [10062, 50027, 40060, 10015].includes(Number(error.code));
}
