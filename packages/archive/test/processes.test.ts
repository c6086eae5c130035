import { execFile, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openArchive } from '../src/open-archive.ts';
import { extractionOf } from '../src/testing.ts';

const child = fileURLToPath(new URL('support/add-in-child.ts', import.meta.url));

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'onrecord-processes-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

test('a process killed in the middle of adding leaves nothing of the article, and the rest whole', async () => {
  const path = join(folder, 'archive.db');
  const before = await openArchive(path);
  const kept = extractionOf({ text: 'Jo Maas says yes.', quotes: [{ says: 'yes', speaker: 'Jo Maas' }] });
  await before.add(kept);
  const stats = await before.stats();
  await before.close();

  // Enough quotes for SQLite to write pages before the transaction ends.
  const killed = spawnSync(process.execPath, [child, 'dies', path, '4000']);
  expect([killed.signal, killed.stderr.toString()]).toEqual(['SIGKILL', '']);

  const after = await openArchive(path);
  expect(await after.getArticle('dying')).toBeNull();
  expect(await after.stats()).toEqual(stats);
  expect((await after.search({ words: 'line' })).total).toBe(0);
  expect((await after.add(kept)).status).toBe('unchanged');
  await after.close();
  const database = new DatabaseSync(path);
  expect(database.prepare('PRAGMA integrity_check').get()).toEqual({ integrity_check: 'ok' });
  database.close();
}, 120_000);

test('processes that add at once to an archive that none has made yet lose nothing', async () => {
  const path = join(folder, 'archive.db');
  const run = promisify(execFile);
  await Promise.all(
    ['a', 'b', 'c'].map((prefix) => run(process.execPath, [child, 'adds', path, prefix, '30'])),
  );
  const archive = await openArchive(path);
  expect(await archive.stats()).toMatchObject({ articles: 90, quotes: 90, speakers: 1 });
  expect((await archive.search({ words: 'b29' })).total).toBe(1);
  await archive.close();
}, 120_000);
