import { execFile, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { isOnrecordError } from '@onrecord/schema';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Archive } from '../src/archive.ts';
import { openArchive } from '../src/open-archive.ts';
import { extractionOf } from '../src/testing.ts';

const child = fileURLToPath(new URL('support/add-in-child.ts', import.meta.url));
const run = promisify(execFile);

let folder: string;
let path: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'onrecord-faults-'));
  path = join(folder, 'archive.db');
});
afterEach(() => rmSync(folder, { recursive: true }));

function saying(id: string, word: string, repeated = 1) {
  const lines = Array.from({ length: repeated }, (_, index) => `the ${word} holds ${index}`);
  return extractionOf({
    id,
    text: `${lines.join('. ')}.`,
    quotes: lines.map((says) => ({ says, speaker: `${word} Brandt` })),
  });
}

function digests(): Record<string, string> {
  return Object.fromEntries(
    readdirSync(folder).map((name) => [
      name,
      createHash('sha256')
        .update(readFileSync(join(folder, name)))
        .digest('hex'),
    ]),
  );
}

/** What a process that adds until it fails acknowledged, and the error that stopped it. */
function addUntilFull(command: readonly string[]): { acknowledged: number; error: string } {
  const [file = '', ...options] = command;
  const { stdout, stderr, status } = spawnSync(file, [...options, process.execPath, child, 'fills', path], {
    encoding: 'utf8',
  });
  expect([status, stderr]).toEqual([0, '']);
  const lines = stdout.trim().split('\n');
  return { acknowledged: lines.length - 1, error: lines.at(-1) ?? '' };
}

async function expectWhole(acknowledged: number): Promise<void> {
  const archive = await openArchive(path);
  expect((await archive.stats()).articles).toBe(acknowledged);
  expect((await archive.check()).problems).toEqual([]);
  expect((await archive.add(saying('again', 'again'))).status).toBe('added');
  await archive.close();
}

describe('where there is no more space', () => {
  test('a file that may not grow says so, keeps what it acknowledged, and goes on when it may', async () => {
    const limited = addUntilFull(['/bin/sh', '-c', 'ulimit -f 1000; exec "$@"', 'sh']);
    expect(limited.error).toMatch(/^ARCHIVE_FAILED \[archive\] sqlite:/);
    expect(limited.acknowledged).toBeGreaterThan(0);
    await expectWhole(limited.acknowledged);
  });

  const isMountable = spawnSync('unshare', ['--mount', 'true']).status === 0;
  test.runIf(isMountable)('a full disk is told as one, and nothing acknowledged is lost', async () => {
    mkdirSync(join(folder, 'disk'));
    const disk = join(folder, 'disk');
    // The disk goes with the process that sees it; so what it holds is copied out before.
    const script = `mount -t tmpfs -o size=1500k tmpfs ${disk} && "$@"; cp ${disk}/* ${folder}/`;
    path = join(disk, 'archive.db');
    const full = addUntilFull(['unshare', '--mount', '/bin/sh', '-c', script, 'sh']);
    expect(full.error).toMatch(/^ARCHIVE_FAILED .*full; free some space/);
    path = join(folder, 'archive.db');
    await expectWhole(full.acknowledged);
  });
});

describe('what may not be written', () => {
  test('a file without permission is read, and refuses to be changed', async () => {
    const archive = await openArchive(path);
    await archive.add(saying('a', 'wall'));
    await archive.close();
    chmodSync(path, 0o444);
    // To the superuser everything is permitted: somebody else has to try.
    const options = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};
    const before = digests();
    // Readers of a file with a log would like a place beside it (sqlite.org/wal.html#readonly), and do without.
    for (const mode of [0o777, 0o555]) {
      for (const beside of ['-shm', '-wal']) rmSync(`${path}${beside}`, { force: true });
      chmodSync(folder, mode);
      const { stdout } = await run(process.execPath, [child, 'reads', path], options);
      expect(stdout.trim().split('\n')).toEqual(['1', 'ARCHIVE_READ_ONLY']);
      expect(digests()['archive.db']).toBe(before['archive.db']);
    }
    chmodSync(folder, 0o755);
  });
});

