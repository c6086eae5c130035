import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { onrecord, samples } from './onrecord.ts';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'onrecord-picture-'));
  expect((await onrecord(folder, ['add', ...samples])).code).toBe(0);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test('a timeline is drawn beside its text, and told in words', async () => {
  const file = join(folder, 'troops.png');
  const { code, stdout, stderr } = await onrecord(folder, [
    'timeline',
    'troops',
    '--picture',
    file,
    '--dark',
  ]);
  expect(code).toBe(0);
  expect(stdout).toContain('10 Oct 2024');
  expect(stderr).toContain(`drew ${file}: Timeline, “troops”:`);
  expect((await readFile(file)).subarray(1, 4).toString()).toBe('PNG');
});

test('so is one that was asked for in plain words, as SVG', async () => {
  const file = join(folder, 'harbour.svg');
  const { code } = await onrecord(folder, ['ask', 'timeline of the harbour sale', '--picture', file]);
  expect([code, (await readFile(file, 'utf8')).slice(0, 4)]).toEqual([0, '<svg']);
});

test('a folder that is not there, another kind of file are refused in one line', async () => {
  const nowhere = await onrecord(folder, ['timeline', 'troops', '--picture', 'nowhere/troops.png']);
  expect([nowhere.code, nowhere.stderr]).toEqual([
    1,
    'onrecord: nowhere/troops.png cannot be written: there is no such folder; make it first\n',
  ]);
  const { code, stderr } = await onrecord(folder, ['timeline', 'troops', '--picture', 'troops.jpg']);
  expect([code, stderr.trim()]).toEqual([
    2,
    'onrecord: picture is a file that ends in .svg or .png; you gave "troops.jpg"',
  ]);
});
