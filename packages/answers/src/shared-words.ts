import { comparedWordsOf } from './compare/words.ts';

/**
 * The share of the words of the text with fewer ones that the other holds too, in any order: what is cheap to know before
 * two texts are compared word by word.
 */
export function sharedWords(left: string, right: string): { share: number; fewest: number } {
  const [one, other] = [wordsIn(left), wordsIn(right)];
  const [fewer, more] = one.size <= other.size ? [one, other] : [other, one];
  let shared = 0;
  for (const word of fewer) if (more.has(word)) shared++;
  return { share: fewer.size === 0 ? 0 : shared / fewer.size, fewest: fewer.size };
}

/** Texts whose words are remembered: those of one answer, which are compared with one another. */
const REMEMBERED = 400;

const remembered = new Map<string, ReadonlySet<string>>();

function wordsIn(text: string): ReadonlySet<string> {
  const known = remembered.get(text);
  if (known) return known;
  const words = new Set(comparedWordsOf(text).map(({ folded }) => folded));
  if (remembered.size >= REMEMBERED) remembered.clear();
  remembered.set(text, words);
  return words;
}
