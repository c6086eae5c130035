import pg from 'pg';
import { describe, expect, test } from 'vitest';
import { describeStore } from '../../src/conformance/describe-store.ts';
import { postgresUnderTest } from './store-under-test.ts';

const store = postgresUnderTest('PostgreSQL in partitions', '?partitions=3');

describeStore(store);

async function rowsOf<Row>(sql: string): Promise<Row[]> {
  const client = new pg.Client({ connectionString: store.location() });
  await client.connect();
  const { rows } = await client.query(sql);
  await client.end();
  return rows as Row[];
}

describe('the tables of a database', () => {
  test('are parted by their collection as often as was asked for when they were made', async () => {
    const tables = await rowsOf<{ name: string; key: string; parts: number }>(
      `SELECT relname AS name, pg_get_partkeydef(oid) AS key,
         (SELECT count(*)::integer FROM pg_inherits WHERE inhparent = pg_class.oid) AS parts
       FROM pg_class WHERE relnamespace = 'onrecord'::regnamespace AND relkind = 'p'`,
    );
    expect(tables.length).toBeGreaterThan(8);
    for (const table of tables) expect(table).toMatchObject({ key: 'HASH (collection)', parts: 3 });
    const whole = await rowsOf<{ name: string }>(
      `SELECT relname AS name FROM pg_class WHERE relnamespace = 'onrecord'::regnamespace AND relkind = 'r'
         AND NOT relispartition ORDER BY relname`,
    );
    expect(whole.map(({ name }) => name)).toEqual(['collection', 'migration']);
  });

  test('begin every key with the collection, so that they can be distributed by it', async () => {
    const keys = await rowsOf<{ name: string; first: string }>(
      `SELECT index.relname AS name, pg_get_indexdef(index.oid, 1, true) AS first
       FROM pg_index JOIN pg_class AS index ON index.oid = indexrelid JOIN pg_class AS of_table ON of_table.oid = indrelid
         JOIN pg_am ON pg_am.oid = index.relam
       WHERE index.relnamespace = 'onrecord'::regnamespace AND amname = 'btree'
         AND of_table.relname NOT IN ('collection', 'migration')`,
    );
    expect(keys.filter(({ first }) => first !== 'collection')).toEqual([]);
  });

  test('refer to each other by no constraint that a distributed table may not have', async () => {
    expect(await rowsOf(`SELECT conname FROM pg_constraint WHERE contype = 'f'`)).toEqual([]);
  });
});
