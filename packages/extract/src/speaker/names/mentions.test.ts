import { describe, expect, test } from 'vitest';
import { speakersOf } from '../../../test/speakers-of.ts';

const LEAD = 'The bridge is closed.\n';

describe('a surname is completed', () => {
  test.each([
    [
      'though a headline has it before the full name',
      'Professor Zorba’s bridge.\nWilmar Zorba built it. Later Zorba left. {s|Zorba} {c|said} {q|no}.',
      'Wilmar Zorba',
    ],
    [
      'by the programme that bears the name',
      `${LEAD}She was on “The Lena Zorba Show” today. Then Zorba left. {s|Zorba} {c|said} {q|no}.`,
      'Lena Zorba',
    ],
    [
      'by the given name rather than its initials',
      `${LEAD}Eddie Zorba came. A book by E. J. Zorba is out. {s|Mr. Zorba} {c|said} {q|no}.`,
      'Eddie Zorba',
    ],
    ['with its particle', `${LEAD}Anwar al-Zorba came. {s|Al-Zorba} {c|said} {q|no}.`, 'Anwar al-Zorba'],
  ])('%s', (_, marked, expected) => {
    expect(speakersOf(marked)).toEqual([expected]);
  });
});

test('a month before an age is a surname', () => {
  const marked = '{s|Lin Zorba May, 60, a doctor,} {c|said} {q|no}.';
  expect(speakersOf(LEAD + marked)).toEqual(['Lin Zorba May']);
});

describe('a sentence’s first word is no part of a name', () => {
  test.each([
    [
      'that stands alone elsewhere',
      'Lena Zorba came. Rebuking Zorba, the board left. {s|Zorba} {c|said} {q|no}.',
    ],
    ['that a given name opens', 'Entrusting Lena Zorba with it is wise. {s|Zorba} {c|said} {q|no}.'],
  ])('%s', (_, marked) => {
    expect(speakersOf(LEAD + marked)).toEqual(['Lena Zorba']);
  });
});

describe('a body goes by', () => {
  test.each([
    [
      'its initials without its country’s',
      'The U.S. Department of Bridges left. {s|The DOB} {c|said} {q|no}.',
      'U.S. Department of Bridges',
    ],
    [
      'the initials of its other name',
      'The Justice Department left. {s|The DOJ} {c|said} {q|no}.',
      'Justice Department',
    ],
    ['a short name of its own', 'The Federal Reserve met. {s|The Fed} {c|said} {q|no}.', 'Federal Reserve'],
    [
      'a name that ends in a word for people',
      '{s|The Port Alden Union Leader} {c|said} {q|no}.',
      'Port Alden Union Leader',
    ],
  ])('%s', (_, marked, expected) => {
    expect(speakersOf(LEAD + marked)).toEqual([expected]);
  });
});

test('a mayor’s city that is a given name too is no part of her name', () => {
  const marked = '{s|Orlando Mayor Zelda Zorba} {c|said} {q|no}.';
  expect(speakersOf(LEAD + marked)).toEqual(['Zelda Zorba']);
});

test('an office that nobody knows for one is no part of a name whose surname stands alone elsewhere', () => {
  const marked = 'Port Alden County Recorder Helen Zorba came. Later, Zorba left. {s|Zorba} {c|said} {q|no}.';
  expect(speakersOf(LEAD + marked)).toEqual(['Helen Zorba']);
});

test('an office without a name names nobody', () => {
  const marked = 'Lena Zorba, the former House Speaker, came. {s|The former House Speaker} {c|said} {q|no}.';
  expect(speakersOf(LEAD + marked)).toEqual(['Lena Zorba']);
});

describe('what stands behind a name tells nothing of its bearer', () => {
  test.each([
    [
      'behind “and”',
      'He brought Paul Brandt, and the former mayor, Anna Lind, along. {s|The former mayor} {c|said} {q|no}.',
      'Anna Lind',
    ],
    [
      'where it says something',
      'The pollster, Paul Brandt, says his senator has won. {s|The senator} {c|said} {q|no}.',
      "Paul Brandt's senator",
    ],
  ])('%s', (_, marked, expected) => {
    expect(speakersOf(LEAD + marked)).toEqual([expected]);
  });
});

describe('a name is whole', () => {
  test.each([
    [
      'that begins with a verb’s form behind “said”',
      '“No,” said {s|Will Zorba, a builder,} {c|adding} {q|yes}.',
      'Will Zorba',
    ],
    ['that begins so at the head of a sentence', '{s|Will Zorba, a builder,} {c|said} {q|no}.', 'Will Zorba'],
    [
      'with a Dutch particle',
      'They met Anneke in ’t Zorba by bus. {s|Zorba} {c|said} {q|no}.',
      'Anneke in ’t Zorba',
    ],
    [
      'with a nickname before where she is from',
      'Ruben “Chip” Zorba of Stonebridge came. {s|He} {c|said} {q|no}.',
      'Ruben “Chip” Zorba',
    ],
  ])('%s', (_, marked, expected) => {
    expect(speakersOf(LEAD + marked)).toEqual([expected]);
  });

  test('that begins with a verb’s form in the first paragraph', () => {
    expect(speakersOf('“No,” said {s|Will Zorba, a builder,} {c|adding} {q|yes}.')).toEqual(['Will Zorba']);
  });
});
