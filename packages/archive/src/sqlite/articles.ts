import { type Article, type Extraction, wordsOf } from '@onrecord/schema';
import type { KeptExtraction } from '../archive.ts';
import { writeExportCursor } from '../rules/export-cursor.ts';
import { unpackExtraction } from '../rules/extraction-body.ts';
import { namesHolding } from './names.ts';
import type { Scope } from './scope.ts';
import { articleRowOf, versionRowsOf } from './versions.ts';

/** See `Archive.getArticle`. */
export function getArticle(scope: Scope, idOrUrl: string): Article | null {
  const row = articleRowOf(scope, idOrUrl);
  return row && unpackExtraction(row.body).article;
}

/** See `Archive.getExtraction`. */
export function getExtraction(scope: Scope, idOrUrl: string, version: number | undefined): Extraction | null {
  const rows = versionRowsOf(scope, idOrUrl);
  const row = version === undefined ? rows.at(-1) : rows.find((candidate) => candidate.version === version);
  return row ? unpackExtraction(row.body) : null;
}

/** See `Archive.findArticles`. */
export function findArticles(scope: Scope, words: string, limit: number): Article[] {
  const asked = wordsOf(words).map((word) => word.folded);
  if (asked.length === 0) return [];
  return namesHolding(scope, 'article', { words: asked, isLastUnfinished: false, limit }).flatMap(
    ({ ref }) => getArticle(scope, ref) ?? [],
  );
}

/** See `Archive.end`. */
export function end({ connection, collection }: Scope): string {
  const row = connection.get<{ last: number | null }>(
    'SELECT max(key) AS last FROM article WHERE collection = $collection',
    { collection },
  );
  return writeExportCursor({ article: row?.last ?? 0, version: null });
}

/** The next article behind a key with all its versions, oldest first; `null` at the end. */
export function nextArticle(
  scope: Scope,
  after: number,
): { key: number; versions: Omit<KeptExtraction, 'cursor'>[] } | null {
  const { connection, collection } = scope;
  const row = connection.get<{ key: number; id: string }>(
    'SELECT key, id FROM article WHERE key > $after AND collection = $collection ORDER BY key LIMIT 1',
    { collection, after },
  );
  if (!row) return null;
  return {
    key: row.key,
    versions: versionRowsOf(scope, row.id).map(({ version, body, article }) => ({
      extraction: unpackExtraction(body),
      version,
      isNewest: article !== null,
    })),
  };
}
