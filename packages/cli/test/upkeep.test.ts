import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { beforeEach, describe, expect, test } from 'vitest';
import { jsonLines, onrecord, sample, samples, temporaryFolder } from './onrecord.ts';

let folder: string;
beforeEach(async () => {
  folder = await temporaryFolder();
  await onrecord(folder, ['add', ...samples]);
});

const run = (...args: string[]) => onrecord(folder, args);
const json = async (...args: string[]) =>
  jsonLines((await run(...args, '--json')).stdout) as Record<string, never>[];

describe('archive', () => {
  test('check says that it is sound, and fails when it is not', async () => {
    expect((await run('archive', 'check')).stdout).toMatch(
      new RegExp(`^sound: ${samples.length} articles with \\d+ statements\\n$`),
    );
    const database = new DatabaseSync(join(folder, 'data/onrecord.db'));
    database.exec('PRAGMA foreign_keys = OFF; DELETE FROM quote WHERE key = (SELECT min(key) FROM quote)');
    database.close();
    const broken = await run('archive', 'check');
    expect(broken.code).toBe(1);
    expect(broken.stdout).not.toMatch(/^sound/);
    expect(broken.stdout.trim()).not.toBe('');
  });

  test('backup makes a copy that answers alike, and never writes over a file', async () => {
    await run('feed', 'add', 'https://coast.example/rss');
    expect((await run('archive', 'backup', 'copy.db')).stdout).toMatch(
      /^sqlite:data\/onrecord\.db copied to copy\.db, [\d.]+ [kM]?B/,
    );
    expect(await json('stats', '--archive', 'copy.db')).toEqual(await json('stats'));
    expect(await json('feed', 'list', '--archive', 'copy.db')).toEqual(await json('feed', 'list'));
    const again = await run('archive', 'backup', 'copy.db');
    expect(again).toMatchObject({ code: 1, stdout: '' });
    expect(again.stderr).toMatch(/^onrecord: .*copy\.db.*\n$/);
  });

  test('vacuum gives space back and loses nothing', async () => {
    const before = await json('stats');
    const [sizes] = await json('archive', 'vacuum');
    expect(sizes).toEqual({ before: expect.any(Number), after: expect.any(Number) });
    expect(await json('archive', 'stats')).toEqual(before);
  });

  test('is not made where there is none', async () => {
    const empty = await temporaryFolder();
    for (const args of [
      ['archive', 'check'],
      ['archive', 'vacuum'],
      ['archive', 'backup', 'b.db'],
      ['forget', 'collection', '--yes'],
    ])
      expect(await onrecord(empty, args)).toMatchObject({
        code: 1,
        stderr: expect.stringMatching(/there is no archive/),
      });
    expect(await readdir(empty)).toEqual([]);
  });
});

