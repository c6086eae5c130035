import { roleCounts } from '../../rules/roles.ts';
import type { Connection } from '../connection.ts';
import { countNames } from '../name-counts.ts';
import { type Scope, scopeOf } from '../scope.ts';

/** Mentions that are read at a time. */
const BATCH = 5000;

/** Format 3 makes printed roles findable: a row of `name` (kind 5) for each speaker and role. */
export function indexPrintedRoles(connection: Connection): void {
  for (const { name } of connection.all<{ name: string }>('SELECT name FROM collection'))
    indexRolesOf(scopeOf(connection, name));
}

interface DescribedRow {
  article: number;
  position: number;
  id: string;
  roles: string;
}

function indexRolesOf(scope: Scope): void {
  const { connection, collection } = scope;
  for (let last = { article: 0, position: -1 }; ; ) {
    const rows = connection.all<DescribedRow>(
      `SELECT article, position, speaker.id, roles FROM article_speaker
         CROSS JOIN speaker ON speaker.key = article_speaker.speaker
       WHERE article_speaker.collection = $collection AND (article, position) > ($article, $position)
         AND roles IS NOT NULL
       ORDER BY article, position LIMIT $limit`,
      { collection, article: last.article, position: last.position, limit: BATCH },
    );
    const end = rows.at(-1);
    if (!end) return;
    countNames(
      scope,
      rows.flatMap(({ id, roles }) => roleCounts(id, JSON.parse(roles) as string[])),
    );
    last = end;
  }
}
