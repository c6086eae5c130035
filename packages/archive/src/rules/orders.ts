import type { QuoteQuery } from '../query.ts';

export type OrderColumn = 'is_phrase' | 'shortness' | 'day' | 'position' | 'key';

export interface Order {
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

/** The order of a query: relevance needs words, and the order of a text needs an article. */
export function orderNameOf(query: QuoteQuery, hasWords: boolean): keyof typeof ORDERS {
  const { order, articleId } = query;
  if (order === 'newest' || order === 'oldest') return order;
  if (order === 'text' && articleId !== undefined) return order;
  return order !== 'text' && hasWords ? 'relevance' : 'newest';
}

/** What the order of a query compares. */
export function orderOf(query: QuoteQuery, hasWords: boolean): Order {
  return ORDERS[orderNameOf(query, hasWords)];
}

/** What a page's rows hold besides their quotes. */
export interface FoundRow {
  key: number;
  day: string | number;
  position: number;
  word_count: number;
  is_phrase: number;
  shortness: number;
}

/** The words as one phrase first, then the share of the quote that they make up. */
export function rankOf(row: Pick<FoundRow, 'is_phrase' | 'word_count'>, terms: number): number {
  return terms === 0 ? 0 : row.is_phrase + terms / Math.max(terms, row.word_count);
}
