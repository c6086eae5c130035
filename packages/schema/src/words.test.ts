import { describe, expect, test } from 'vitest';
import { wordsOf } from './words.ts';

const folded = (text: string) => wordsOf(text).map((word) => word.folded);

describe('the same words', () => {
  test.each([
    ['“Erdoğan’s plan!”', "erdogan's plan"],
    ['ISTANBUL, İstanbul', 'istanbul istanbul'],
    ['10,000 troops — now', '10000 troops now'],
    ['Łódź and Ærø', 'lodz and aero'],
    ['„Straße“', '"strasse"'],
    ['café', 'CAFÉ'],
  ])('%s and %s', (one, other) => {
    expect(folded(one)).toEqual(folded(other));
  });
});

describe('other words', () => {
  test.each([
    ['do', "don't"],
    ['1.5', '15'],
    ['6 officers', '60 officers'],
    ['мир', 'мор'],
  ])('%s and %s', (one, other) => {
    expect(folded(one)).not.toEqual(folded(other));
  });
});

test('offsets lead back to the word as printed, also behind an emoji', () => {
  const text = '🌊 “Bridges,” said Ana’s friend';
  expect(wordsOf(text).map((word) => text.slice(word.start, word.end))).toEqual([
    'Bridges',
    'said',
    'Ana’s',
    'friend',
  ]);
});

test('a word that folds into several has nothing else in it', () => {
  expect(wordsOf('⑴ ㈠ ﷺ ½').map((word) => word.folded)).toEqual(['1', '一', 'صلىاللهعليهوسلم', '1.2']);
});

test('a word ends where the pattern of words says, whatever stands around it', () => {
  const pattern = /[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}]+|[.,](?=\p{N})\p{N}+)*/gu;
  const pieces = [
    'a',
    'Bc',
    'z9',
    '7',
    "'",
    '’',
    '.',
    ',',
    ' ',
    '-',
    'é',
    'e\u0301',
    'ж',
    '½',
    '½',
    '🌊',
    '\ud83c',
    '\udf0a',
    '𝒜',
    '中',
    '"',
    '\0',
  ];
  let state = 1;
  const next = () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return pieces[(state >>> 8) % pieces.length] ?? '';
  };
  for (let round = 0; round < 5000; round++) {
    const text = Array.from({ length: 1 + (round % 9) }, next).join('');
    const expected = Array.from(text.matchAll(pattern), ({ 0: word, index }) => [index, index + word.length]);
    expect(
      wordsOf(text).map(({ start, end }) => [start, end]),
      JSON.stringify(text),
    ).toEqual(expected);
  }
});
