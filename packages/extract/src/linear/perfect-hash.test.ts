import { expect, test } from 'vitest';
import { mix } from './hash.ts';
import { PerfectHash } from './perfect-hash.ts';

const hashesOf = (count: number): Int32Array => Int32Array.from({ length: count }, (_, i) => mix(1, i));

test.each([0, 1, 2, 100, 14_700, 30_000])('each of %i hashes has a place of its own', (count) => {
  const hashes = hashesOf(count);
  const index = new PerfectHash(hashes);
  const places = new Set([...hashes].map((hash) => index.placeOf(hash)));
  expect(places.size).toBe(count);
  expect(places.has(-1)).toBe(false);
  expect([...places].every((place) => place < index.keys.length)).toBe(true);
});

test('hashes that it does not know have no place, looked up one by one or at once', () => {
  const all = hashesOf(3000);
  const index = new PerfectHash(all.subarray(0, 1000));
  const places = new Int32Array(all.length);
  index.findPlaces(all, places, all.length);
  expect([...places]).toEqual([...all].map((hash) => index.placeOf(hash)));
  expect(places.subarray(1000).every((place) => place === -1)).toBe(true);
  expect(places.subarray(0, 1000).includes(-1)).toBe(false);
});
