import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { openArchive } from '../src/open-archive.ts';
import { killWhileAdding } from '../test/support/kill-while-adding.ts';
import { addArticles } from './adding.ts';
import { Articles } from './articles.ts';
import { serverMeter } from './server-time.ts';

export const PARTS = ['add', 'search', 'like', 'kill'] as const;

export type Part = (typeof PARTS)[number];

interface Plan {
  quotes: number;
  runs: number;
  kills: number;
  seed: number;
  parts: readonly Part[];
}

/** Measures one store, and prints what it finds. */
export async function benchStore(location: string, plan: Plan): Promise<void> {
  const { quotes, seed, parts } = plan;
  const given: Given = {
    ...plan,
    location,
    collection: `bench-${seed}`,
    count: Math.round(quotes / 10),
  };
  console.log(`\n${(await openAndClose(given)).replace(/[^/]*@/, '')}: about ${quotes} quotes, seed ${seed}`);
  if (parts.includes('add')) await add(given);
  for (const part of ['search', 'like'] as const) if (parts.includes(part)) read(given, part);
  if (parts.includes('kill')) await kill(given);
}

interface Given extends Plan {
  location: string;
  collection: string;
  /** Articles. */
  count: number;
}

async function openAndClose({ location, collection }: Given): Promise<string> {
  const archive = await openArchive(location, { collection });
  await archive.close();
  return archive.location;
}

async function add({ location, collection, quotes, seed, count }: Given): Promise<void> {
  const archive = await openArchive(location, { collection });
  const articles = new Articles(seed, quotes);
  const server = await serverMeter(location);
  const before = server?.() ?? 0;
  const added = await addArticles(archive, { articles, count, report: (line) => console.error(line) });
  const served = server && (server() - before) / 1000;
  await archive.close();
  const rate = (seconds: number) => Math.round(added.quotes / seconds);
  console.log(
    `added ${added.quotes} quotes: ${rate(added.seconds)} a second, ${rate(added.cpuSeconds)} a second of this process's processor time` +
      (served === null ? '' : `, ${rate(served)} a second of the server's`),
  );
  const bytes = await bytesOf(location);
  console.log(`size: ${(bytes / added.quotes / 1024).toFixed(2)} KB a quote`);
}

async function bytesOf(location: string): Promise<number> {
  if (location.startsWith('sqlite:')) return statSync(location.slice('sqlite:'.length)).size;
  const client = new pg.Client({ connectionString: location });
  await client.connect();
  const { rows } = await client.query('SELECT pg_database_size(current_database())::float8 AS bytes');
  await client.end();
  return rows[0].bytes;
}

/** In a process of its own, whose memory is then that of reading alone. */
function read({ location, collection, quotes, count, seed, runs }: Given, part: 'search' | 'like'): void {
  const script = fileURLToPath(new URL('read.ts', import.meta.url));
  const options = [location, collection, quotes, count, seed, runs, part].map(String);
  const { status } = spawnSync(process.execPath, [script, ...options], { stdio: 'inherit' });
  if (status !== 0) throw new Error(`reading ended with ${status}`);
}

async function kill({ location, collection, kills }: Given): Promise<void> {
  const archive = await openArchive(location, { collection: `${collection} killed` });
  const report = (done: number) => {
    if (done % 50 === 0) console.error(`${done} processes killed`);
  };
  const killed = await killWhileAdding(archive, { location, kills, report });
  console.log(
    `killed ${killed.kills} processes that had ${killed.acknowledged} articles acknowledged: ` +
      `${killed.lost.length} lost, ${killed.halves.length} half there`,
  );
  await archive.close();
}
