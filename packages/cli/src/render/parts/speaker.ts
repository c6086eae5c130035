import { fold, type Quote, type Speaker } from '@onrecord/schema';
import { clean, cleanStart } from '../text/clean.ts';
import { words } from '../words.ts';

/** Names by id, for candidates: a quote knows only their ids. */
export type Names = ReadonlyMap<string, string>;

/** Below this a speaker is named as a guess. Calibrated: of the names at 0.7, three in ten are wrong. */
const SURE_SPEAKER = 0.7;

/** Others less likely than this are not worth a reader's doubt. */
const WORTH_NAMING = 0.05;

export function namesOf(speakers: readonly (Speaker | null)[]): Names {
  return new Map(speakers.flatMap((speaker) => (speaker ? [[speaker.id, speaker.name] as const] : [])));
}

export function nameOf(speaker: Speaker | null): string {
  return speaker === null ? words.nobody : nameIn(speaker.name);
}

/** The role behind the name, as printed; nothing where the name says it already. */
export function roleOf(speaker: Speaker | null): string | null {
  if (speaker === null) return null;
  const role = speaker.roles.find(({ text }) => !fold(speaker.name).includes(fold(text)));
  if (role) return cleanStart(role.text, 160);
  return speaker.kind === 'anonymous' ? words.unnamed : null;
}

/** That it is not certain who said it, and who else it may be; `null` where it is. */
export function doubtOf({ speakerId, speakerConfidence, candidates }: Quote, names: Names): string | null {
  if (speakerId === null && candidates.length === 0) return null;
  if (speakerId !== null && speakerConfidence >= SURE_SPEAKER) return null;
  const others = candidates.filter(
    (candidate) => candidate.speakerId !== speakerId && candidate.confidence >= WORTH_NAMING,
  );
  const possible = [...(speakerId === null ? [] : [speakerId]), ...others.map((other) => other.speakerId)];
  const known = [...new Set(possible.flatMap((id) => names.get(id) ?? []))].map(nameIn);
  if (known.length === 0) return words.notCertain(null);
  const isAll = known.length === possible.length && known.length > 1;
  return words.notCertain(words.or(isAll ? known : [...known, words.somebodyElse]));
}

export function nameIn(text: string): string {
  return clean(text) === '' ? words.nobody : cleanStart(text, 120);
}
