import { spellingKeysOf } from '../text/spelling.ts';
import type { Scope } from './connection.ts';

/**
 * What folded words and their near spellings have in common (`spellingKeysOf`), as the indexes hold it: numbers that are
 * made of the key and its collection. Two keys may have the same number; whoever finds by it compares the words.
 */
export function spellingNumbersOf(
  { collection }: Pick<Scope, 'collection'>,
  words: readonly string[],
): number[] {
  const numbers = new Set<number>();
  for (const word of words) for (const key of spellingKeysOf(word)) numbers.add(hash(`${collection} ${key}`));
  return [...numbers];
}

/** FNV-1a over UTF-16 units, as a signed number of 32 bits. */
function hash(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++)
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return hash;
}

/** An array of numbers as PostgreSQL reads it. */
export function arrayOf(numbers: readonly number[]): string {
  return `{${numbers.join(',')}}`;
}
