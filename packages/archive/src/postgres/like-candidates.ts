import type { Scope } from './connection.ts';
import { Filter, inARow } from './filter.ts';
import type { ReadText } from './like-text.ts';
import { type Month, monthsHolding, monthsOf, numbersOfMonths, quotesIn } from './months.ts';
import { nearestOf } from './nearest.ts';

/** A quote that may be the one that is meant. */
export interface Candidate {
  article: number;
  position: number;
  key: number;
  word_count: number;
  held: number[];
}

/** Quotes whose numbers are compared with those of the text, of each way to find them. */
const COMPARED = 150;

/** Words of a text that is short; the index takes long to find many common words in a row. */
const SHORT = 6;

/** Quotes that hold much of a text, in no order. */
export async function candidatesOf(
  scope: Scope,
  { terms, numbers, voters }: ReadText,
  speakers: readonly number[] | null,
): Promise<Candidate[]> {
  const asked = terms.map((term) => numbers.get(term)?.[0]);
  const found: Candidate[] = [];
  const months = await monthsOf(scope);
  // A longer quotation that holds the text has its rarest words, and is among the nearest.
  if (terms.length <= SHORT || voters.length < 2)
    found.push(...(await newestHolding(scope, asked, { months, speakers, isInARow: true })));
  const only = voters.length === 0 ? asked : voters.map(({ number }) => number);
  if (voters.length < 2)
    found.push(...(await newestHolding(scope, only, { months, speakers, isInARow: false })));
  else
    found.push(
      ...(await nearestOf<Candidate>(scope, {
        table: 'quote',
        columns: COLUMNS,
        newest: 'day DESC, key DESC',
        voters,
        quotes: quotesIn(months),
        among: speakers,
        limit: COMPARED,
      })),
    );
  return [...new Map(found.map((row) => [row.key, row])).values()];
}

/** Of `Candidate`. */
const COLUMNS = 'article, position, key, word_count, held';

/** Newest quotes among which words are looked for first, then further back. */
const NEWEST = [30_000, 300_000, Number.POSITIVE_INFINITY];

/** Quotes that are enough: they hold all that is asked for. */
const ENOUGH = 20;

/** Quotes that hold all of some words, the newest of them where there are many. */
async function newestHolding(
  scope: Scope,
  asked: readonly (number | undefined)[],
  given: { months: readonly Month[]; speakers: readonly number[] | null; isInARow: boolean },
): Promise<Candidate[]> {
  const { months, speakers, isInARow } = given;
  const numbers = asked.filter((number) => number !== undefined);
  if (numbers.length < asked.length) return [];
  const filter = new Filter(scope.collection);
  filter.hold(numbers);
  if (speakers) filter.holdAny(speakers);
  if (isInARow) filter.narrow(inARow(filter, numbers));
  for (const quotes of NEWEST) {
    const chosen = monthsHolding(months, quotes);
    const isAll = chosen.length === months.length;
    const part = filter.copy();
    const among = part.sql(isAll ? [] : [numbersOfMonths(chosen, months)]);
    const rows = await scope.allByTerms<Candidate>(
      `SELECT ${COLUMNS} FROM quote WHERE ${among} ORDER BY day DESC, key DESC LIMIT ${COMPARED}`,
      part.values,
    );
    if (isAll || rows.length >= ENOUGH) return rows;
  }
  return [];
}
