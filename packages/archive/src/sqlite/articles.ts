import { type Article, wordsOf } from '@onrecord/schema';
import { namesHolding } from './names.ts';
import type { Scope } from './scope.ts';
import { articleOf } from './versions.ts';

interface ArticleRow {
  text: string;
  body: string;
}

/** See `Archive.getArticle`. */
export function getArticle(scope: Scope, idOrUrl: string): Article | null {
  const row = scope.connection.get<ArticleRow>(
    `SELECT text, body FROM article WHERE collection = $collection AND id = $idOrUrl
     UNION ALL SELECT text, body FROM article WHERE collection = $collection AND url = $idOrUrl LIMIT 1`,
    { collection: scope.collection, idOrUrl },
  );
  return row && articleOf(row);
}

/** See `Archive.findArticles`. */
export function findArticles(scope: Scope, words: string, limit: number): Article[] {
  const asked = wordsOf(words).map((word) => word.folded);
  if (asked.length === 0) return [];
  return namesHolding(scope, 'article', { words: asked, isLastUnfinished: false, limit }).flatMap(
    (name) => getArticle(scope, name.ref) ?? [],
  );
}
