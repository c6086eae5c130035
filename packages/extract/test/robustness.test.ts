import { checkExtraction, createArticle, type Extraction } from '@onrecord/schema';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createExtractor } from '../src/index.ts';

const extractor = createExtractor();

/** Extracts and proves the result sound: every span inside the text, every printed word that of its span. */
const extract = (text: string): Extraction =>
  checkExtraction(extractor.extract(createArticle({ text, publishedAt: '2025-03-12' })));

/** Pieces of news that make the stages work, mixed with what breaks them. */
const piece = fc.oneof(
  fc.constantFrom(
    ...'“ ” " \' ’s , . : ; — … ( ) [ ] \n \n\n said told according to Ana Brandt Mr. U.S. denied on Monday who he she they the that'.split(
      ' ',
    ),
    ' ',
    '\n',
    '\n\n',
    '💡',
    'שלום',
    '\u202e',
    '\u0000',
    '\ud800',
  ),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
);

test('no text makes it throw, or makes a span that is not its words', () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 120 }), (pieces) => {
      extract(pieces.join(' '));
      extract(pieces.join(''));
    }),
    { seed: 20251123, numRuns: 300 },
  );
});

test('the same text gives the same extraction', () => {
  const text =
    '“It holds,” Ana Brandt said on Monday. She denied that “it” was sold, according to Leo Finch.';
  expect(extract(text)).toEqual(extract(text));
});

describe('large and odd texts come back, in linear time', () => {
  const sentence = '“The bridge is open,” Mayor Ana Brandt said on Monday, and she denied that it was sold. ';
  test.each([
    ['a quarter of a megabyte without a line break', sentence.repeat(2_500)],
    ['a quarter of a megabyte that is one quotation', `“${'the bridge is open and '.repeat(10_000)}`],
    ['a quarter of a megabyte without punctuation', 'the mayor said the bridge is open '.repeat(6_000)],
    ['a quarter of a megabyte of capitals', 'The Mayor Said The Bridge Is Open '.repeat(6_000)],
    ['a quarter of a megabyte of marks', '“ ” " '.repeat(40_000)],
    ['a quarter of a megabyte of one letter', 'a'.repeat(250_000)],
    ['thousands of line breaks', 'She said no.\n'.repeat(15_000)],
    ['a quarter of a megabyte of documents of documents', 'the letter of '.repeat(18_000)],
    ['a megabyte of one-letter names without a stop', 'Q: A: '.repeat(175_000)],
    ['a quarter of a megabyte of shares of shares', '46 percent and two-thirds of '.repeat(9_000)],
    ['a quarter of a megabyte of single marks', '‘a ’ '.repeat(60_000)],
  ])(
    '%s',
    (_, text) => {
      expect(extract(text).article.text).toHaveLength(text.length);
    },
    300_000,
  );
});

test('another language gives few quotes and a warning', () => {
  const german =
    'Die Bürgermeisterin Ana Brandt sagte am Montag, die Brücke bleibe offen, weil sie sicher sei und niemand sie kaufen wolle. ';
  const { quotes, warnings } = extract(german.repeat(10));
  expect(warnings.map(({ code }) => code)).toContain('NOT_ENGLISH');
  expect(quotes.length).toBeLessThan(10);
});
