import { expect, test } from 'vitest';
import { nestingOf } from './nesting.ts';

const attribution = (...content: [number, number][]) => ({
  content: content.map(([start, end]) => ({ start, end })),
  cue: [],
  source: [],
  confidence: 1,
});

test('an attribution nests in the innermost content that covers it', () => {
  expect(
    nestingOf([attribution([0, 100]), attribution([10, 60]), attribution([20, 30]), attribution([70, 80])]),
  ).toEqual([-1, 0, 1, 0]);
});

test('what merely overlaps, or is the same, does not nest', () => {
  expect(nestingOf([attribution([0, 50]), attribution([40, 90]), attribution([0, 50])])).toEqual([
    -1, -1, -1,
  ]);
});

test('every piece must be covered', () => {
  const outer = attribution([0, 20], [40, 60]);
  expect(nestingOf([outer, attribution([5, 10], [45, 50])])).toEqual([-1, 0]);
  expect(nestingOf([outer, attribution([5, 10], [25, 50])])).toEqual([-1, -1]);
});

test('ten thousand attributions in one another cost no more than a moment', () => {
  const size = 10_000;
  const parents = nestingOf(Array.from({ length: size }, (_, i) => attribution([i, 3 * size - i])));
  expect(parents.at(-1)).toBe(size - 2);
});
