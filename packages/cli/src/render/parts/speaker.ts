import { fold, type Receipt, type Speaker } from '@onrecord/schema';
import { plain } from '../text/plain.ts';
import type { Style } from '../text/style.ts';
import { words } from '../words.ts';

/** Names by id: a quote knows only the ids of those who else may have said it. */
export type Names = ReadonlyMap<string, string>;

export function namesOf(speakers: readonly (Speaker | null)[]): Names {
  return new Map(speakers.flatMap((speaker) => (speaker ? [[speaker.id, speaker.name] as const] : [])));
}

/** The names that the receipts of an answer mention. */
export function namesIn(receipts: readonly Receipt[]): Names {
  return namesOf(receipts.flatMap(({ speaker, via }) => [speaker, via]));
}

/** The name with its role: `Mark Rutte, the NATO chief`. */
export function speakerLine(speaker: Speaker | null, style: Style): string {
  const role = roleOf(speaker);
  return `${style.strong(nameOf(speaker))}${role === null ? '' : `, ${role}`}`;
}

/** The longest of a speaker's names in several articles, with the roles of all. */
export function fullestOf(speakers: readonly (Speaker | null)[]): Speaker | null {
  const named = speakers.filter((speaker) => speaker !== null);
  const [fullest] = named.toSorted((a, b) => b.name.length - a.name.length);
  return fullest ? { ...fullest, roles: named.flatMap(({ roles }) => roles) } : null;
}

export function nameOf(speaker: Speaker | null): string {
  return speaker === null ? words.nobody : nameIn(speaker.name);
}

export function nameIn(text: string): string {
  return plain(text, 120) || words.nobody;
}

/** The role as printed; nothing where the name says it already. */
function roleOf(speaker: Speaker | null): string | null {
  if (speaker === null) return null;
  const role = speaker.roles.find(({ text }) => !fold(speaker.name).includes(fold(text)));
  if (role) return plain(role.text, 160);
  return speaker.kind === 'anonymous' ? words.unnamed : null;
}
