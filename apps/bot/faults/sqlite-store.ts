import { existsSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as sleep } from 'node:timers/promises';
import { addSamples } from '../test/start-bot.ts';
import type { Fault } from './fault.ts';
import type { Store } from './stores.ts';

/** A database and what SQLite keeps beside it. */
const ENDINGS = ['', '-wal', '-shm'];

/** An archive in a file, which goes away, is replaced, overwritten and locked. */
export async function openSqliteStore(): Promise<Store> {
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-bot-store-'));
  const path = join(folder, 'archive.db');
  const location = `sqlite:${path}`;
  await addSamples(location);
  return {
    location,
    collection: 'samples',
    faults: [away(path), overwritten(path), replaced(path), locked(path)],
    close: async () => rmSync(folder, { recursive: true, force: true }),
  };
}

function move(from: string, to: string): void {
  for (const ending of ENDINGS) if (existsSync(from + ending)) renameSync(from + ending, to + ending);
}

const away = (path: string): Fault => ({
  name: 'SQLite: the file goes away, and returns',
  weight: 2,
  async inject(_, random) {
    move(path, `${path}.away`);
    await sleep(random.whole(50, 800));
    move(`${path}.away`, path);
  },
});

const overwritten = (path: string): Fault => ({
  name: 'SQLite: something else lies in its place for a while',
  weight: 2,
  async inject(_, random) {
    move(path, `${path}.away`);
    writeFileSync(
      path,
      'not a database, and longer than the header of one, which is a hundred bytes '.repeat(9),
    );
    await sleep(random.whole(50, 800));
    move(`${path}.away`, path);
  },
});

const replaced = (path: string): Fault => ({
  name: 'SQLite: replaced by a copy',
  weight: 1,
  allowsAdditions: false,
  async inject() {
    const database = new DatabaseSync(path);
    database.exec(`VACUUM INTO '${path}.copy'`);
    database.close();
    for (const ending of ['-wal', '-shm']) rmSync(path + ending, { force: true });
    renameSync(`${path}.copy`, path);
  },
});

const locked = (path: string): Fault => ({
  name: 'SQLite: another process writes for long',
  weight: 2,
  async inject(_, random) {
    const database = new DatabaseSync(path, { timeout: 5000 });
    database.exec('BEGIN IMMEDIATE');
    await sleep(random.whole(100, 1500));
    database.exec('ROLLBACK');
    database.close();
  },
});
