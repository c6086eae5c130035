import { deserialize } from 'node:v8';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { archiveCall } from './calls.ts';
import { Lane } from './lane.ts';

const file = new URL('../../test/threads/slow-thread.ts', import.meta.url);
const PATIENCE_MS = 60_000;
/** Calls that say that they take so long, as far as the lane knows; they take a few milliseconds. */
const SLOW_MS = 3;

let lane: Lane;
beforeEach(() => {
  lane = new Lane({ file, data: {}, size: 1 });
});
afterEach(() => lane.close());

const call = async (collection: string, method: string, patience = PATIENCE_MS) =>
  deserialize(await lane.call(archiveCall(collection, method, SLOW_MS), patience)) as string;

test('takes the collections in turn: who asks once does not wait for who asks a hundred times', async () => {
  const order: string[] = [];
  const asked = [...Array.from({ length: 100 }, () => 'busy'), 'quiet'].map(async (collection) =>
    order.push(await call(collection, collection)),
  );
  await Promise.all(asked);
  expect(order.indexOf('quiet')).toBeLessThan(3);
});

test('who would wait too long is told at once when to come back; who is before him is answered', async () => {
  await call('any', 'first');
  const before = Array.from({ length: 1000 }, () => call('any', 'before'));
  await expect(call('any', 'late', 1)).rejects.toMatchObject({
    code: 'BOT_ARCHIVE_CROWDED',
    retryable: true,
    context: { seconds: 1 },
  });
  // One who asks little is before the other's thousand.
  await expect(call('other', 'soon')).resolves.toBe('soon');
  expect(new Set(await Promise.all(before))).toEqual(new Set(['before']));
});
