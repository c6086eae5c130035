import type { SpeakerEntry } from '@onrecord/archive';
import type { Block, Pen } from './text/pen.ts';
import { plain } from './text/plain.ts';
import { words } from './words.ts';

/** Identities with their ids, which other commands take. */
export function identitiesBlocks(found: readonly SpeakerEntry[], pen: Pen): Block[] {
  if (found.length === 0) return [pen.lines(words.noSpeakers)];
  return found.map(({ speaker, quotes, roles }) => [
    ...pen.lines(`${pen.style.strong(plain(speaker.name))}, ${words.statements(quotes)}`),
    ...pen.lines(pen.style.quiet(speaker.id), { indent: 2 }),
    ...(roles[0] ? pen.lines(plain(roles[0].text), { indent: 2 }) : []),
  ]);
}
