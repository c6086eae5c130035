import type { SpeakerMatch } from '../archive.ts';
import { isNearSpelling } from '../text/spelling.ts';

/** The surest first. */
export const MATCHES: readonly SpeakerMatch[] = ['name', 'alias', 'part', 'spelling', 'similar'];

/** Names looked at for one question: the most used ones come first. */
export const CONSIDERED_NAMES = 200;

/** Articles whose printed roles an identity shows. */
export const SHOWN_ROLES = 50;

/** Articles, the last added first, from which the newest are shown: somebody may be described in a hundred thousand. */
export const LAST_DESCRIPTIONS = 200;

/** The surer of two ways that a name fits. */
export function surerOf(left: SpeakerMatch | undefined, right: SpeakerMatch): SpeakerMatch {
  return left !== undefined && MATCHES.indexOf(left) <= MATCHES.indexOf(right) ? left : right;
}

/** How typed words fit a name that looks like them; `null` where they do not. */
export function likenessOf(
  typed: readonly string[],
  row: { folded: string; isAlias: boolean },
): SpeakerMatch | null {
  const name = row.folded.split(' ');
  const isIn = (words: readonly string[]) => (word: string) =>
    words.some((other) => word === other || isNearSpelling(word, other));
  // A bare surname may be the one typed with a given name; the surname of somebody else's full name may not.
  const isBareOf = !row.isAlias && name.every(isIn(typed));
  if (typed.every(isIn(name)) || isBareOf) return 'spelling';
  return typed.filter((word) => word.length >= 3).some(isIn(name)) ? 'similar' : null;
}