describe('forget', () => {
  test('removes an article, of which the files keep no trace', async () => {
    const { url, text } = JSON.parse(await readFile(sample('recall-meridian-post'), 'utf8')) as Record<
      string,
      string
    >;
    const words = text?.slice(0, 60) ?? '';
    const { stdout } = await run('forget', 'article', url as string, '--yes');
    expect(stdout).toMatch(/^removed: 1 article with \d+ statements\n$/);
    const [stats] = await json('stats');
    expect(stats).toMatchObject({ articles: samples.length - 1 });
    for (const file of await readdir(join(folder, 'data')))
      expect((await readFile(join(folder, 'data', file))).includes(words)).toBe(false);
    expect((await run('forget', 'article', url as string, '--yes')).stderr).toMatch(
      /^onrecord: no article of the archive/,
    );
  });

  test('removes what a speaker said, once it is clear who is meant', async () => {
    const unclear = await run('forget', 'speaker', 'Rutt', '--yes');
    expect(unclear.code).toBe(1);
    expect(unclear.stderr).toMatch(/"Rutt" may be Mark Rutte \(.*give the id\n$/);
    expect((await run('forget', 'speaker', 'Nobody Atall', '--yes')).stderr).toMatch(
      /nobody of the archive is called/,
    );
    expect((await run('forget', 'speaker', 'Mark', 'Rutte', '--yes')).stdout).toMatch(/^removed: /);
    expect((await run('speakers', 'find', 'Mark Rutte')).stdout).toMatch(/^Nobody of the archive/);
  });

  test('removes a whole collection with its feeds, and no other', async () => {
    await run('add', samples[0] as string, '--collection', 'harbour');
    await run('feed', 'add', 'https://coast.example/rss');
    expect((await run('forget', 'collection', '--yes')).stdout).toMatch(
      new RegExp(`^removed: ${samples.length} articles`),
    );
    expect(await json('stats')).toMatchObject([{ articles: 0 }]);
    expect(await json('feed', 'list')).toEqual([]);
    expect(await json('stats', '--collection', 'harbour')).toMatchObject([{ articles: 1 }]);
  });

  test('asks, and where nobody can be asked removes nothing', async () => {
    const refused = await run('forget', 'collection');
    expect(refused).toEqual({
      code: 2,
      stdout: '',
      stderr: 'onrecord: forget: there is nobody to ask here; give --yes if you are sure\n',
    });
    expect(await json('stats')).toMatchObject([{ articles: samples.length }]);
  });
});

describe('speakers', () => {
  const idOf = async (name: string) =>
    ((await json('speakers', 'find', name)) as unknown as { speaker: { id: string } }[])[0]?.speaker
      .id as string;

  test('are merged, found under one name, and parted again', async () => {
    const [into, from] = [await idOf('Mark Rutte'), await idOf('Volodymyr Zelensky')];
    const [edit] = await json('speakers', 'merge', 'Mark Rutte', 'Volodymyr Zelensky', '--by', 'Ann Lee');
    expect(edit).toMatchObject({
      number: 1,
      correction: { type: 'merge', into, from },
      by: 'Ann Lee',
      undoneAt: null,
    });
    expect(await idOf('Volodymyr Zelensky')).toBe(into);
    expect((await run('speakers', 'history')).stdout).toMatch(
      /^1: .* is the same as .* \(\d{4}-\d\d-\d\d by Ann Lee\)\n$/,
    );
    expect((await run('speakers', 'undo', '1')).stdout).toMatch(/, undone \d{4}-\d\d-\d\d\)\n$/);
    expect(await idOf('Volodymyr Zelensky')).toBe(from);
  });

  test('are renamed, and found under another name too', async () => {
    await run('speakers', 'rename', 'Mark Rutte', 'M. Rutte');
    expect((await run('speakers', 'find', 'Mark Rutte')).stdout).toMatch(/^M\. Rutte, \d+ statements?\n/);
    await run('speakers', 'alias', 'Mark Rutte', 'The Secretary-General of NATO');
    expect(await idOf('The Secretary-General of NATO')).toBe(await idOf('Mark Rutte'));
    expect(await json('speakers', 'history', 'Mark', 'Rutte')).toHaveLength(2);
  });

  test('are split by article', async () => {
    const { url } = JSON.parse(await readFile(sample('troops-meridian-post'), 'utf8')) as { url: string };
    const before = await idOf('Mark Rutte');
    const [edit] = await json('speakers', 'split', 'Mark Rutte', url);
    const found = (await json('speakers', 'find', 'Mark Rutte')) as unknown as { speaker: { id: string } }[];
    expect(found.map(({ speaker }) => speaker.id).sort()).toEqual(
      [before, (edit as unknown as { speakerId: string }).speakerId].sort(),
    );
    // Two of one name: it is no longer clear who is meant.
    const unclear = await run('speakers', 'rename', 'Mark Rutte', 'M. Rutte');
    expect(unclear.stderr).toMatch(
      /^onrecord: "Mark Rutte" may be Mark Rutte \(.* or Mark Rutte \(.*give the id\n$/,
    );
  });

  test.each([
    [
      ['speakers', 'merge', 'Mark Rutte', 'Nobody Atall'],
      1,
      /nobody of the archive is called "Nobody Atall"/,
    ],
    [['speakers', 'undo', '7'], 1, /7/],
    [['speakers', 'undo', 'x'], 2, /It is a whole number/],
    [['speakers', 'split', 'Mark Rutte', 'https://nowhere.example/'], 1, /no article of the archive/],
    [['speakers', 'merge', 'Mark Rutte'], 2, /missing required argument 'from'/],
  ])('%j is refused', async (args, code, line) => {
    const refused = await run(...args);
    expect(refused).toMatchObject({ code, stdout: '' });
    expect(refused.stderr).toMatch(line);
  });
});
