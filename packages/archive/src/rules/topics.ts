import { type Quote, wordsOf } from '@onrecord/schema';
import { isFunctionWord } from '../text/function-words.ts';
import { termOf } from '../text/terms.ts';

/** A word that a text is about. */
export interface PrintedTerm {
  /** As printed, without possessive. */
  printed: string;
  /** How many quotes hold it. */
  quotes: number;
}

/** The topic words of some quotes: no function words, no numbers, nothing shorter than three letters. */
export function printedTermsOf(quotes: readonly Pick<Quote, 'text'>[]): Map<string, PrintedTerm> {
  const terms = new Map<string, PrintedTerm>();
  for (const { text } of quotes) {
    const seen = new Set<string>();
    for (const word of wordsOf(text)) {
      const term = termOf(word.folded);
      if (seen.has(term) || !isTopic(word.folded, term)) continue;
      seen.add(term);
      const printed = text.slice(word.start, word.end).replace(/['’]s?$/, '');
      const known = terms.get(term);
      if (!known) terms.set(term, { printed, quotes: 1 });
      else {
        known.quotes += 1;
        if (printed > known.printed) known.printed = printed;
      }
    }
  }
  return terms;
}

function isTopic(folded: string, term: string): boolean {
  return term.length >= 3 && !isFunctionWord(folded) && !isFunctionWord(term) && !/^[\p{N}.]+$/u.test(term);
}

/** The newest quotes of a speaker that their topics are read from: enough for a picture of anybody. */
export const READ_QUOTES = 300;

/** The terms of a speaker, the most their own first; `everywhere` says how many quotes of all hold each. */
export function rankTopics(
  terms: ReadonlyMap<string, PrintedTerm>,
  everywhere: ReadonlyMap<string, number>,
  limit: number,
): { text: string; quotes: number }[] {
  return [...terms]
    .map(([term, { printed, quotes }]) => ({
      text: printed,
      quotes,
      // Their share of all quotes with the word, dampened so that one rare word does not come first.
      weight: quotes * (quotes / Math.max(quotes, everywhere.get(term) ?? quotes)),
    }))
    .sort((a, b) => b.weight - a.weight || b.quotes - a.quotes || (a.text < b.text ? -1 : 1))
    .slice(0, limit)
    .map(({ text, quotes }) => ({ text, quotes }));
}
