import { type Quote, wordsOf } from '@onrecord/schema';
import { isFunctionWord } from '../text/function-words.ts';
import { termOf } from '../text/terms.ts';
import { topicsIn } from '../text/topic-phrases.ts';
import type { Scope } from './scope.ts';

interface PrintedTerm {
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
const READ_QUOTES = 1000;

/** See `Archive.topicsOf`. */
export function topicsOf(
  scope: Scope,
  speakerIds: readonly string[],
  limit: number,
): { text: string; quotes: number }[] {
  const rows = scope.connection.all<{ text: string }>(
    `SELECT print.body ->> 'text' AS text FROM quote_speaker JOIN quote_print AS print
       ON print.key = quote_speaker.quote_key
     WHERE quote_speaker.collection = $collection
       AND quote_speaker.speaker_id IN (SELECT value FROM json_each($speakerIds))
     ORDER BY quote_speaker.day DESC LIMIT $limit`,
    { collection: scope.collection, speakerIds: JSON.stringify(speakerIds), limit: READ_QUOTES },
  );
  const terms = topicsIn(rows);
  const everywhere = usesOf(scope, [...terms.keys()]);
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

/** How many quotes of the collection hold each term; terms that none holds are left out. */
export function usesOf(scope: Scope, terms: readonly string[]): Map<string, number> {
  const rows = scope.connection.all<{ ref: string; uses: number }>(
    `SELECT ref, sum(uses) AS uses FROM name WHERE collection = $collection AND kind = 'topic'
       AND ref IN (SELECT value FROM json_each($terms)) GROUP BY ref HAVING sum(uses) > 0`,
    { collection: scope.collection, terms: JSON.stringify(terms) },
  );
  return new Map(rows.map((row) => [row.ref, row.uses]));
}
