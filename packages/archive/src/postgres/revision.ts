import type { Scope } from './connection.ts';

/** See `Archive.revision`. The key of a collection that was forgotten is never another's. */
export async function revision({ get, collection }: Scope): Promise<string> {
  const row = await get<{ changes: string }>('SELECT changes FROM collection WHERE key = $1', [collection]);
  return row ? `${collection}.${row.changes}` : '';
}
