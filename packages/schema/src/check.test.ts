import { describe, expect, test } from 'vitest';
import { smallExtraction } from '../test/small-extraction.ts';
import { checkExtraction } from './check.ts';
import type { Extraction } from './extraction.ts';

const broken = (change: (extraction: Extraction) => void): Extraction => {
  const extraction = smallExtraction();
  change(extraction);
  return extraction;
};

test('a sound extraction passes, through JSON too', () => {
  const extraction = smallExtraction();
  expect(checkExtraction(JSON.parse(JSON.stringify(extraction)))).toEqual(extraction);
});

describe('refuses', () => {
  test.each<[string, string, (extraction: Extraction) => void]>([
    ['a text that is not that of its hash', 'SPAN_TEXT_MISMATCH', (e) => (e.article.text += ' ')],
    [
      'a quote whose text is not that of its spans',
      'SPAN_TEXT_MISMATCH',
      (e) => (e.quotes[0]!.text = 'The bridge'),
    ],
    ['a span beyond the text', 'SPAN_OUT_OF_RANGE', (e) => (e.quotes[0]!.content[1]!.end = 10_000)],
    ['a cue that is printed otherwise', 'SPAN_TEXT_MISMATCH', (e) => (e.quotes[0]!.cue!.text = 'says')],
    [
      'a role that is printed otherwise',
      'SPAN_TEXT_MISMATCH',
      (e) => (e.speakers[0]!.roles[0]!.text = 'mayor'),
    ],
    ['a speaker that it does not hold', 'ID_UNKNOWN', (e) => (e.quotes[0]!.speakerId = 'speaker_x')],
    ['an enclosing quote that it does not hold', 'ID_UNKNOWN', (e) => (e.quotes[0]!.nestedIn = 'quote_x')],
    ['a claim of a quote that it does not hold', 'ID_UNKNOWN', (e) => (e.claims[0]!.first = 'quote_x')],
  ])('%s', (_, code, change) => {
    expect(() => checkExtraction(broken(change))).toThrow(expect.objectContaining({ code }));
  });

  test.each<[string, (extraction: Extraction) => void]>([
    ['an empty span', (e) => (e.quotes[0]!.content[0]!.end = e.quotes[0]!.content[0]!.start)],
    ['a quote without content', (e) => (e.quotes[0]!.content = [])],
    ['an empty name', (e) => (e.speakers[0]!.name = '')],
    ['a date that does not exist', (e) => (e.article.publishedAt = '2026-02-30')],
    ['a date outside our EDTF', (e) => (e.quotes[0]!.saidAt!.edtf = '2026-W10')],
    ['a field that we do not know', (e) => Object.assign(e.quotes[0]!, { mood: 'good' })],
  ])('%s, as not of its form', (_, change) => {
    expect(() => checkExtraction(broken(change))).toThrow(expect.objectContaining({ name: 'ZodError' }));
  });
});
