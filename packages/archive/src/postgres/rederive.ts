import type { ClientBase } from 'pg';
import { unpackExtraction } from '../rules/extraction-body.ts';
import { indexArticles } from './add.ts';
import { type Scope, scopeOf } from './connection.ts';

/** Articles that are read at a time. */
const AT_A_TIME = 200;

/** Fills every table that is derived from articles, which are empty, in the order in which the articles first came. */
export async function rederive(client: ClientBase): Promise<void> {
  const { rows } = await client.query<{ key: number; name: string }>('SELECT key, name FROM collection');
  for (const { key, name } of rows) await rederiveCollection(scopeOf(client, key, name));
}

async function rederiveCollection(scope: Scope): Promise<void> {
  for (let after = 0; ; ) {
    const rows = await scope.all<{ key: number; body: Uint8Array }>(
      'SELECT key, body FROM article WHERE collection = $1 AND key > $2 ORDER BY key LIMIT $3',
      [scope.collection, after, AT_A_TIME],
    );
    if (rows.length === 0) return;
    await indexArticles(
      scope,
      rows.map(({ key, body }) => ({ key, extraction: unpackExtraction(body) })),
    );
    after = rows.at(-1)?.key ?? after;
  }
}
