import { randomUUID } from 'node:crypto';
import { isOnrecordError, type OnrecordError } from '@onrecord/schema';
import {
  type AutocompleteInteraction,
  DiscordAPIError,
  type Interaction,
  type RepliableInteraction,
} from 'discord.js';
import { isAcknowledged } from './acknowledge.ts';
import { EPHEMERAL } from './limits.ts';
import { ownWords } from './messages/languages.ts';
import type { Words } from './messages/words.ts';
import type { Outcome } from './metrics.ts';
import { plain } from './render/markup.ts';
import { type MessageBody, privateNote } from './render/page.ts';
import { problemOf } from './render/problem.ts';
import type { Services } from './services.ts';
import { UserError } from './user-error.ts';

/** Codes of errors that concern the service, not what the person typed or attached. */
const OUR_FAULT = /^(?:ARCHIVE|MODEL|INGEST|BOT)_/;

/** Of those, the ones that pass: the database is busy, locked or away. */
const PASSES =
  /^(?:ARCHIVE_(?:BUSY|UNREACHABLE|TIMEOUT|CANNOT_OPEN|NOT_AN_ARCHIVE)|INGEST_STATE_FAILED|BOT_ARCHIVE_\w+)$/;

/** The part of the program that an error's message begins with. */
const PART = /^\[[\w:]+\] /;

/** Tells the person what went wrong, as far as Discord still lets us. */
export async function tell(error: unknown, interaction: Interaction, { log }: Services): Promise<Outcome> {
  const facts = { interaction: interaction.id, err: error };
  if (isGone(error)) {
    log.warn(facts, 'the interaction is gone');
    return 'gone';
  }
  const words = ownWords(interaction);
  const crowd = isCrowded(error) ? words.error.crowded(Number(error.context.seconds)) : null;
  const refusal = crowd ?? refusalOf(error, words);
  const reference = randomUUID().slice(0, 8);
  if (crowd !== null) log.warn({ interaction: interaction.id }, 'too many ask; somebody was put off');
  else if (refusal === null) log.error({ ...facts, reference }, 'an interaction failed');
  try {
    if (interaction.isAutocomplete()) await offerNothing(interaction);
    else await replyPrivately(interaction, refusal ?? faultOf(error, words)(reference), words);
  } catch (err) {
    log.warn({ ...facts, err, reference }, 'the error could not be told');
    return isGone(err) ? 'gone' : 'untold';
  }
  if (crowd !== null) return 'shed';
  return refusal === null ? 'failed' : 'refused';
}

/** More is asked of the archive than it can give in time: a person may try again soon. */
function isCrowded(error: unknown): error is OnrecordError {
  return isOnrecordError(error) && error.code === 'BOT_ARCHIVE_CROWDED';
}

/** One sentence about what the person can mend; `null` when it is not theirs to mend. */
function refusalOf(error: unknown, words: Words): string | null {
  if (error instanceof UserError) return error.sentence(words);
  return isOnrecordError(error) && !OUR_FAULT.test(error.code)
    ? (problemOf(error, words) ?? plain(error.message.replace(PART, ''), 600))
    : null;
}

/** What is told of what is not the person's to mend. */
function faultOf(error: unknown, { error: told }: Words): (reference: string) => string {
  return isOnrecordError(error) && PASSES.test(error.code) ? told.unavailable : told.unexpected;
}

async function offerNothing(interaction: AutocompleteInteraction): Promise<void> {
  if (!interaction.responded) await interaction.respond([]);
}

/**
 * A public "thinking" cannot become private. It says itself what went wrong until the private note is there, and goes then:
 * a follow-up whose reply is lost cannot be sent again without being there twice.
 */
async function replyPrivately(
  interaction: RepliableInteraction,
  sentence: string,
  words: Words,
): Promise<void> {
  const note = privateNote(sentence, words);
  if (!interaction.deferred && !interaction.replied) await replyFirst(interaction, note);
  else if (interaction.ephemeral) await interaction.editReply(note);
  else if (interaction.isCommand()) {
    await interaction.editReply({ ...note, flags: note.flags & ~EPHEMERAL });
    await interaction.followUp(note);
    await interaction.deleteReply();
  } else await interaction.followUp(note);
}

/** Where Discord has taken an acknowledgement after all, the note comes in its place. */
async function replyFirst(interaction: RepliableInteraction, note: MessageBody): Promise<void> {
  try {
    await interaction.reply(note);
  } catch (error) {
    if (!isAcknowledged(error)) throw error;
    interaction.deferred = true;
    await interaction.editReply(note);
  }
}

/** Unknown or expired interaction, or one that was acknowledged already: nobody is there to be answered. */
function isGone(error: unknown): boolean {
  return error instanceof DiscordAPIError && [10062, 50027, 40060, 10015].includes(Number(error.code));
}
