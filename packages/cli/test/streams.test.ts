import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { expect, test } from 'vitest';
import { onrecord, sample, samples, start, temporaryFolder } from './onrecord.ts';

test('a reader that has seen enough is no error', async () => {
  const folder = await temporaryFolder();
  const child = start(folder, ['extract', '--json', ...samples, ...samples]);
  child.stdout?.once('data', () => child.stdout?.destroy());
  const [stderr, [code]] = await Promise.all([text(child.stderr!), once(child, 'close')]);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
});

test('Ctrl-C ends a command that waits for its input', async () => {
  const folder = await temporaryFolder();
  const child = start(folder, ['console', '--samples', '.']);
  child.stdin?.write('/help\n');
  await once(child.stdout!, 'data');
  child.kill('SIGINT');
  // A shell makes 130 of it.
  const [code, signal] = await once(child, 'exit');
  expect({ code, signal }).toEqual({ code: null, signal: 'SIGINT' });
});

test('the stack of an error is shown only when it is asked for', async () => {
  const folder = await temporaryFolder();
  const args = ['extract', 'nowhere.txt', '--published', 'soon'];
  expect((await onrecord(folder, args)).stderr.trimEnd().split('\n')).toHaveLength(1);
  expect((await onrecord(folder, args, { env: { ONRECORD_DEBUG: '1' } })).stderr).toMatch(/\n +at /);
});

test('lines are as wide as the terminal says', async () => {
  const folder = await temporaryFolder();
  const widest = async (columns: string) => {
    const env = { COLUMNS: columns };
    const { stdout } = await onrecord(folder, ['extract', sample('troops-meridian-post')], { env });
    return Math.max(...stdout.split('\n').map((line) => line.length));
  };
  expect(await widest('50')).toBeLessThanOrEqual(50);
  expect(await widest('90')).toBeGreaterThan(60);
});
