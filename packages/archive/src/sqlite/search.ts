import type { Page, QuoteQuery } from '../archive.ts';
import { readCursor, writeCursor } from '../rules/cursor.ts';
import { isFunctionWord } from '../text/function-words.ts';
import { termsOf } from '../text/terms.ts';
import { foldName, namesHolding } from './names.ts';
import { receiptRowsOf, receiptsOf } from './receipts.ts';
import { matchOf, type Scope } from './scope.ts';
import { identityIdsOf } from './speakers.ts';

type Parameters = Record<string, string | number | null>;

/** SQL after WHERE, and the values that it names. */
interface Filter {
  sql: string;
  parameters: Parameters;
}

/** See `Archive.search`. */
export function search(scope: Scope, query: QuoteQuery): Page {
  const terms = termsOf(query.words ?? '');
  const filter = filterOf(scope, query, terms);
  const order = ORDERS[orderOf(query, terms)];
  const limit = Math.min(Math.max(query.limit ?? 10, 1), 100);
  const position = readCursor(query, order.columns.length);
  return scope.connection.read(() => {
    const total = totalOf(scope, filter);
    const rows = total === 0 ? [] : rowsOf(scope, { filter, order, position, limit: limit + 1, terms });
    const page = rows.slice(0, limit);
    const last = page.at(-1);
    return {
      hits: receiptsOf(
        scope,
        receiptRowsOf(
          scope,
          page.map((row) => row.key),
        ),
      ).map((receipt, index) => ({
        receipt,
        rank: terms.length === 0 ? 0 : rankOf(page[index] as FoundRow, terms.length),
      })),
      total,
      next: rows.length > limit && last ? writeCursor(query, positionOf(last, order)) : null,
    };
  });
}

/** The words as one phrase first, then the share of the quote that they make up. */
function rankOf(row: FoundRow, terms: number): number {
  return row.is_phrase + terms / Math.max(terms, row.word_count);
}

function orderOf(query: QuoteQuery, terms: readonly string[]): keyof typeof ORDERS {
  if (query.order !== undefined && query.order !== 'relevance') return query.order;
  return terms.length > 0 ? 'relevance' : 'newest';
}

type OrderColumn = 'is_phrase' | 'shortness' | 'day' | 'position' | 'key';

interface Order {
  columns: readonly OrderColumn[];
  direction: 'ASC' | 'DESC';
}

/**
 * What each order compares. Nothing here depends on the other rows of the archive, as BM25 would: a cursor stays right
 * while articles are added, and two stores agree.
 */
const ORDERS = {
  relevance: { columns: ['is_phrase', 'shortness', 'day', 'key'], direction: 'DESC' },
  newest: { columns: ['day', 'key'], direction: 'DESC' },
  oldest: { columns: ['day', 'key'], direction: 'ASC' },
  text: { columns: ['position', 'key'], direction: 'ASC' },
} satisfies Record<string, Order>;

interface FoundRow {
  key: number;
  day: string;
  position: number;
  word_count: number;
  is_phrase: number;
  shortness: number;
}

function rowsOf(
  scope: Scope,
  given: {
    filter: Filter;
    order: Order;
    position: readonly (string | number)[] | null;
    limit: number;
    terms: readonly string[];
  },
): FoundRow[] {
  const { filter, order, position, limit, terms } = given;
  const isPhrase =
    terms.length > 1 ? 'quote.key IN (SELECT rowid FROM quote_words WHERE quote_words MATCH $phrase)' : '0';
  const names: Record<OrderColumn, string> = {
    is_phrase: isPhrase,
    shortness: '-quote.word_count',
    // Where no day is known a quote comes last in either order.
    day: order.direction === 'ASC' ? `iif(quote.day = '', '9999-99-99', quote.day)` : 'quote.day',
    position: 'quote.position',
    key: 'quote.key',
  };
  const columns = order.columns.map((column) => names[column]);
  const after = position
    ? `AND (${columns.join(', ')}) ${order.direction === 'ASC' ? '>' : '<'} (${position.map((_, index) => `$after${index}`).join(', ')})`
    : '';
  const parameters: Parameters = { ...filter.parameters, limit };
  if (terms.length > 1) parameters.phrase = matchOf(scope, terms, 'phrase');
  position?.forEach((value, index) => {
    parameters[`after${index}`] = value;
  });
  return scope.connection.all<FoundRow>(
    `SELECT quote.key, quote.word_count, quote.position, ${names.day} AS day, ${isPhrase} AS is_phrase,
       ${names.shortness} AS shortness
     FROM quote WHERE ${filter.sql} ${after}
     ORDER BY ${order.columns.map((column) => `${column} ${order.direction}`).join(', ')} LIMIT $limit`,
    parameters,
  );
}

