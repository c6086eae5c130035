import { wordsOf } from '@onrecord/schema';
import type { Hit } from '../archive.ts';
import { isFunctionWord } from '../text/function-words.ts';
import { overlapOf } from '../text/overlap.ts';
import { isNearSpelling } from '../text/spelling.ts';
import { termOf, termsOf } from '../text/terms.ts';
import { namesLike } from './names.ts';
import { type ReceiptRow, receiptRowsOf, receiptsOf } from './receipts.ts';
import { matchOf, type Scope } from './scope.ts';
import { SPOKEN_BY } from './search.ts';
import { identityIdsOf } from './speakers.ts';
import { usesOf } from './topics.ts';

/** Rows that the index hands over to be compared word by word. */
const CANDIDATES = 300;

/** The rarest words of the text that the index is asked for; any of them may be missing in the quote. */
const ASKED_WORDS = 8;

/** Spellings tried for a word that no quote holds. */
const SPELLINGS = 3;

/** Words of a text that are read; a longer one is found by its beginning. */
const READ_WORDS = 400;

/** See `Archive.findLike`. */
export function findLike(scope: Scope, text: string, options: { limit: number; speakerId?: string }): Hit[] {
  const terms = termsOf(text).slice(0, READ_WORDS);
  if (terms.length === 0) return [];
  const matches = [matchOf(scope, terms, 'phrase')];
  const asked = askedTermsOf(scope, text);
  if (asked.length > 0) matches.push(matchOf(scope, asked, 'any'));
  else matches.push(matchOf(scope, [...new Set(terms)], 'all'));
  const rows = new Map<number, ReceiptRow>();
  for (const match of matches)
    for (const row of candidatesOf(scope, match, options.speakerId)) rows.set(row.key, row);
  const ranked = [...rows.values()]
    .map((row) => ({ row, rank: overlapOf(terms, termsOf((JSON.parse(row.body) as { text: string }).text)) }))
    .filter(({ rank }) => rank > 0)
    .sort((a, b) => b.rank - a.rank || a.row.key - b.row.key)
    .slice(0, options.limit);
  return receiptsOf(
    scope,
    ranked.map(({ row }) => row),
  ).map((receipt, index) => ({ receipt, rank: ranked[index]?.rank ?? 0 }));
}

function candidatesOf(scope: Scope, match: string, speakerId: string | undefined): ReceiptRow[] {
  const parameters: Record<string, string | number> = {
    collection: scope.collection,
    match,
    limit: CANDIDATES,
  };
  if (speakerId !== undefined) parameters.speakerIds = JSON.stringify(identityIdsOf(scope, speakerId));
  const keys = scope.connection.all<{ key: number }>(
    `SELECT quote.key FROM quote_words JOIN quote ON quote.key = quote_words.rowid
     WHERE quote_words MATCH $match AND quote.collection = $collection
       ${speakerId === undefined ? '' : `AND ${SPOKEN_BY}`}
     ORDER BY bm25(quote_words, 0, 1) LIMIT $limit`,
    parameters,
  );
  return receiptRowsOf(
    scope,
    keys.map(({ key }) => key),
  );
}

/** The rarest topic words of a text, and near spellings of those that no quote holds. */
function askedTermsOf(scope: Scope, text: string): string[] {
  const folded = wordsOf(text)
    .slice(0, READ_WORDS)
    .map((word) => word.folded)
    .filter((word) => !isFunctionWord(word));
  const terms = [...new Set(folded.map(termOf))].filter((term) => term !== '');
  const uses = usesOf(scope, terms);
  const isNumber = (term: string) => /^\p{N}/u.test(term);
  const known = terms.filter((term) => uses.has(term) || isNumber(term));
  const mended = terms
    .filter((term) => !uses.has(term) && !isNumber(term))
    .slice(0, ASKED_WORDS)
    .flatMap((term) => spellingsOf(scope, term));
  const rarest = known.toSorted((a, b) => (uses.get(a) ?? 0) - (uses.get(b) ?? 0)).slice(0, ASKED_WORDS);
  return [...new Set([...affordableOf(rarest, uses), ...mended])];
}

/** Quotes that all asked words together may name: ranking more would keep somebody waiting. */
const RANKED_QUOTES = 30_000;

/** Two words in any case; then as many as stay rare enough. */
function affordableOf(rarest: readonly string[], uses: ReadonlyMap<string, number>): string[] {
  let quotes = 0;
  return rarest.filter((term, index) => {
    quotes += uses.get(term) ?? 0;
    return index < 2 || quotes <= RANKED_QUOTES;
  });
}

function spellingsOf(scope: Scope, term: string): string[] {
  return namesLike(scope, 'topic', { typed: term, limit: 50 })
    .map((name) => name.ref)
    .filter((ref) => isNearSpelling(ref, term))
    .slice(0, SPELLINGS);
}
