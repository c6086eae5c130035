import type { KeptExtraction } from '../archive.ts';
import { type ExportPosition, readExportCursor, writeExportCursor } from '../rules/export-cursor.ts';
import { unpackExtraction } from '../rules/extraction-body.ts';
import type { Scope } from './connection.ts';

/** Versions that are held in memory at a time. */
const AT_A_TIME = 50;

interface VersionRow {
  article: number;
  version: number;
  is_newest: boolean;
  body: Uint8Array;
}

/**
 * See `Archive.extractions`: page by page, so that no transaction stays open while somebody writes what they get.
 *
 * @param read - Runs something on the collection's state of the moment.
 */
export async function* extractions(
  read: <Result>(work: (scope: Scope) => Promise<Result>) => Promise<Result>,
  after: string | undefined,
): AsyncGenerator<KeptExtraction> {
  let position: ExportPosition =
    after === undefined ? { article: 0, version: null } : readExportCursor(after);
  for (;;) {
    const rows = await read((scope) => rowsBehind(scope, position));
    if (rows.length === 0) return;
    for (const { article, version, is_newest: isNewest, body } of rows) {
      position = { article, version };
      yield { extraction: unpackExtraction(body), version, isNewest, cursor: writeExportCursor(position) };
    }
  }
}

/** See `Archive.end`. */
export async function end({ get, collection }: Scope): Promise<string> {
  const row = await get<{ last: number | null }>(
    'SELECT max(key)::integer AS last FROM article WHERE collection = $1',
    [collection],
  );
  return writeExportCursor({ article: row?.last ?? 0, version: null });
}

/** The next versions in the order of their articles. Behind the newest of an article comes the next article. */
function rowsBehind(scope: Scope, { article, version }: ExportPosition): Promise<VersionRow[]> {
  const behind = (key: string) => `(${key} > $2 OR (${key} = $2 AND version > $3))`;
  return scope.all<VersionRow>(
    `(SELECT article, version, false AS is_newest, body FROM old_version
       WHERE collection = $1 AND article >= $2 AND ${behind('article')} ORDER BY article, version LIMIT $4)
     UNION ALL
     (SELECT key, version, true, body FROM article
       WHERE collection = $1 AND key >= $2 AND ${behind('key')} ORDER BY key LIMIT $4)
     ORDER BY article, version LIMIT $4`,
    [scope.collection, article, version ?? MOST_VERSIONS, AT_A_TIME],
  );
}

/** Behind every version of an article. */
const MOST_VERSIONS = 2_147_483_647;
