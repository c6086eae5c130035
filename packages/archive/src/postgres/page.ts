import { MOST_COUNTED } from '../query.ts';
import type { FoundRow, Order, OrderColumn } from '../rules/orders.ts';
import type { Scope } from './connection.ts';
import { type Filter, inARow } from './filter.ts';
import { type Answered, type Asked, askAll, askMatches, isFewDays, quotesHolding } from './matches.ts';
import { daysOf, monthsFrom, monthsHolding, numbersOfMonths } from './months.ts';
import { termsNamed } from './terms.ts';

/** A row of a page: where its quote stands, and what its order compares. */
export interface PageRow extends FoundRow {
  article: number;
}

/** Which of the matches a page wants. */
export interface Wanted {
  order: Order;
  /** Where the last page ended. */
  position: readonly (string | number)[] | null;
  limit: number;
}

/** Of a day that is not known, in either order: it comes last. */
const NO_DAY = 99_999_999;

/** The rows of a page in order, and how many quotes match. */
export async function pageOf(scope: Scope, filter: Filter, wanted: Wanted): Promise<Answered<PageRow>> {
  const { order, limit } = wanted;
  const asked = pageAmong(wanted, await phraseOf(scope, filter, order));
  const [first] = order.columns;
  const isMany = first === 'day' && filter.isCounted && filter.about > MOST_COUNTED && !filter.isNothing;
  const found = isMany
    ? { rows: [], total: MOST_COUNTED, isTotalExact: false }
    : await askMatches<PageRow>(scope, filter, asked);
  if (found.isTotalExact || first === 'is_phrase') return found;
  // The other orders page through all, of which the newest were found.
  if (first === 'day' && order.direction === 'DESC' && found.rows.length === limit) return found;
  const rows = await (first === 'day' && (filter.isIndexed || !isFewDays(filter))
    ? pageByDay(scope, filter, wanted)
    : askAll<PageRow>(scope, filter, asked));
  return { ...found, rows };
}

/** The numbers of the asked words, where those come first that hold them in a row. */
async function phraseOf(scope: Scope, { asked }: Filter, { columns }: Order): Promise<readonly number[]> {
  if (!columns.includes('is_phrase') || asked.inARow.length === 0) return [];
  const terms = await termsNamed(scope, asked.inARow);
  const numbers = asked.inARow.map((term) => terms.get(term)?.number ?? null);
  return numbers.some((number) => number === null) ? [] : (numbers as number[]);
}

function pageAmong({ order, position, limit }: Wanted, phrase: readonly number[]): Asked {
  return {
    columns: (filter) => columnsOf(filter, order, phrase),
    from: (filter) => {
      const after = position ? `WHERE ${isBehind(filter, order, position)}` : '';
      return `SELECT * FROM found ${after} ${inOrder(order)} LIMIT ${filter.place(limit)}`;
    },
  };
}

/** How much further is looked where too few were found. */
const FURTHER = 8;

/** A page in order of time, of so many matches that they cannot all be looked at: month by month. */
async function pageByDay(scope: Scope, filter: Filter, wanted: Wanted): Promise<PageRow[]> {
  const { order, position, limit } = wanted;
  const { months } = filter;
  const ordered =
    order.direction === 'DESC'
      ? months
      : months.toSorted((a, b) => (a.month || NO_DAY) - (b.month || NO_DAY));
  let left = position ? monthsFrom(ordered, Number(position[0]) % NO_DAY) : [...ordered];
  const rows: PageRow[] = [];
  let few = quotesHolding(filter, limit);
  while (rows.length < limit && left.length > 0) {
    const chosen = monthsHolding(left, few);
    left = left.slice(chosen.length);
    few *= FURTHER;
    const part = filter.copy();
    if (!part.isIndexed)
      part.narrow(`day BETWEEN ${part.place(daysOf(chosen).from)} AND ${part.place(daysOf(chosen).to)}`);
    const columns = columnsOf(part, order, []);
    const among = part.sql(part.isIndexed ? [numbersOfMonths(chosen, months)] : []);
    const found = `SELECT ${columns} FROM quote WHERE ${among}`;
    const after = position ? `WHERE ${isBehind(part, order, position)}` : '';
    const find = part.isIndexed ? scope.allByTerms : scope.all;
    rows.push(
      ...(await find<PageRow>(
        `SELECT * FROM (${found}) AS found ${after} ${inOrder(order)} LIMIT ${part.place(limit - rows.length)}`,
        part.values,
      )),
    );
  }
  return rows;
}

/** What a row holds, by the names that its order has for it. */
function columnsOf(filter: Filter, order: Order, phrase: readonly number[]): string {
  const isPhrase = phrase.length === 0 ? '0' : `(${inARow(filter, phrase)})::integer`;
  const day = order.direction === 'ASC' ? `coalesce(nullif(day, 0), ${NO_DAY})` : 'day';
  return `article, position, key, word_count, ${day} AS day, ${isPhrase} AS is_phrase, -word_count AS shortness`;
}

function inOrder({ columns, direction }: Order): string {
  return `ORDER BY ${columns.map((column) => `${column} ${direction}`).join(', ')}`;
}

function isBehind(filter: Filter, order: Order, position: readonly (string | number)[]): string {
  const columns = order.columns.map((column: OrderColumn) => column).join(', ');
  const values = position.map((value) => `${filter.place(value)}::bigint`).join(', ');
  return `(${columns}) ${order.direction === 'ASC' ? '>' : '<'} (${values})`;
}
