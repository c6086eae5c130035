import { createArticle } from '@onrecord/schema';
import { describe, expect, it } from 'vitest';
import {
  CARRIED,
  EVENTS,
  NOT_CARRIED,
  ON_ONE_OCCASION,
  PUBLISHED,
  STATED,
  UNDATED,
} from '../../test/dated-samples.ts';
import { readMarked } from '../../test/marked-text.ts';
import type { Attribution } from '../attribution/attributor.ts';
import { nestingOf } from '../nesting.ts';
import { resolveSpeakers } from '../speaker/index.ts';
import { stanceOf } from '../stance/index.ts';
import type { Document } from '../text/index.ts';
import { dateAttributions } from './index.ts';

function datesIn(document: Document, attributions: Attribution[], publishedAt: string | null) {
  const article = createArticle({ text: document.text });
  const spoken = resolveSpeakers(document, { article, attributions, nesting: nestingOf(attributions) });
  const stances = attributions.map((attribution) => stanceOf(document, attribution));
  return dateAttributions(document, attributions, { publishedAt, spoken, stances });
}

function datesOf(marked: string, publishedAt: string | null = PUBLISHED) {
  const { document, attributions } = readMarked(marked);
  return datesIn(document, attributions, publishedAt).map((when) =>
    when === null
      ? null
      : `${when.edtf} ${when.basis} ${when.evidence && document.text.slice(when.evidence.start, when.evidence.end)}`,
  );
}

describe('the day of an event', () => {
  it.each(EVENTS)('is not the day of what is said about it: %s', (marked) =>
    expect(datesOf(marked)).toEqual([null]),
  );
});

describe('a date that belongs to the saying', () => {
  it.each(STATED)('%s', (marked, date) => expect(datesOf(marked)).toEqual([date]));
});

describe('a date that belongs to something else', () => {
  it.each(UNDATED)('%s', (marked) => expect(datesOf(marked)).toEqual([null]));
});

describe('a date carried over', () => {
  it.each(CARRIED)('%s', (marked, dates) => expect(datesOf(marked)).toEqual(dates));
});

describe('a date of an occasion', () => {
  it.each(ON_ONE_OCCASION)('%s', (marked, dates) => expect(datesOf(marked)).toEqual(dates));
});

describe('a date that is not carried over', () => {
  it.each(NOT_CARRIED)('%s', (marked, dates) => expect(datesOf(marked)).toEqual(dates));
});

it('carries a date to a second cue of the same source, whatever is said in between', () => {
  const marked =
    'In a speech last week, {s|Vance} {c|said} {q|it was late}. ' +
    '{s2|She} {c2|said} {q2|it would close}, and {c3|argued} {q3|that it must}.';
  const { document, attributions } = readMarked(marked);
  const [first, second, third] = attributions;
  if (!first || !second || !third) throw new TypeError('three attributions are marked');
  const dates = datesIn(document, [first, second, { ...third, source: second.source }], PUBLISHED);
  expect(dates.map((when) => when?.basis)).toEqual(['stated', 'carried', 'carried']);
});

describe('the day of publication', () => {
  const said = '{s|Vance} {c|said} on Wednesday {q|that it would close}.';

  it('is the UTC day of an instant', () => {
    expect(datesOf(said, '2024-10-16T23:30:00-05:00')).toEqual(['2024-10-16 stated Wednesday']);
  });

  it('may be the weekday that the text names', () => {
    expect(datesOf(said, '2024-10-16')).toEqual(['2024-10-16 stated Wednesday']);
  });

  it('leaves what counts from it undated when it is unknown', () => {
    expect(datesOf(said, null)).toEqual([null]);
    expect(datesOf('{s|Vance} {c|said} on June 3 {q|that it would close}.', null)).toEqual([null]);
  });

  it('is not needed for a date with its year', () => {
    expect(datesOf('{s|Vance} {c|said} on June 3, 2021, {q|that it would close}.', null)).toEqual([
      '2021-06-03 stated June 3, 2021',
    ]);
  });
});

it('dates a text of 5 MB without a line break', () => {
  const { document, attributions } = readMarked('{s|Vance} {c|said} on Monday {q|that it would close}. ');
  const sentence = document.text;
  const count = Math.ceil(5_000_000 / sentence.length);
  const [first] = attributions;
  const { document: long } = readMarked(sentence.repeat(count));
  const shift = (by: number) => {
    const move = (spans: { start: number; end: number }[] = []) =>
      spans.map(({ start, end }) => ({ start: start + by, end: end + by }));
    return {
      source: move(first?.source),
      cue: move(first?.cue),
      content: move(first?.content),
      confidence: 1,
    };
  };
  const many = Array.from({ length: count }, (_, index) => shift(index * sentence.length));
  const dates = datesIn(long, many, PUBLISHED);
  expect(dates.every((when) => when?.edtf === '2024-10-14')).toBe(true);
}, 120_000);
