import type { Scope } from './scope.ts';

/** See `Archive.revision`. The key of a collection that was forgotten is never another's. */
export function revision({ connection, collection }: Scope): string {
  const row = connection.get<{ changes: number }>('SELECT changes FROM collection WHERE key = $collection', {
    collection,
  });
  return row ? `${collection}.${row.changes}` : '';
}

/** Counts a write, in its transaction. */
export function countChange({ connection, collection }: Scope): void {
  connection.run('UPDATE collection SET changes = changes + 1 WHERE key = $collection', { collection });
}
