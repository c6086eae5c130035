import { unpackExtraction } from '../rules/extraction-body.ts';
import { compareVersions as compare } from '../rules/version-comparison.ts';
import { describeVersion, versionsToCompare } from '../rules/versions.ts';
import type { ArticleVersion, VersionComparison } from '../version.ts';
import { type ArticleRow, articleRow } from './articles.ts';
import type { Scope } from './connection.ts';
import { identitiesIn } from './receipts.ts';

/** Puts the newest version of an article aside, whole, as the extraction that was once added. */
export async function keepOldVersion(scope: Scope, article: number): Promise<void> {
  await scope.all(
    `INSERT INTO old_version (collection, article, version, body)
     SELECT collection, key, version, body FROM article WHERE collection = $1 AND key = $2`,
    [scope.collection, article],
  );
}

/** See `Archive.versionsOf`. */
export async function versionsOf(scope: Scope, idOrUrl: string): Promise<ArticleVersion[]> {
  const newest = await articleRow(scope, idOrUrl);
  return newest ? (await rowsOf(scope, newest)).map(describeVersion) : [];
}

/** See `Archive.compareVersions`. */
export async function compareVersions(
  scope: Scope,
  idOrUrl: string,
  asked: { from?: number; to?: number },
): Promise<VersionComparison | null> {
  const newest = await articleRow(scope, idOrUrl);
  if (!newest) return null;
  const rows = await rowsOf(scope, newest);
  const compared = versionsToCompare(rows, asked);
  if (!compared) return null;
  const identities = await identitiesIn(scope, newest.key);
  const read = ({ version, body }: VersionRow) => ({
    version,
    extraction: unpackExtraction(body),
    identities: version === newest.version ? identities : [],
  });
  return compare(read(compared.from), read(compared.to));
}

type VersionRow = Omit<ArticleRow, 'key'>;

/** All versions, oldest first. */
async function rowsOf(scope: Scope, newest: ArticleRow): Promise<VersionRow[]> {
  const old = await scope.all<VersionRow>(
    'SELECT version, body FROM old_version WHERE collection = $1 AND article = $2 ORDER BY version',
    [scope.collection, newest.key],
  );
  return [...old, newest];
}