function positionOf(row: FoundRow, order: Order): (string | number)[] {
  return order.columns.map((column) => row[column]);
}

function totalOf(scope: Scope, filter: Filter): number {
  const row = scope.connection.get<{ total: number }>(
    `SELECT count(*) AS total FROM quote WHERE ${filter.sql}`,
    filter.parameters,
  );
  return row?.total ?? 0;
}

function filterOf(scope: Scope, query: QuoteQuery, terms: readonly string[]): Filter {
  const conditions = ['quote.collection = $collection'];
  const parameters: Parameters = { collection: scope.collection };
  const narrow = (sql: string, values: Parameters) => {
    conditions.push(sql);
    Object.assign(parameters, values);
  };
  if (terms.length > 0)
    narrow('quote.key IN (SELECT rowid FROM quote_words WHERE quote_words MATCH $match)', {
      match: matchOf(scope, topicsAmong(terms), 'all'),
    });
  // Words were asked for, but nothing in them is a word: nothing holds them.
  else if (query.words?.trim()) narrow('0', {});
  if (query.speakerId !== undefined)
    narrow(SPOKEN_BY, {
      speakerIds: JSON.stringify([query.speakerId].flat().flatMap((id) => identityIdsOf(scope, id))),
    });
  if (query.outlet !== undefined)
    narrow('quote.publisher IN (SELECT value FROM json_each($outlets))', {
      outlets: JSON.stringify(outletsOf(scope, query.outlet)),
    });
  if (query.stance !== undefined) narrow('quote.stance = $stance', { stance: query.stance });
  if (query.type !== undefined) narrow('quote.type = $type', { type: query.type });
  if (query.articleId !== undefined) narrow('quote.article_id = $articleId', { articleId: query.articleId });
  if (query.said?.from !== undefined) narrow('quote.day >= $saidFrom', { saidFrom: query.said.from });
  if (query.said?.to !== undefined) narrow('quote.said_from <= $saidTo', { saidTo: query.said.to });
  if (query.published?.from !== undefined)
    narrow('quote.published_day >= $publishedFrom', { publishedFrom: query.published.from });
  if (query.published?.to !== undefined)
    narrow('quote.published_day <= $publishedTo', { publishedTo: query.published.to });
  return { sql: conditions.join(' AND '), parameters };
}

/** Grammatical words are asked for only where there is nothing else: "the war in Ukraine" asks for war and Ukraine. */
function topicsAmong(terms: readonly string[]): readonly string[] {
  const topics = terms.filter((term) => !isFunctionWord(term));
  return topics.length > 0 ? topics : terms;
}

/** Quotes found under any of the identities `$speakerIds`. */
export const SPOKEN_BY = `quote.key IN (SELECT quote_key FROM quote_speaker
  WHERE collection = $collection AND speaker_id IN (SELECT value FROM json_each($speakerIds)))`;

/** Outlets that one name may stand for. */
const MANY_OUTLETS = 500;

function outletsOf(scope: Scope, outlet: string): string[] {
  const words = foldName(outlet).split(' ');
  return namesHolding(scope, 'outlet', { words, isLastUnfinished: false, limit: MANY_OUTLETS }).map(
    (name) => name.ref,
  );
}
