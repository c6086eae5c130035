import type { Archive, SpeakerCorrection } from '@onrecord/archive';
import { z } from 'zod';

const id = z.string().min(1);

/** As `SpeakerCorrection` of @onrecord/archive says what each means. */
const Correction = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('merge'), into: id, from: id }),
  z.strictObject({
    type: z.literal('split'),
    speakerId: id,
    articleIds: z.array(id).min(1),
    name: z.string().min(1).optional(),
  }),
  z.strictObject({ type: z.literal('rename'), speakerId: id, name: z.string().min(1) }),
  z.strictObject({ type: z.literal('alias'), speakerId: id, alias: z.string().min(1) }),
]);

/** A line of an export that says who is who; `by` is who decided it. */
export const CorrectionLine = z.strictObject({ correction: Correction, by: z.string().nullable() });
export type CorrectionLine = z.infer<typeof CorrectionLine>;

/**
 * Makes a correction, unless it was made already and holds: the same line twice changes nothing.
 *
 * @returns Whether anything was changed.
 */
export async function correct({ correction, by }: CorrectionLine, archive: Archive): Promise<boolean> {
  const asked = signatureOf(correction as SpeakerCorrection);
  const edits = await archive.speakerEdits();
  if (edits.some((edit) => edit.undoneAt === null && signatureOf(edit.correction) === asked)) return false;
  await archive.correctSpeaker(correction as SpeakerCorrection, by === null ? {} : { by });
  return true;
}

/** The same for the same correction, in whatever order its fields and articles stand. */
function signatureOf(correction: SpeakerCorrection): string {
  return JSON.stringify(
    Object.entries(correction)
      .map(([name, value]) => [name, Array.isArray(value) ? value.toSorted() : value])
      .sort(),
  );
}
