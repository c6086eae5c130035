import { describe, expect, test } from 'vitest';
import { readAnnotated } from '../eval/annotated.ts';
import { fitDates } from '../train/fit/dates.ts';
import { type Example, fitWeights } from '../train/fit/maximum-likelihood.ts';
import { fitReferences } from '../train/fit/references.ts';

/** Whoever is near is right, whoever is loud is not, and where nobody is near nobody is. */
const EXAMPLES: Example[] = Array.from({ length: 20 }, () => [
  {
    options: [
      { answer: 'a', features: { near: 1 } },
      { answer: 'b', features: { loud: 1 } },
    ],
    none: { none: 1 },
    right: 'a',
  },
  { options: [{ answer: 'b', features: { loud: 1 } }], none: { none: 1 }, right: null },
]).flat();

const START = { near: 0, loud: 0, none: 0 };

describe('weights', () => {
  test('are fitted so that what is right gets the better score', () => {
    const { near = 0, loud = 0, none = 0 } = fitWeights(EXAMPLES, { start: START, penalty: 0.01 });
    expect(near).toBeGreaterThan(none);
    expect(none).toBeGreaterThan(loud);
  });

  test('stay where they were set the stronger they are held', () => {
    const free = fitWeights(EXAMPLES, { start: START, penalty: 0.01 });
    const held = fitWeights(EXAMPLES, { start: START, penalty: 100 });
    expect(Math.abs(held.near ?? 0)).toBeLessThan(Math.abs(free.near ?? 0));
  });
});

test('the weights of dates are told with how right they are on articles left out', () => {
  const lines = fitDates(readAnnotated().slice(0, 6));
  expect(lines[0]).toMatch(/^ {2}inCue: -?[\d.]+,$/);
  expect(lines.at(-1)).toMatch(
    /^dates on articles left out: [\d.]+ % of \d+; none where there is none: [\d.]+ % of \d+$/,
  );
});

test('the weights of pronouns and descriptions are told with how right they are beside those of now', () => {
  const lines = fitReferences(readAnnotated());
  expect(lines[0]).toBe('  person: {');
  const [fitted = '', before = ''] = lines.filter((line) => line.includes('person:')).slice(1);
  expect(fitted).toMatch(
    /^person: \d+ of \d+ on articles left out; \d+ of \d+ at 0\.5 and more; loss [\d.]+$/,
  );
  expect(before).toMatch(/^before: person: /);
  const [right = 0, of = 0] = (before.match(/\d+/g) ?? []).map(Number);
  expect(right).toBeGreaterThan(of * 0.8);
});
