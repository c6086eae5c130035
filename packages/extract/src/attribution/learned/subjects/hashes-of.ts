import { hashText } from '../../../linear/hash.ts';

/** The hashes of words in one string. */
export function hashesOf(words: string): ReadonlySet<number> {
  return new Set(words.split(' ').map((word) => hashText(word)));
}
