import type { QuoteQuery } from '../query.ts';
import type { Scope } from './scope.ts';
import type { Found, FoundRow } from './search.ts';

/** Whether a query asks for everything in one article, in the order of its text: that needs no index of words. */
export function isWholeArticle(query: QuoteQuery): boolean {
  const { articleId, order, limit: _limit, cursor: _cursor, ...narrowing } = query;
  return articleId !== undefined && order === 'text' && Object.keys(narrowing).length === 0;
}

/** The quotes of an article behind a position. */
export function quotesOfArticle(
  { connection }: Scope,
  article: number,
  { position, limit }: { position: readonly number[] | null; limit: number },
): Found {
  const rows = connection.all<FoundRow>(
    `SELECT key, article, position, word_count, 0 AS is_phrase FROM quote
     WHERE article = $article AND position > $after ORDER BY position LIMIT $limit`,
    { article, after: position?.[0] ?? -1, limit },
  );
  const counted = connection.get<{ quotes: number }>(
    'SELECT count(*) AS quotes FROM quote WHERE article = $article',
    { article },
  );
  return { rows, counted: counted?.quotes ?? 0, positionOf: (row) => [row.position] };
}
