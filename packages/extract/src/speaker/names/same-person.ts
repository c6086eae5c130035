import { GIVEN_NAMES, SHORT_FORMS } from '../lexicon/given-names.ts';
import type { Gender } from './entities.ts';

/** The surname of a name's words, generational suffixes left out. */
export function surnameOf(words: readonly string[]): readonly string[] {
  const last = words.findLastIndex((word) => !isSuffix(word));
  return words.slice(Math.max(0, last), Math.max(0, last) + 1);
}

/** A name's words without "Jr." and the like. */
export function withoutSuffix(words: readonly string[]): readonly string[] {
  const last = words.findLastIndex((word) => !isSuffix(word));
  return last < 0 ? words : words.slice(0, last + 1);
}

/** "jr" of "Jr." and "Jr"; empty where a name has none. */
function suffixOf(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return isSuffix(last) ? last.replace('.', '') : '';
}

/** The gender of the given name, if its bearers nearly always have the same. */
export function genderOfName(words: readonly string[]): Gender | null {
  for (const word of words.slice(0, -1)) {
    const gender = GIVEN_NAMES.get(word) ?? GIVEN_NAMES.get(word.split('-')[0] ?? '');
    if (gender === 'either') return null;
    if (gender) return gender;
  }
  return null;
}

/**
 * Whether two full names of one surname may be one person's: the given names agree, one shortens the other or is
 * spelled otherwise, and neither a middle initial nor a "Jr." keeps them apart.
 */
export function isSamePerson(one: readonly string[], other: readonly string[]): boolean {
  const [a = '', b = ''] = [one[0], other[0]];
  const [first, second] = [withoutSuffix(one), withoutSuffix(other)];
  if (first.length < 2 || second.length < 2) return false;
  if (suffixOf(one) !== suffixOf(other)) return false;
  if (!isSameGivenName(a, b)) return false;
  const middles = [first, second].map((words) =>
    words
      .slice(1, -1)
      .map((word) => word.charAt(0))
      .join(''),
  );
  const [x = '', y = ''] = middles;
  return x === '' || y === '' || x.startsWith(y) || y.startsWith(x);
}

function isSameGivenName(a: string, b: string): boolean {
  return a === b || isInitialOf(a, b) || isInitialOf(b, a) || areShortForms(a, b) || isSpelledLike(a, b);
}

/** "Sandy" and "Sandra": one shortens the other, or both a third. */
export function areShortForms(a: string, b: string): boolean {
  return (
    a !== b &&
    (SHORT_FORMS.get(a) === b ||
      SHORT_FORMS.get(b) === a ||
      (SHORT_FORMS.has(a) && SHORT_FORMS.get(a) === SHORT_FORMS.get(b)))
  );
}

function isInitialOf(initial: string, name: string): boolean {
  return /^\p{L}\.?$/u.test(initial) && name.startsWith(initial.charAt(0));
}

/** Shortest given name of which a misspelling is told from another name. */
const SHORTEST_MISSPELLED = 5;

/** "Hilary" and "Hillary", "Byrne" and "Bryne": one letter more, less or other, or two that changed places, and no other gender. */
export function isSpelledLike(a: string, b: string): boolean {
  if (a.charAt(0) !== b.charAt(0) || Math.abs(a.length - b.length) > 1) return false;
  if (Math.min(a.length, b.length) < SHORTEST_MISSPELLED) return false;
  const [x, y] = [GIVEN_NAMES.get(a), GIVEN_NAMES.get(b)];
  if (x && y && x !== y) return false;
  let start = 0;
  while (a[start] === b[start] && start < a.length) start++;
  let end = 0;
  while (a.at(-1 - end) === b.at(-1 - end) && end < Math.min(a.length, b.length) - start) end++;
  const other = Math.max(a.length, b.length) - start - end;
  const isSwapped =
    other === 2 && a.length === b.length && a[start] === b[start + 1] && a[start + 1] === b[start];
  return other <= 1 || isSwapped;
}

function isSuffix(word: string): boolean {
  return /^(jr|sr|ii|iii|iv)\.?$/.test(word);
}
