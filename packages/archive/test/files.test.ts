import { createHash } from 'node:crypto';
import {
  closeSync,
  existsSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openArchive } from '../src/open-archive.ts';
import { extractionOf } from '../src/testing.ts';
import { refusalOf } from './support/refusal.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'onrecord-files-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const extraction = extractionOf({
  text: 'Ana Brandt says yes.',
  quotes: [{ says: 'yes', speaker: 'Ana Brandt' }],
});

/** An archive with an article, closed. */
async function makeArchive(): Promise<string> {
  const path = join(folder, 'archive.db');
  const archive = await openArchive(path);
  await archive.add(extraction);
  await archive.close();
  return path;
}

const digestOf = (path: string) => createHash('sha256').update(readFileSync(path)).digest('hex');

describe('what cannot be opened is refused in one line, and left as it is', () => {
  const files: [name: string, code: string, make: (path: string) => void][] = [
    ['a text file', 'ARCHIVE_NOT_AN_ARCHIVE', (path) => writeFileSync(path, 'Not a database.\n'.repeat(100))],
    ['a short binary file', 'ARCHIVE_NOT_AN_ARCHIVE', (path) => writeFileSync(path, Buffer.from([0, 1, 2]))],
    ['an archive cut short', 'ARCHIVE_NOT_AN_ARCHIVE', (path) => truncateSync(path, 20_000)],
    ['an archive cut short to its header', 'ARCHIVE_NOT_AN_ARCHIVE', (path) => truncateSync(path, 100)],
    ['an archive cut short within its header', 'ARCHIVE_NOT_AN_ARCHIVE', (path) => truncateSync(path, 40)],
    [
      'the database of another program',
      'ARCHIVE_NOT_AN_ARCHIVE',
      (path) => writeDatabase(path, 'CREATE TABLE note (text)'),
    ],
    [
      'an archive of a later version',
      'ARCHIVE_MIGRATION',
      (path) => changeDatabase(path, 'PRAGMA user_version = 99'),
    ],
  ];
  test.each(files)('%s', async (_, code, make) => {
    const path = await makeArchive();
    make(path);
    const before = digestOf(path);
    expect((await refusalOf(path, { readOnly: true })).code).toBe(code);
    expect((await refusalOf(`sqlite:${path}`)).code).toBe(code);
    expect(digestOf(path)).toBe(before);
    expect([existsSync(`${path}-wal`), existsSync(`${path}-shm`)]).toEqual([false, false]);
  });

  test('a folder', async () => {
    expect((await refusalOf(folder)).code).toBe('ARCHIVE_CANNOT_OPEN');
  });

  test.runIf(existsSync('/proc/self'))('a path where no folder can be made', async () => {
    expect((await refusalOf('/proc/onrecord/archive.db')).code).toBe('ARCHIVE_CANNOT_OPEN');
    expect((await refusalOf('/proc/onrecord/deeper/archive.db')).code).toBe('ARCHIVE_CANNOT_OPEN');
  });

  test('a path through a file', async () => {
    const path = join(folder, 'file');
    closeSync(openSync(path, 'w'));
    expect((await refusalOf(join(path, 'archive.db'))).code).toBe('ARCHIVE_CANNOT_OPEN');
    expect((await refusalOf(join(path, 'deeper', 'archive.db'))).code).toBe('ARCHIVE_CANNOT_OPEN');
  });

  test('a name that is too long', async () => {
    expect((await refusalOf(join(folder, 'x'.repeat(300)))).code).toBe('ARCHIVE_CANNOT_OPEN');
  });

  test('nothing to read', async () => {
    const path = join(folder, 'none.db');
    expect((await refusalOf(path, { readOnly: true })).code).toBe('ARCHIVE_CANNOT_OPEN');
    expect(existsSync(path)).toBe(false);
  });

  test.each(['', '  ', 'sqlite:', 'mysql://user:secret@host/db', 'postgres://user:secret@[host/db', 'a\0b'])(
    'the location %j',
    async (location) => {
      const { code, message } = await refusalOf(location);
      expect(code).toBe('ARCHIVE_LOCATION');
      expect(message).not.toContain('secret');
    },
  );

  test('a collection without a name', async () => {
    expect((await refusalOf('sqlite::memory:', { collection: '' })).code).toBe('ARCHIVE_LOCATION');
  });
});

describe('an archive in a file', () => {
  test('holds what was added when it is opened again', async () => {
    const path = await makeArchive();
    const archive = await openArchive(`sqlite:${path}`);
    expect((await archive.search({ words: 'yes' })).total).toBe(1);
    expect((await archive.add(extraction)).status).toBe('unchanged');
    await archive.close();
  });

  test('takes an empty file as a new archive', async () => {
    const path = join(folder, 'empty.db');
    writeFileSync(path, '');
    const archive = await openArchive(path);
    expect((await archive.stats()).articles).toBe(0);
    await archive.close();
  });

  test('refuses to write when it was opened to read', async () => {
    const path = await makeArchive();
    const before = digestOf(path);
    const archive = await openArchive(path, { readOnly: true });
    expect((await archive.search({})).total).toBe(1);
    await expect(archive.add(extraction)).rejects.toMatchObject({ code: 'ARCHIVE_READ_ONLY' });
    await archive.close();
    expect(digestOf(path)).toBe(before);
  });

  test('says in whose words it failed when a page of it is damaged', async () => {
    const path = await makeArchive();
    const bytes = readFileSync(path);
    bytes.fill(0xff, 4096, bytes.length);
    writeFileSync(path, bytes);
    const failed = await refusalOf(path).catch(async () => {
      const archive = await openArchive(path);
      const error = await archive.search({}).catch((caught: unknown) => caught);
      await archive.close();
      return error as { code: string };
    });
    expect(failed.code).toBe('ARCHIVE_NOT_AN_ARCHIVE');
  });
});

function writeDatabase(path: string, sql: string): void {
  rmSync(path);
  changeDatabase(path, sql);
}

function changeDatabase(path: string, sql: string): void {
  const database = new DatabaseSync(path);
  database.exec(sql);
  database.close();
}
