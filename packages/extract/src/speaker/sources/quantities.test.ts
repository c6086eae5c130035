import { describe, expect, test } from 'vitest';
import { speakersOf } from '../../../test/speakers-of.ts';

const LEAD = 'The bridge is closed.\n';

describe('of whom only a number is told goes by', () => {
  test.each([
    [
      'the group credited last',
      '{s|Moderate drivers} {c|say} {q|no}. {s2|Many} {c2|want} {q2|it}.',
      'Many Moderate drivers',
    ],
    [
      'the others of it',
      '{s|Several drivers} {c|say} {q|no}. {s2|Others} {c2|want} {q2|it}.',
      'Other drivers',
    ],
    [
      'what part of it',
      '{s|Drivers} {c|say} {q|no}. {s2|About one in five} {c2|want} {q2|it}.',
      'About one in five Drivers',
    ],
    [
      'those who go by a capital as names do',
      'They asked Millennials. {s|Millennials} {c|say} {q|so}. {s2|Two-thirds} {c2|want} {q2|it}.',
      'Two-thirds of Millennials',
    ],
    [
      'a share by that of which another one was told',
      '{s|About six in 10 rural drivers} {c|say} {q|so}. {s2|Three-quarters} {c2|want} {q2|it}.',
      'Three-quarters of rural drivers',
    ],
    [
      'a share by its whole',
      '{s|Drivers} {c|say} {q|so}. {s2|Two-thirds} {c2|want} {q2|it}.',
      'Two-thirds of Drivers',
    ],
  ])('%s', (_, text, name) => expect(speakersOf(LEAD + text)[1]).toBe(name));

  test('those whom the text speaks of most, where nobody is told before', () => {
    const text = 'Millennials vote, the poll shows. Millennials drive. {s|53%} {c|say} {q|no}.';
    expect(speakersOf(LEAD + text)).toEqual(['53% of Millennials']);
  });

  test('nothing else where no group was credited', () => {
    expect(speakersOf(`${LEAD}They met drivers. {s|Many} {c|say} {q|no}.`)).toEqual(['Many']);
  });
});

describe('those of whom many were told', () => {
  test('are meant by the pronoun behind', () => {
    const text = 'Rural voters do not doubt it. {s|Many} {c|say} {q|so}. {s2|They} {c2|want} {q2|it}.';
    expect(speakersOf(LEAD + text)).toEqual(['Many', 'Rural voters']);
  });
});
