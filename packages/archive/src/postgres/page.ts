import { MOST_COUNTED } from '../query.ts';
import type { FoundRow, Order, OrderColumn } from '../rules/orders.ts';
import type { Scope } from './connection.ts';
import type { Filter } from './filter.ts';
import { type Answered, type Asked, askAll, askMatches, isFewDays } from './matches.ts';
import { daysOf, monthsFrom, monthsHolding, monthsOf, monthsQueryOf, quotesIn } from './months.ts';
import { queryOf } from './terms.ts';

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
  const asked = pageAmong(scope, wanted);
  const [first] = wanted.order.columns;
  const isMany = filter.isAll && quotesIn(await monthsOf(scope)) > MOST_COUNTED;
  const found = isMany
    ? { rows: [], total: MOST_COUNTED, isTotalExact: false }
    : await askMatches<PageRow>(scope, filter, asked);
  // The other orders page through all.
  if (found.isTotalExact || first === 'is_phrase') return found;
  const rows = await (first === 'day' && (filter.isIndexed || !isFewDays(filter))
    ? pageByDay(scope, filter, wanted)
    : askAll<PageRow>(scope, filter, asked));
  return { ...found, rows };
}

function pageAmong(scope: Scope, { order, position, limit }: Wanted): Asked {
  return {
    columns: (filter) => columnsOf(scope, filter, order),
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
  const all = await monthsOf(scope);
  const ordered =
    order.direction === 'DESC' ? all : all.toSorted((a, b) => (a.month || NO_DAY) - (b.month || NO_DAY));
  let left = position ? monthsFrom(ordered, Number(position[0]) % NO_DAY) : ordered;
  const rows: PageRow[] = [];
  // There are more matches than this, so that a page is among so many quotes on average.
  let few = (limit * quotesIn(all)) / MOST_COUNTED;
  while (rows.length < limit && left.length > 0) {
    const chosen = monthsHolding(left, few);
    left = left.slice(chosen.length);
    few *= FURTHER;
    const part = filter.copy();
    if (!part.isIndexed)
      part.narrow(`day BETWEEN ${part.place(daysOf(chosen).from)} AND ${part.place(daysOf(chosen).to)}`);
    const columns = columnsOf(scope, part, order);
    const among = part.sql(part.isIndexed ? [monthsQueryOf(scope, chosen, all)] : []);
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
function columnsOf(scope: Scope, filter: Filter, order: Order): string {
  const { inARow } = filter.asked;
  const phrase =
    order.columns.includes('is_phrase') && inARow.length > 0
      ? `(terms @@ ${filter.place(queryOf(scope, inARow, 'phrase'))}::tsquery)::integer`
      : '0';
  const day = order.direction === 'ASC' ? `coalesce(nullif(day, 0), ${NO_DAY})` : 'day';
  return `article, position, key, word_count, ${day} AS day, ${phrase} AS is_phrase, -word_count AS shortness`;
}

function inOrder({ columns, direction }: Order): string {
  return `ORDER BY ${columns.map((column) => `${column} ${direction}`).join(', ')}`;
}

function isBehind(filter: Filter, order: Order, position: readonly (string | number)[]): string {
  const columns = order.columns.map((column: OrderColumn) => column).join(', ');
  const values = position.map((value) => `${filter.place(value)}::bigint`).join(', ');
  return `(${columns}) ${order.direction === 'ASC' ? '>' : '<'} (${values})`;
}
