import type { Scope } from './scope.ts';

/** The id of the identity that one shows as; `null` for one that no article mentions. */
export function rootOf(scope: Scope, id: string): string | null {
  const row = scope.connection.get<{ root: string }>(
    `SELECT root.id AS root FROM speaker CROSS JOIN speaker AS root ON root.key = speaker.root
     WHERE speaker.collection = $collection AND speaker.id = $id`,
    { collection: scope.collection, id },
  );
  return row?.root ?? null;
}

/** The keys of all identities that show as these. */
export function groupOf(scope: Scope, ids: readonly string[]): number[] {
  const rows = scope.connection.all<{ key: number }>(
    `SELECT DISTINCT speaker.key FROM speaker AS asked
       CROSS JOIN speaker ON speaker.collection = $collection AND speaker.root = asked.root
     WHERE asked.collection = $collection AND asked.id IN (SELECT value FROM json_each($ids))`,
    { collection: scope.collection, ids: JSON.stringify(ids) },
  );
  return rows.map(({ key }) => key);
}

/** The keys of all that are quoted for these: themselves, and those who spoke together with them. */
export function quotedFor(scope: Scope, group: readonly number[]): number[] {
  const rows = scope.connection.all<{ joint: number }>(
    `SELECT DISTINCT joint FROM joint_member WHERE collection = $collection
       AND member IN (SELECT value FROM json_each($group))`,
    { collection: scope.collection, group: JSON.stringify(group) },
  );
  return [...new Set([...group, ...rows.map(({ joint }) => joint)])];
}
