import type { Archive } from '@onrecord/archive';
import { type Speaker, wordsOf } from '@onrecord/schema';

/** A speaker whom those who manage the server call otherwise than the article does. */
export interface CorrectedSpeaker extends Speaker {
  /** The name that the article prints. */
  printedAs: string;
}

/**
 * What was found, with the names that corrections have given: the archive prints speakers as their article does, and where somebody
 * has said that this is the wrong name it must not stand alone. Names that are only shorter than the given one stay.
 */
export async function withCorrectedNames<Found>(found: Found, archive: Archive): Promise<Found> {
  const edits = await archive.speakerEdits();
  const held = edits.filter(({ correction, undoneAt }) => undoneAt === null && correction.type !== 'alias');
  const ids = new Set(held.map(({ speakerId }) => speakerId));
  if (ids.size === 0) return found;
  const names = new Map<string, string>();
  for (const id of speakersIn(found))
    if (ids.has(id)) names.set(id, (await archive.getSpeaker(id))?.speaker.name ?? '');
  return names.size === 0 ? found : (renamed(found, names) as Found);
}

export function isCorrected(speaker: Speaker): speaker is CorrectedSpeaker {
  return 'printedAs' in speaker;
}

/** Where a speaker stands in answers and receipts. */
const PLACES: ReadonlySet<string> = new Set(['speaker', 'via']);

function speakersIn(value: unknown, ids = new Set<string>()): Set<string> {
  if (typeof value !== 'object' || value === null) return ids;
  for (const [place, inner] of Object.entries(value)) {
    if (PLACES.has(place) && isSpeaker(inner)) ids.add(inner.id);
    speakersIn(inner, ids);
  }
  return ids;
}

function renamed(value: unknown, names: ReadonlyMap<string, string>): unknown {
  if (Array.isArray(value)) return value.map((inner) => renamed(inner, names));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([place, inner]) => [
      place,
      PLACES.has(place) && isSpeaker(inner) ? named(inner, names.get(inner.id)) : renamed(inner, names),
    ]),
  );
}

function named(speaker: Speaker, name: string | undefined): Speaker | CorrectedSpeaker {
  if (!name || isShorter(speaker.name, name)) return speaker;
  return { ...speaker, name, printedAs: speaker.name };
}

/** "Rutte" of "Mark Rutte", and a name itself. */
function isShorter(printed: string, name: string): boolean {
  const words = new Set(wordsOf(name).map(({ folded }) => folded));
  return wordsOf(printed).every(({ folded }) => words.has(folded));
}

function isSpeaker(value: unknown): value is Speaker {
  return typeof value === 'object' && value !== null && 'id' in value && 'name' in value && 'kind' in value;
}
