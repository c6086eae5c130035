import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { openArchive } from '../src/open-archive.ts';
import { addArticles } from './adding.ts';
import { Articles } from './articles.ts';

const { values } = parseArgs({
  options: {
    quotes: { type: 'string', default: '100000' },
    runs: { type: 'string', default: '200' },
    seed: { type: 'string', default: '1' },
    only: { type: 'string', default: 'add,search,like' },
    location: { type: 'string' },
    keep: { type: 'boolean', default: false },
  },
});

const quotes = Number(values.quotes);
const seed = Number(values.seed);
const articles = new Articles(seed, quotes);
const count = Math.round(quotes / 10);
const parts = values.only.split(',');
const folder = mkdtempSync(join(tmpdir(), 'onrecord-bench-'));
const location = values.location ?? `sqlite:${join(folder, 'archive.db')}`;
const collection = `bench-${seed}`;

console.log(`${location}, about ${quotes} quotes, seed ${seed}`);
if (parts.includes('add')) {
  const archive = await openArchive(location, { collection });
  const added = await addArticles(archive, { articles, count, report: (line) => console.error(line) });
  const rate = (seconds: number) => Math.round(added.quotes / seconds);
  console.log(
    `added ${added.quotes} quotes: ${rate(added.seconds)} a second, ${rate(added.cpuSeconds)} a second of processor time`,
  );
  await archive.close();
  if (location.startsWith('sqlite:')) {
    const bytes = statSync(location.slice('sqlite:'.length)).size;
    console.log(`file: ${(bytes / added.quotes / 1024).toFixed(2)} KB a quote`);
  }
}
for (const part of ['search', 'like'].filter((name) => parts.includes(name)))
  spawnSync(
    process.execPath,
    [
      fileURLToPath(new URL('read.ts', import.meta.url)),
      location,
      collection,
      String(quotes),
      String(count),
      String(seed),
      values.runs,
      part,
    ],
    { stdio: 'inherit' },
  );
if (values.keep) console.log(`kept in ${folder}`);
else rmSync(folder, { recursive: true });
