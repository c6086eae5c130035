import type { Archive, SpeakerEntry } from '@onrecord/archive';
import type { Speaker } from '@onrecord/schema';

/** Whom a typed name was read as. */
export interface ReadSpeaker {
  /** `null` when the archive quotes nobody of that name. */
  entry: SpeakerEntry | null;
  /** The identities that the name stands for: several unnamed sources may share a description. */
  ids: string[];
  /** All whom the name fits, surely or as a part of their names. */
  fitting: SpeakerEntry[];
  /** Where nobody fits: whose names are nearly this one. */
  nearlyFitting: SpeakerEntry[];
  /** Others whom it may have meant, for the reader to choose from. */
  alternatives: Speaker[];
  /** For `Searched.reading`. */
  reading: string;
}

/** Names considered for one typed name. */
const CONSIDERED = 20;

/** Others shown. */
const ALTERNATIVES = 5;

/** Reads a typed name: by the archive's names only; a likely spelling is offered, never taken. */
export async function readSpeaker(archive: Archive, name: string): Promise<ReadSpeaker> {
  const found = await archive.findSpeakers(name, { limit: CONSIDERED });
  const fitting = found.filter((entry) => entry.match !== 'spelling' && entry.match !== 'similar');
  const entry = fitting[0] ?? null;
  const others = entry ? fitting.filter((other) => other !== entry) : found;
  const same = fitting.filter((other) => other.match === 'name' && isNamesake(other, entry));
  const ids = same.length > 0 ? same.map((other) => other.speaker.id) : entry ? [entry.speaker.id] : [];
  return {
    entry,
    ids,
    fitting,
    nearlyFitting: found.filter((other) => other.match === 'spelling'),
    alternatives: others
      .filter((other) => !ids.includes(other.speaker.id))
      .map((other) => other.speaker)
      .slice(0, ALTERNATIVES),
    reading: readingOf(name, entry, ids.length),
  };
}

/** One description of several unnamed sources; people of one name stay apart. */
function isNamesake(other: SpeakerEntry, entry: SpeakerEntry | null): boolean {
  return (
    other === entry ||
    (other.speaker.kind === 'anonymous' && entry?.speaker.kind === 'anonymous' && entry.match === 'name')
  );
}

function readingOf(name: string, entry: SpeakerEntry | null, sources: number): string {
  if (!entry) return `speaker “${name}” (quoted nowhere in the archive)`;
  return sources > 1
    ? `speaker “${entry.speaker.name}” (${sources} unnamed sources)`
    : `speaker ${entry.speaker.name}`;
}
