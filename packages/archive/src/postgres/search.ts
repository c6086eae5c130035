import type { Page, QuoteQuery } from '../archive.ts';
import { readCursor, writeCursor } from '../rules/cursor.ts';
import { dayNumberOf } from '../rules/days.ts';
import { foldName } from '../rules/names.ts';
import { type FoundRow, type Order, type OrderColumn, orderOf, rankOf } from '../rules/orders.ts';
import { isFunctionWord } from '../text/function-words.ts';
import { termsOf } from '../text/terms.ts';
import type { Scope, Value } from './connection.ts';
import { namesHolding } from './names.ts';
import { receiptsOf } from './receipts.ts';
import { speakerKeysOf } from './speakers.ts';
import { queryOf } from './terms.ts';

/** SQL after WHERE, and the values that it takes. */
class Filter {
  readonly #conditions: string[] = ['quote.collection = $1'];
  readonly values: Value[];

  constructor(collection: number) {
    this.values = [collection];
  }

  /** Takes a value, and gives its place back. */
  place(value: Value): string {
    return `$${this.values.push(value)}`;
  }

  narrow(condition: string): void {
    this.#conditions.push(condition);
  }

  get sql(): string {
    return this.#conditions.join(' AND ');
  }
}

/** See `Archive.search`. */
export async function search(scope: Scope, query: QuoteQuery): Promise<Page> {
  const terms = termsOf(query.words ?? '');
  const order = orderOf(query, terms);
  const position = readCursor(query, order.columns.length);
  const filter = await filterOf(scope, query, terms);
  const limit = Math.min(Math.max(query.limit ?? 10, 1), 100);
  const counted = await scope.get<{ total: number }>(
    `SELECT count(*) AS total FROM quote WHERE ${filter.sql}`,
    filter.values,
  );
  const total = counted?.total ?? 0;
  const rows = total === 0 ? [] : await rowsOf(scope, { filter, order, position, limit: limit + 1, terms });
  const page = rows.slice(0, limit);
  const last = page.at(-1);
  const receipts = await receiptsOf(scope, page);
  return {
    hits: receipts.map((receipt, index) => ({
      receipt,
      rank: rankOf(page[index] as Row, terms.length),
    })),
    total,
    next:
      rows.length > limit && last
        ? writeCursor(
            query,
            order.columns.map((column) => last[column]),
          )
        : null,
  };
}

interface Row extends FoundRow {
  article: number;
}

async function rowsOf(
  scope: Scope,
  given: {
    filter: Filter;
    order: Order;
    position: readonly (string | number)[] | null;
    limit: number;
    terms: readonly string[];
  },
): Promise<Row[]> {
  const { filter, order, position, limit, terms } = given;
  const phrase =
    terms.length > 1
      ? `(terms @@ ${filter.place(queryOf(scope.name, terms, 'phrase'))}::tsquery)::integer`
      : '0::integer';
  const columns: Record<OrderColumn, string> = {
    is_phrase: phrase,
    shortness: '-word_count',
    // Where no day is known a quote comes last in either order.
    day: order.direction === 'ASC' ? 'coalesce(nullif(day, 0), 99999999)' : 'day',
    position: 'position',
    key: 'key',
  };
  const compared = order.columns.map((column) => columns[column]);
  if (position)
    filter.narrow(
      `(${compared.join(', ')}) ${order.direction === 'ASC' ? '>' : '<'} (${position.map((value) => `${filter.place(value)}::bigint`).join(', ')})`,
    );
  return scope.all<Row>(
    `SELECT key, article, position, word_count, ${columns.day} AS day, ${phrase} AS is_phrase,
       ${columns.shortness} AS shortness
     FROM quote WHERE ${filter.sql}
     ORDER BY ${compared.map((column) => `${column} ${order.direction}`).join(', ')} LIMIT ${filter.place(limit)}`,
    filter.values,
  );
}

async function filterOf(scope: Scope, query: QuoteQuery, terms: readonly string[]): Promise<Filter> {
  const filter = new Filter(scope.collection);
  const compare = (column: string, operator: string, value: Value | undefined) => {
    if (value !== undefined) filter.narrow(`${column} ${operator} ${filter.place(value)}`);
  };
  const day = (value: string | undefined) => (value === undefined ? undefined : dayNumberOf(value));
  if (terms.length > 0) compare('terms', '@@', queryOf(scope.name, topicsAmong(terms), 'all'));
  // Words were asked for, but nothing in them is a word: nothing holds them.
  else if (query.words?.trim()) filter.narrow('false');
  if (query.speakerId !== undefined)
    filter.narrow(spokenBy(filter.place(await speakerKeysOf(scope, [query.speakerId].flat()))));
  if (query.outlet !== undefined)
    filter.narrow(`outlet = ANY (${filter.place(await outletsOf(scope, query.outlet))})`);
  compare('stance', '=', query.stance);
  compare('type', '=', query.type);
  if (query.articleId !== undefined)
    filter.narrow(
      `article = (SELECT key FROM article WHERE collection = $1 AND id = ${filter.place(query.articleId)})`,
    );
  compare('day', '>=', day(query.said?.from));
  compare('said_from', '<=', day(query.said?.to));
  compare('published_day', '>=', day(query.published?.from));
  compare('published_day', '<=', day(query.published?.to));
  return filter;
}

/** Grammatical words are asked for only where there is nothing else: "the war in Ukraine" asks for war and Ukraine. */
function topicsAmong(terms: readonly string[]): readonly string[] {
  const topics = terms.filter((term) => !isFunctionWord(term));
  return topics.length > 0 ? topics : terms;
}

/** Quotes found under any of the identities whose keys stand at a place of the statement. */
export function spokenBy(place: string): string {
  return `key IN (SELECT quote FROM quote_speaker WHERE collection = $1 AND speaker = ANY (${place}))`;
}

/** Outlets that one name may stand for. */
const MANY_OUTLETS = 500;

async function outletsOf(scope: Scope, outlet: string): Promise<number[]> {
  const words = foldName(outlet).split(' ');
  const names = await namesHolding(scope, 'outlet', { words, isLastUnfinished: false, limit: MANY_OUTLETS });
  return names.map((name) => name.key);
}
