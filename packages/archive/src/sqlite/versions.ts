import { unpackExtraction } from '../rules/extraction-body.ts';
import { compareVersions as compare } from '../rules/version-comparison.ts';
import { describeVersion, versionsToCompare } from '../rules/versions.ts';
import type { ArticleVersion, VersionComparison } from '../version.ts';
import { identitiesOf } from './receipts.ts';
import type { Scope } from './scope.ts';

/** Puts the newest version of an article aside, as it was added. */
export function keepOldVersion(scope: Scope, articleId: string): void {
  const values = { collection: scope.collection, articleId };
  scope.connection.run(
    `INSERT INTO old_version SELECT collection, id, version, body FROM article
     WHERE collection = $collection AND id = $articleId`,
    values,
  );
  scope.connection.run('UPDATE collection SET versions = versions + 1 WHERE key = $collection', {
    collection: scope.collection,
  });
}

interface VersionRow {
  version: number;
  body: Uint8Array;
  /** Of the newest version's article; `null` for an old one. */
  article: number | null;
}

/** The versions of an article by id or link, oldest first; bodies only of the one asked for, where one is. */
export function versionRowsOf(scope: Scope, idOrUrl: string): VersionRow[] {
  const { connection, collection } = scope;
  const newest = articleRowOf(scope, idOrUrl);
  if (!newest) return [];
  const old = connection.all<VersionRow>(
    `SELECT version, body, NULL AS article FROM old_version
     WHERE collection = $collection AND article_id = $id ORDER BY version`,
    { collection, id: newest.id },
  );
  return [...old, { version: newest.version, body: newest.body, article: newest.key }];
}

/** The newest version of an article by id or link. */
export function articleRowOf(
  scope: Scope,
  idOrUrl: string,
): { key: number; id: string; version: number; body: Uint8Array } | null {
  const { connection, collection } = scope;
  for (const column of ['id', 'url']) {
    const row = connection.get<{ key: number; id: string; version: number; body: Uint8Array }>(
      `SELECT key, id, version, body FROM article WHERE collection = $collection AND ${column} = $idOrUrl
       ORDER BY key LIMIT 1`,
      { collection, idOrUrl },
    );
    if (row) return row;
  }
  return null;
}

/** See `Archive.versionsOf`. */
export function versionsOf(scope: Scope, idOrUrl: string): ArticleVersion[] {
  return versionRowsOf(scope, idOrUrl).map(describeVersion);
}

/** See `Archive.compareVersions`. */
export function compareVersions(
  scope: Scope,
  idOrUrl: string,
  options: { from?: number; to?: number },
): VersionComparison | null {
  const compared = versionsToCompare(versionRowsOf(scope, idOrUrl), options);
  if (!compared) return null;
  const versionOf = ({ version, body, article }: VersionRow) => ({
    version,
    extraction: unpackExtraction(body),
    identities: article === null ? [] : (identitiesOf(scope, [article]).get(article) ?? []),
  });
  return compare(versionOf(compared.from), versionOf(compared.to));
}
