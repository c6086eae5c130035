import { type Word, wordsOf } from '@onrecord/schema';
import { isFunctionWord } from '../text/function-words.ts';
import { termOf } from '../text/terms.ts';

/** A word that a text is about. */
export interface PrintedTerm {
  /** As printed, without possessive. */
  printed: string;
  /** How many quotes hold it. */
  quotes: number;
}

/** A text and its words, where they are known. */
export interface ReadText {
  text: string;
  words?: readonly Word[];
}

/** The topic words of some quotes: no function words, no numbers, nothing shorter than three letters. */
export function printedTermsOf(quotes: readonly ReadText[]): Map<string, PrintedTerm> {
  const terms = new Map<string, PrintedTerm>();
  for (const { text, words = wordsOf(text) } of quotes) {
    const seen = new Set<string>();
    for (const word of words) {
      const term = termOf(word.folded);
      if (seen.has(term) || !isTopic(word.folded, term)) continue;
      seen.add(term);
      const printed = withoutPossessive(text.slice(word.start, word.end));
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

function withoutPossessive(printed: string): string {
  const end = printed.length - (printed.endsWith('s') ? 2 : 1);
  const mark = printed[end];
  return mark === "'" || mark === '’' ? printed.slice(0, end) : printed;
}

function isTopic(folded: string, term: string): boolean {
  if (term.length < 3 || isFunctionWord(folded)) return false;
  return (term === folded || !isFunctionWord(term)) && !/^[\p{N}.]+$/u.test(term);
}

/** The newest quotes of a speaker that their topics are read from: enough for a picture of anybody. */
export const READ_QUOTES = 100;

/** Terms that are looked up among all quotes: what fewer of a speaker's hold is not theirs. */
const MOST_RANKED = 200;

/** The terms of a speaker that most of their quotes hold. */
export function frequentAmong(terms: ReadonlyMap<string, PrintedTerm>): Map<string, PrintedTerm> {
  const frequent = [...terms].sort(([a, left], [b, right]) => right.quotes - left.quotes || (a < b ? -1 : 1));
  return new Map(frequent.slice(0, MOST_RANKED));
}

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