describe('a damaged file', () => {
  test.each(Array.from({ length: 12 }, (_, page) => page + 1))(
    'with a broken page %i is refused or found out in one line, and left as it is',
    async (page) => {
      const archive = await openArchive(path);
      for (let index = 0; index < 20; index++) await archive.add(saying(`a${index}`, `wall${index}`, 20));
      await archive.close();
      const bytes = readFileSync(path);
      bytes.fill(page % 2 ? 0xff : 0x00, page * 8192, page * 8192 + 6000);
      writeFileSync(path, bytes);
      const before = digests();
      const told = await problemsOf(path);
      expect(told).not.toEqual([]);
      for (const line of told) expect(line).not.toContain('\n');
      rmSync(`${path}-shm`, { force: true });
      rmSync(`${path}-wal`, { force: true });
      expect(digests()).toEqual(before);
    },
  );
});

/** What an archive says about itself: why it cannot be opened, or what a check finds. */
async function problemsOf(location: string): Promise<string[]> {
  let archive: Archive | null = null;
  try {
    archive = await openArchive(location, { readOnly: true });
    return (await archive.check()).problems;
  } catch (error) {
    if (!isOnrecordError(error)) throw error;
    return [error.message];
  } finally {
    await archive?.close();
  }
}

describe('several processes', () => {
  test('that add the same articles at once add each once', async () => {
    await Promise.all(['1', '2', '3'].map(() => run(process.execPath, [child, 'adds', path, 'same', '25'])));
    const archive = await openArchive(path);
    expect(await archive.stats()).toMatchObject({ articles: 25, versions: 25, quotes: 25, speakers: 1 });
    expect((await archive.check()).problems).toEqual([]);
    await archive.close();
  });

  test('read while one writes, and never see half of a batch', async () => {
    await (await openArchive(path)).close();
    const writing = run(process.execPath, [child, 'batches', path, '12']);
    const readers = await Promise.all(
      [1, 2].map(() => run(process.execPath, [child, 'watches', path, '12'])),
    );
    await writing;
    for (const { stdout } of readers) {
      const totals = stdout.trim().split('\n').map(Number);
      expect(totals.filter((total) => total % 10 !== 0)).toEqual([]);
      expect(totals.at(-1)).toBe(120);
    }
  });
});

describe('what was forgotten', () => {
  /** Words of an archive's files, and whether they are anywhere in their bytes. */
  const holds = (word: string) =>
    readdirSync(folder).some((name) => readFileSync(join(folder, name)).includes(word));

  const cases: [what: string, forget: (archive: Archive) => Promise<unknown>][] = [
    ['an article', (archive) => archive.forget({ articleId: 'secret' })],
    [
      'a speaker',
      async (archive) => {
        const [entry] = await archive.findSpeakers('Xylozebra Brandt');
        return archive.forget({ speakerId: entry?.speaker.id ?? '' });
      },
    ],
    ['a collection', (archive) => archive.forget({ collection: true })],
  ];
  test.each(cases)('by %s is nowhere in the bytes of the files', async (_, forget) => {
    const archive = await openArchive(path);
    const other = archive.inCollection('other');
    for (let index = 0; index < 30; index++) {
      await archive.add(saying(`a${index}`, `wall${index}`, 10));
      await other.add(saying(`b${index}`, `gate${index}`, 10));
      if (index === 10) await archive.add(saying('secret', 'quaggaroo', 30));
      if (index === 20)
        await archive.add(
          extractionOf({
            id: 'secret',
            title: 'Vexillology',
            publisher: 'The Jabberwock',
            url: 'https://news.example/quokkaplace',
            text: `Xylozebra Brandt, the okapikeeper, says the pangolinfish holds. ${'It rains. '.repeat(500)}`,
            speakers: [{ name: 'Xylozebra Brandt', roles: ['the okapikeeper'] }],
            quotes: [{ says: 'the pangolinfish holds', speaker: 'Xylozebra Brandt' }],
            claims: [{ text: 'The pangolinfish holds', quotes: [0] }],
          }),
        );
    }
    const [entry] = await archive.findSpeakers('Xylozebra Brandt');
    await archive.correctSpeaker({ type: 'alias', speakerId: entry?.speaker.id ?? '', alias: 'Narwhalia' });
    // Words lie in the index behind the collection; titles and names as they are printed.
    const index = ['pangolinfish', 'quaggaroo', 'okapikeeper'];
    const names = ['Xylozebra', 'xylozebra', 'Vexillology', 'Jabberwock', 'quokkaplace', 'Narwhalia'];
    expect([...index, ...names].filter((word) => !holds(word))).toEqual([]);
    await forget(archive);
    expect([...index, ...names].filter(holds)).toEqual([]);
    expect(holds('gate29')).toBe(true);
    expect((await archive.check()).problems).toEqual([]);
    await archive.close();
    expect([...index, ...names].filter(holds)).toEqual([]);
  });
});
