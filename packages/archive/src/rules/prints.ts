import { topicTermsOf } from './like.ts';

/** Words of which another print must hold two: one of them may be printed otherwise there. */
const ASKED_WORDS = 3;

/** Quotes of one of the words from which on the index is asked for the speaker's alone. */
export const MANY_QUOTES = 500;

/** What the index is asked for. */
export interface PrintWords {
  /** The rarest words that more than one quote holds; two of them are wanted. */
  terms: readonly string[];
  /** How many quotes hold the rarest pair at most. */
  quotes: number;
}

/** The terms of all texts, each once: their uses are looked up together. */
export function printTermsOf(texts: readonly string[]): string[] {
  return [...new Set(texts.flatMap(topicTermsOf))];
}

/** By which words another print of a text is found; `null` where no other quote has enough of them. */
export function printWordsOf(text: string, uses: ReadonlyMap<string, number>): PrintWords | null {
  const usesOf = (term: string) => uses.get(term) ?? 0;
  const known = topicTermsOf(text).filter((term) => usesOf(term) > 0);
  const shared = known
    .filter((term) => usesOf(term) > 1)
    .sort((a, b) => usesOf(a) - usesOf(b))
    .slice(0, ASKED_WORDS);
  const isEnough = shared.length > 1 || (shared.length === 1 && known.length === 1);
  return isEnough ? { terms: shared, quotes: usesOf(shared.at(1) ?? shared[0] ?? '') } : null;
}
