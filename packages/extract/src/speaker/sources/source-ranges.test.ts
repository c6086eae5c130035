import { describe, expect, test } from 'vitest';
import { speakersOf } from '../../../test/speakers-of.ts';

const LEAD = 'The bridge is closed.\nLena Holt left. Paul Brandt came.\n';

describe('a source that was cut short or holds too much is read', () => {
  test.each([
    [
      'with the first of two at the head of the sentence',
      'Holt and {s|Brandt} {c|said} {q|no}.',
      'Lena Holt & Paul Brandt',
    ],
    [
      'with the rest of a list behind a bracket',
      'Sens. {s|Lena Holt (R}), who runs again, and Paul Brandt (D) {c|said} {q|no}.',
      'Lena Holt & Paul Brandt',
    ],
    [
      'as those whom its aside names, with where they are from',
      '{s|The senators -- Lena Holt of Texas and Paul Brandt of Ohio --} {c|said} {q|no}.',
      'Lena Holt & Paul Brandt',
    ],
    [
      'without the day and the place before a name',
      '{s|Saturday at the party convention Sen. Lena Holt} {c|said} {q|no}.',
      'Lena Holt',
    ],
    [
      'without the clause behind a pronoun',
      'Holt won. {s|She shattered norms} {c|saying} {q|no}.',
      'Lena Holt',
    ],
    ['without all of them', '{s|All of the port drivers} {c|said} {q|no}.', 'port drivers'],
    [
      'from the subject of a clause that tells of something',
      'It ended {s|a long strike that harbor officials} {c|said} {q|was costly}.',
      'harbor officials',
    ],
    [
      'to the end of its first clause',
      'It was told by {s|Lena Holt and was planned by friends}, {c|according to} {q|it}.',
      'Lena Holt',
    ],
    [
      'with whoever speaks along with a name',
      '{s|Holt, along with Harbor Post reporter Paul Brandt,} {c|said} {q|no}.',
      'Lena Holt & Paul Brandt',
    ],
    [
      'with the examples before its cue',
      '{s|Six port papers}, including the Harbor Post, {c|said} {q|no}.',
      'Six port papers, including the Harbor Post',
    ],
    [
      'with examples without their brackets',
      '{s|Several port leaders, including Sens. Lena Holt (Ariz.), Paul Brandt (Ohio) and Mark Lind,} {c|said} {q|no}.',
      'Several port leaders, including Sens. Lena Holt, Paul Brandt and Mark Lind',
    ],
    [
      'with what tells who “those” are',
      'It hurt {s|those} {c|describing} {q|themselves as poor}.',
      'those describing themselves as poor',
    ],
    ['without the noun that a clause tells of', '{s|a tactic Democrats} {c|hope} {q|works}.', 'Democrats'],
    [
      'as the name behind a long office',
      '{s|Harbor Radio vice president for tides and weather Paul Brandt} {c|said} {q|no}.',
      'Paul Brandt',
    ],
    ['with the name behind it', 'It was {s|Holt’s attorney}, Mark Lind, who {c|said} {q|no}.', 'Mark Lind'],
    [
      'with the group that its names are examples of',
      'A coalition of forty groups - including Harbor Watch, {s|Trees Now and Port Aid} - {c|said} {q|no}.',
      'coalition of forty groups, including Harbor Watch, Trees Now and Port Aid',
    ],
  ])('%s', (_, text, name) => expect(speakersOf(LEAD + text)).toEqual([name]));

  test('alone where a clause stands before “and”', () => {
    const text = 'Holt called it over and {s|Brandt} {c|said} {q|no}.';
    expect(speakersOf(LEAD + text)).toEqual(['Paul Brandt']);
  });
});
