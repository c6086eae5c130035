import type { ClientBase } from 'pg';
import { SCHEMA } from './migrate.ts';

/**
 * Writes every table and index anew, without what was removed from them: a plain VACUUM leaves words that nobody holds any
 * more in the full-text index, and bytes of old rows in their pages. Locks one table after the other.
 */
export async function vacuum(client: ClientBase): Promise<{ before: number; after: number }> {
  const before = await sizeOf(client);
  await client.query('SET statement_timeout = 0');
  try {
    for (const table of await tablesOf(client)) await client.query(`VACUUM (FULL, ANALYZE) ${table}`);
  } finally {
    await client.query('RESET statement_timeout');
  }
  return { before, after: await sizeOf(client) };
}

async function tablesOf(client: ClientBase): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(
    `SELECT quote_ident(relname) AS name FROM pg_class
     WHERE relnamespace = to_regnamespace('${SCHEMA}') AND relkind = 'r' ORDER BY relname`,
  );
  return rows.map(({ name }) => name);
}

async function sizeOf(client: ClientBase): Promise<number> {
  const { rows } = await client.query<{ bytes: number }>(
    `SELECT coalesce(sum(pg_total_relation_size(oid)), 0)::bigint AS bytes FROM pg_class
     WHERE relnamespace = to_regnamespace('${SCHEMA}') AND relkind = 'r'`,
  );
  return rows[0]?.bytes ?? 0;
}
