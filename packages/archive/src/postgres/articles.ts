import { type Article, type Extraction, wordsOf } from '@onrecord/schema';
import { unpackExtraction } from '../rules/extraction-body.ts';
import type { Scope } from './connection.ts';
import { namesHolding } from './names.ts';

/** An article's row. */
export interface ArticleRow {
  key: number;
  version: number;
  body: Uint8Array;
}

/** The row of an article by its id or link. */
export function articleRow(scope: Scope, idOrUrl: string): Promise<ArticleRow | null> {
  return scope.get<ArticleRow>(
    `SELECT key, version, body FROM article WHERE collection = $1 AND (id = $2 OR url = $2)
     ORDER BY id = $2 DESC, key LIMIT 1`,
    [scope.collection, idOrUrl],
  );
}

/** See `Archive.getArticle`. */
export async function getArticle(scope: Scope, idOrUrl: string): Promise<Article | null> {
  const row = await articleRow(scope, idOrUrl);
  return row && unpackExtraction(row.body).article;
}

/** See `Archive.getExtraction`. */
export async function getExtraction(
  scope: Scope,
  idOrUrl: string,
  version?: number,
): Promise<Extraction | null> {
  const row = await articleRow(scope, idOrUrl);
  if (!row) return null;
  if (version === undefined || version === row.version) return unpackExtraction(row.body);
  const old = await scope.get<{ body: Uint8Array }>(
    'SELECT body FROM old_version WHERE collection = $1 AND article = $2 AND version = $3',
    [scope.collection, row.key, version],
  );
  return old && unpackExtraction(old.body);
}

/** See `Archive.findArticles`. */
export async function findArticles(scope: Scope, words: string, limit: number): Promise<Article[]> {
  const asked = wordsOf(words).map((word) => word.folded);
  if (asked.length === 0) return [];
  const names = await namesHolding(scope, 'article', { words: asked, isLastUnfinished: false, limit });
  const articles: Article[] = [];
  for (const { ref } of names) {
    const article = await getArticle(scope, ref);
    if (article) articles.push(article);
  }
  return articles;
}
