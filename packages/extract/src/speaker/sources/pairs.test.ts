import { describe, expect, test } from 'vitest';
import { speakersOf } from '../../../test/speakers-of.ts';

const LEAD = 'The bridge is closed.\n';

describe('the two who were named last are meant by', () => {
  test.each([
    ['“both candidates”', 'Lena Holt met Paul Brandt. {s|Both candidates} {c|said} {q|no}.'],
    ['“each candidate”', 'Lena Holt left, and Paul Brandt stayed. {s|Each candidate} {c|said} {q|no}.'],
    [
      '“the two senators”, of whom both are told to be',
      'Sen. Lena Holt came by bus with Sen. Paul Brandt, where Mayor Anna Lind was waiting. {s|The two senators} {c|said} {q|no}.',
    ],
    [
      '“they”, whose titles are of several words',
      'Sen. Lena Holt and former Gov. Paul Brandt share a bridge. {s|They} {c|like} {q|it}.',
    ],
  ])('%s', (_, marked) => {
    expect(speakersOf(LEAD + marked)).toEqual(['Lena Holt & Paul Brandt']);
  });
});

test('where three were named, “both candidates” are none of them', () => {
  const marked = 'Lena Holt met Paul Brandt and Anna Lind. {s|Both candidates} {c|said} {q|no}.';
  expect(speakersOf(LEAD + marked)).not.toContain('Lena Holt & Paul Brandt');
});

test('a pair of another party is not meant', () => {
  const marked =
    'Sen. Lena Holt (D-Conn.) and Sen. Paul Brandt (D-Ohio) came. {s|The Republican senators} {c|said} {q|no}.';
  expect(speakersOf(LEAD + marked)).toEqual(['Republican senators']);
});

describe('two speak together', () => {
  test.each([
    [
      'in a headline without “and”',
      '{s|Holt, Brandt} {c|call for} {q|a bridge}.\nLena Holt met Paul Brandt.',
      'Lena Holt & Paul Brandt',
    ],
    [
      'where neither does',
      `${LEAD}{s|Neither Lena Holt nor other officials} {c|said} {q|no}.`,
      'Lena Holt & other officials',
    ],
  ])('%s', (_, marked, expected) => {
    expect(speakersOf(marked)).toEqual([expected]);
  });
});

test('whom a speaker advised does not speak with her', () => {
  const marked = '{s|Lena Holt, an adviser to Mayor Paul Brandt and Mayor Anna Lind,} {c|said} {q|no}.';
  expect(speakersOf(LEAD + marked)).toEqual(['Lena Holt']);
});

describe('several speak together', () => {
  test.each([
    [
      'of whom the last is named as an owner',
      'It is {s|Lena Holt and Paul Brandt’s} {c|wish} {q|to go}.',
      'Lena Holt & Paul Brandt',
    ],
    [
      'where many follow one',
      '{s|Lena Holt, her aides and those in attendance} {c|said} {q|no}.',
      'Lena Holt & her aides & those in attendance',
    ],
    [
      'of whom one is told of by another',
      '{s|Mayor Lena Holt and her colleague Paul Brandt} {c|said} {q|no}.',
      'Lena Holt & Paul Brandt',
    ],
  ])('%s', (_, marked, expected) => {
    expect(speakersOf(LEAD + marked)).toEqual([expected]);
  });
});

describe('a source is read without', () => {
  test.each([
    [
      'the verb behind a name',
      '{s|Mayor Lena Holt met survivors and relatives of the dead} and {c|said} {q|no}.',
      'Lena Holt',
    ],
    ['“among” before it', 'The bridge is {c|popular} {s|among rural drivers}: {q|no}.', 'rural drivers'],
    [
      '“whose” behind it',
      'Pastor Lena Holt, {s|a minister whose} {c|plan} {q|to build} failed, left.',
      'Lena Holt',
    ],
  ])('%s', (_, marked, expected) => {
    expect(speakersOf(LEAD + marked)).toEqual([expected]);
  });
});

test('a description behind a name is its bearer where it goes on', () => {
  const marked = 'They met Lena Holt, {s|a Norland Democrat} {c|supporting} {q|the bridge}.';
  expect(speakersOf(LEAD + marked)).toEqual(['Lena Holt']);
});

test('all three candidates are the three who were named last', () => {
  const marked = 'Lena Holt met Paul Brandt and Anna Lind by bus. {s|All three candidates} {c|said} {q|no}.';
  expect(speakersOf(LEAD + marked)).toEqual(['Lena Holt & Paul Brandt & Anna Lind']);
});

test('whoever comes along with a speaker speaks too', () => {
  const marked = '{s|Lena Holt, along with reporter Paul Brandt,} {c|say} {q|no}.';
  expect(speakersOf(LEAD + marked)).toEqual(['Lena Holt & Paul Brandt']);
});

test('the nominee is not that of another year', () => {
  const marked =
    'Paul Brandt, the 2012 Republican nominee, met Mark Lind. The bridge is old. {s|The Republican nominee} {c|said} {q|no}.';
  expect(speakersOf(LEAD + marked)).not.toEqual(['Paul Brandt']);
});

test('they are no university', () => {
  const marked = '{s2|The University of Norland} {c2|said} {q2|yes}. {s|They} {c|said} {q|no}.';
  expect(speakersOf(LEAD + marked)).toEqual([null, 'University of Norland']);
});
