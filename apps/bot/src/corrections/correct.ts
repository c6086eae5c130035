import type { Archive, SpeakerCorrection } from '@onrecord/archive';
import { isOnrecordError } from '@onrecord/schema';
import type { BaseInteraction } from 'discord.js';
import { archiveFor } from '../collections.ts';
import type { Services } from '../services.ts';
import { UserError } from '../user-error.ts';

/**
 * Makes corrections one after the other, each from the identity that the one before made; their numbers in the history.
 *
 * @throws {UserError} where the archive cannot make one; those before it are undone.
 */
export async function correct(
  corrections: readonly ((speakerId: string) => SpeakerCorrection)[],
  speakerId: string,
  { interaction, services }: { interaction: BaseInteraction; services: Services },
): Promise<number[]> {
  const archive = archiveFor(interaction, services);
  const made: number[] = [];
  try {
    let current = speakerId;
    for (const correctionOf of corrections) {
      const correction = correctionOf(current);
      const edit = await archive.correctSpeaker(correction, { by: `discord:${interaction.user.id}` });
      made.push(edit.number);
      current = edit.speakerId;
      const facts = { audit: 'correction', collection: archive.collection, by: interaction.user.id };
      services.log.info({ ...facts, number: edit.number, correction }, 'who is who was corrected');
    }
    return made;
  } catch (error) {
    await undo(made, archive);
    throw refused(error);
  }
}

/** Undoes corrections, the last first: an earlier one may have made the identity that a later one names. */
export async function undo(numbers: readonly number[], archive: Archive): Promise<void> {
  try {
    for (const number of numbers.toReversed()) await archive.undoSpeakerEdit(number);
  } catch (error) {
    throw refused(error);
  }
}

function refused(error: unknown): unknown {
  return isOnrecordError(error) && error.code === 'ARCHIVE_EDIT'
    ? new UserError((words) => words.correction.impossible)
    : error;
}
