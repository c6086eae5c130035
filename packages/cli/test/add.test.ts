import { readdir } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { jsonLines, onrecord, sample, samples, temporaryFolder } from './onrecord.ts';

test('adding twice changes nothing the second time', async () => {
  const folder = await temporaryFolder();
  const statuses = async () => {
    const { code, stdout, stderr } = await onrecord(folder, ['add', '--json', ...samples]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    return jsonLines(stdout).map((added) => (added as { status: string }).status);
  };
  const stats = async () => (await onrecord(folder, ['stats', '--json'])).stdout;

  expect(await statuses()).toEqual(samples.map(() => 'added'));
  const before = await stats();
  expect(JSON.parse(before)).toMatchObject({ articles: samples.length });
  expect(await statuses()).toEqual(samples.map(() => 'unchanged'));
  expect(await stats()).toBe(before);
  expect(await readdir(folder)).toEqual(['data']);
});

test('archive and collection are those of the options, else of the environment', async () => {
  const folder = await temporaryFolder();
  const env = { ONRECORD_ARCHIVE: 'sqlite:one.db', ONRECORD_COLLECTION: 'harbour' };
  await onrecord(folder, ['add', sample('harbour-coast-herald')], { env });
  await onrecord(folder, ['add', sample('comet-orrin-observer'), '--archive', 'two.db'], { env });
  const articles = async (args: string[], given: NodeJS.ProcessEnv) => {
    const { stdout } = await onrecord(folder, [...args, 'stats', '--json'], { env: given });
    return (JSON.parse(stdout) as { articles: number }).articles;
  };
  expect(await articles([], env)).toBe(1);
  expect(await articles(['--collection', 'other'], env)).toBe(0);
  expect(await articles(['--archive', 'sqlite:two.db', '--collection', 'harbour'], {})).toBe(1);
  expect(await articles(['--archive', 'two.db'], {})).toBe(0);
  const { stderr } = await onrecord(folder, ['stats', '--collection', 'harbor'], { env });
  expect(stderr).toBe('The collection “harbor” holds nothing; mind how it is written.\n');
});

test('says in a line what was added, and of what it is not sure', async () => {
  const folder = await temporaryFolder();
  const { stdout } = await onrecord(folder, ['add', sample('recall-meridian-post')]);
  expect(stdout).toMatch(/^added:? Kettle/);
  const latin = Buffer.from('The café is closed, said René Dupont.', 'latin1');
  const assumed = await onrecord(folder, ['add', '-', '--title', 'Café'], { stdin: latin });
  expect(assumed.code).toBe(0);
  expect(assumed.stdout).toMatch(/^added:? Café/);
  expect(assumed.stdout).toContain('windows-1252');
});
