import type { ClientBase } from 'pg';
import { roleCounts } from '../../rules/roles.ts';
import { type Scope, scopeOf } from '../connection.ts';
import { countNames } from '../names.ts';

/** Mentions that are read at a time. */
const BATCH = 5000;

/** Makes printed roles findable: a row of `name` of the kind `role` for each speaker and role. */
export async function indexPrintedRoles(client: ClientBase): Promise<void> {
  const { rows } = await client.query<{ key: number; name: string }>('SELECT key, name FROM collection');
  for (const { key, name } of rows) await indexRolesOf(scopeOf(client, key, name));
}

interface DescribedRow {
  article: number;
  position: number;
  id: string;
  roles: string;
}

async function indexRolesOf(scope: Scope): Promise<void> {
  for (let last = { article: 0, position: -1 }; ; ) {
    const rows = await scope.all<DescribedRow>(
      `SELECT article, position, speaker.id, roles FROM article_speaker
         JOIN speaker ON speaker.collection = $1 AND speaker.key = article_speaker.speaker
       WHERE article_speaker.collection = $1 AND (article, position) > ($2::bigint, $3::integer) AND roles IS NOT NULL
       ORDER BY article, position LIMIT $4`,
      [scope.collection, last.article, last.position, BATCH],
    );
    const end = rows.at(-1);
    if (!end) return;
    await countNames(
      scope,
      rows.flatMap(({ id, roles }) => roleCounts(id, JSON.parse(roles) as string[])),
    );
    last = end;
  }
}
