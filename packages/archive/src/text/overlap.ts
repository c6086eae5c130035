import { isFunctionWord } from './function-words.ts';
import { isNearSpelling } from './spelling.ts';

/** How much less a grammatical word counts than one that carries the topic. */
const FUNCTION_WEIGHT = 0.3;

/**
 * How much of an asked text a found one holds, 0 to 1: the weight of the shared words, half of it for words alone and
 * half for pairs of neighbours, so that the same words in the same order come first. A near spelling counts half.
 */
export function overlapOf(asked: readonly string[], found: readonly string[]): number {
  const foundWords = new Set(found);
  const foundPairs = new Set(pairsOf(found));
  let weight = 0;
  let shared = 0;
  for (const word of asked) {
    const own = isFunctionWord(word) ? FUNCTION_WEIGHT : 1;
    weight += own;
    if (foundWords.has(word)) shared += own;
    else if (own === 1 && found.some((other) => isNearSpelling(word, other))) shared += own / 2;
  }
  const pairs = pairsOf(asked);
  const sharedPairs = pairs.filter((pair) => foundPairs.has(pair)).length;
  const byWords = weight === 0 ? 0 : shared / weight;
  return pairs.length === 0 ? byWords : byWords / 2 + sharedPairs / pairs.length / 2;
}

function pairsOf(words: readonly string[]): string[] {
  return words.slice(1).map((word, index) => `${words[index]} ${word}`);
}
