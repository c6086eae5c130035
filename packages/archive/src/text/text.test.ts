import { describe, expect, test } from 'vitest';
import { extractionOf } from '../testing.ts';
import { contextFinder } from './context.ts';
import { overlapOf } from './overlap.ts';
import { readPersonName } from './person-name.ts';
import { sentencesOf } from './sentences.ts';
import { gramsOf, isNearSpelling } from './spelling.ts';
import { termsOf } from './terms.ts';

describe('sentences', () => {
  const cases: [string, string[]][] = [
    ['One. Two! Three? Four', ['One.', 'Two!', 'Three?', 'Four']],
    ['“It stays.” She left.', ['“It stays.”', 'She left.']],
    ['“It stays,” she said. “It must.”', ['“It stays,” she said.', '“It must.”']],
    ['“Does it stay?” she asked.', ['“Does it stay?” she asked.']],
    ['Mr. Maas met Gen. Holm of the U.S. Navy.', ['Mr. Maas met Gen. Holm of the U.S. Navy.']],
    ['It cost 3.5 million. 20 came.', ['It cost 3.5 million.', '20 came.']],
    ['Headline\nBrussels: it rained.\n\nThe end', ['Headline', 'Brussels: it rained.', 'The end']],
    ['Well … no. Мост открыт. 橋は開く。', ['Well … no.', 'Мост открыт.', '橋は開く。']],
    [' \n ', []],
    ['', []],
  ];
  test.each(cases)('%j', (text, sentences) => {
    expect(sentencesOf(text).map((span) => text.slice(span.start, span.end))).toEqual(sentences);
  });
});

describe('the context of a quote', () => {
  test('is short where a text has no border', () => {
    const text = `${'word '.repeat(500_000)}harbour ${'word '.repeat(500_000)}`;
    const { quotes } = extractionOf({ text, quotes: [{ says: 'harbour' }] });
    const [quote] = quotes;
    const { sentence, before, after } = contextFinder(text)(quote as NonNullable<typeof quote>);
    expect(sentence.length).toBeLessThan(1300);
    expect(sentence).toContain('harbour');
    expect([before, after]).toEqual([null, null]);
  });

  test('never parts the halves of a character', () => {
    const text = `${'🌉'.repeat(5000)}harbour${'🌉'.repeat(5000)}`;
    const { quotes } = extractionOf({ text, quotes: [{ says: 'harbour' }] });
    const [quote] = quotes;
    expect(contextFinder(text)(quote as NonNullable<typeof quote>).sentence.isWellFormed()).toBe(true);
  });

  test.each(['.'.repeat(2_500_000), '. '.repeat(1_000_000), '”'.repeat(2_500_000), ' '.repeat(2_500_000)])(
    'is found in linear time',
    (text) => {
      expect(sentencesOf(text).length).toBeLessThan(2_000_000);
    },
  );
});

describe('terms', () => {
  const cases: [string, string[]][] = [
    ['Russia’s tanks', ['russia', 'tank']],
    ['10,000 cities', ['10000', 'city']],
    ['The bus passes us', ['the', 'bus', 'passe', 'us']],
    ['Erdoğan — café', ['erdogan', 'cafe']],
    ['…', []],
  ];
  test.each(cases)('%s', (text, terms) => expect(termsOf(text)).toEqual(terms));
});

describe('near spellings', () => {
  const cases: [string, string, boolean][] = [
    ['zelensky', 'zelenskyy', true],
    ['volodymyr', 'volodimir', true],
    ['rutte', 'rute', true],
    ['rutte', 'rutet', true],
    ['rutte', 'ratty', false],
    ['ana', 'eva', false],
    ['kim', 'kin', false],
  ];
  test.each(cases)('%s and %s: %s', (left, right, isNear) =>
    expect(isNearSpelling(left, right)).toBe(isNear),
  );

  test('trigrams know the edges of a word', () => {
    expect(gramsOf('ana')).toEqual([' an', 'ana', 'na ']);
  });
});

test('the same words in the same order overlap more than apart', () => {
  const asked = termsOf('the harbour wall holds');
  const [same, apart, none] = ['The harbour wall holds', 'Holds the wall harbour', 'Zebras graze'].map(
    (text) => overlapOf(asked, termsOf(text)),
  );
  expect([same, none]).toEqual([1, 0]);
  expect(apart).toBeLessThan(1);
  expect(apart).toBeGreaterThan(0);
});

describe('names of people', () => {
  const cases: [string, { surname: string | null; isBare: boolean }][] = [
    ['Mark Rutte', { surname: 'rutte', isBare: false }],
    ['Rutte', { surname: 'rutte', isBare: true }],
    ['President Obama', { surname: 'obama', isBare: true }],
    ['von der Leyen', { surname: 'leyen', isBare: true }],
    ['Martin Luther King Jr.', { surname: 'king', isBare: false }],
    ['Jean-Luc Picard', { surname: 'picard', isBare: false }],
    ['President', { surname: null, isBare: true }],
  ];
  test.each(cases)('%s', (name, expected) => expect(readPersonName(name)).toMatchObject(expected));
});
