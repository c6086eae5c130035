import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { PostgresServer } from '../test/postgres/server.ts';
import { benchStore, PARTS, type Part } from './store.ts';

// `--store sqlite,postgres` and `--only add,search,like,kill` choose; `--location` takes an archive that is there.
const { values } = parseArgs({
  options: {
    quotes: { type: 'string', default: '100000' },
    runs: { type: 'string', default: '200' },
    kills: { type: 'string', default: '200' },
    seed: { type: 'string', default: '1' },
    store: { type: 'string', default: 'sqlite,postgres' },
    only: { type: 'string', default: PARTS.join() },
    location: { type: 'string' },
  },
});

/** As safe from power cuts as servers are where they are used, and with the memory of a small one. */
const SERVER_SETTINGS = {
  fsync: 'on',
  full_page_writes: 'on',
  shared_buffers: "'1GB'",
  max_wal_size: "'8GB'",
  checkpoint_timeout: "'15min'",
};

const plan = {
  quotes: Number(values.quotes),
  runs: Number(values.runs),
  kills: Number(values.kills),
  seed: Number(values.seed),
  parts: values.only.split(',') as Part[],
};

if (values.location) await benchStore(values.location, plan);
else
  for (const store of values.store.split(',')) await (store === 'postgres' ? benchPostgres() : benchSqlite());

async function benchSqlite(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-bench-'));
  await benchStore(`sqlite:${join(folder, 'archive.db')}`, plan);
  rmSync(folder, { recursive: true });
}

/** A server of its own. */
async function benchPostgres(): Promise<void> {
  const server = await PostgresServer.create(SERVER_SETTINGS);
  await benchStore(server.urlOf('postgres'), plan);
  await server.remove();
}
