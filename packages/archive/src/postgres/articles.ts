import { type Article, wordsOf } from '@onrecord/schema';
import { unpackExtraction } from '../rules/extraction-body.ts';
import type { Scope } from './connection.ts';
import { namesHolding } from './names.ts';

/** See `Archive.getArticle`. */
export async function getArticle(scope: Scope, idOrUrl: string): Promise<Article | null> {
  const row = await scope.get<{ body: Uint8Array }>(
    `SELECT body FROM article WHERE collection = $1 AND (id = $2 OR url = $2) ORDER BY id = $2 DESC, key LIMIT 1`,
    [scope.collection, idOrUrl],
  );
  return row && unpackExtraction(row.body).article;
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
