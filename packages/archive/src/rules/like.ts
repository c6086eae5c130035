import { wordsOf } from '@onrecord/schema';
import { isFunctionWord } from '../text/function-words.ts';
import { termOf, termsOf } from '../text/terms.ts';

/** The rarest words of the text that the index is asked for; any of them may be missing in the quote. */
const ASKED_WORDS = 8;

/** Spellings tried for a word that no quote holds. */
export const SPELLINGS = 3;

/** Words of a text that are read; a longer one is found by its beginning. */
const READ_WORDS = 400;

/** Quotes that all asked words together may name: ranking more would keep somebody waiting. */
const RANKED_QUOTES = 30_000;

/** All terms of a half-remembered text, in order. */
export function readTermsOf(text: string): string[] {
  return termsOf(text).slice(0, READ_WORDS);
}

/** The terms that may carry its topic, each once. */
export function topicTermsOf(text: string): string[] {
  const folded = wordsOf(text)
    .slice(0, READ_WORDS)
    .map((word) => word.folded)
    .filter((word) => !isFunctionWord(word));
  return [...new Set(folded.map(termOf))].filter((term) => term !== '');
}

/** Which of them no quote holds, and may be misspelt. */
export function unknownAmong(terms: readonly string[], uses: ReadonlyMap<string, number>): string[] {
  return terms.filter((term) => !uses.has(term) && !isNumber(term)).slice(0, ASKED_WORDS);
}

/** The rarest of them that are known: two in any case, then as many as stay rare enough. */
export function rarestAmong(
  terms: readonly string[],
  uses: ReadonlyMap<string, number>,
  most = RANKED_QUOTES,
): string[] {
  const usesOf = (term: string) => uses.get(term) ?? 0;
  let quotes = 0;
  return terms
    .filter((term) => uses.has(term) || isNumber(term))
    .toSorted((a, b) => usesOf(a) - usesOf(b))
    .slice(0, ASKED_WORDS)
    .filter((term, index) => {
      quotes += usesOf(term);
      return index < 2 || quotes <= most;
    });
}

function isNumber(term: string): boolean {
  return /^\p{N}/u.test(term);
}
