import type { ClaimHit } from '@onrecord/archive';
import type { Stance } from '@onrecord/schema';
import { describe, expect, test } from 'vitest';
import { mergeClaims } from './merge.ts';

const hitOf = (text: string, stance: Stance = 'asserts'): ClaimHit => ({
  claim: {
    id: text,
    text,
    appearances: [{ quoteId: text, stance, speakerId: null, saidAt: null }],
    first: text,
    last: text,
  },
  receipts: [],
  rank: 1,
});

describe('two claims', () => {
  const cases: [isOne: boolean, left: string, right: string][] = [
    [true, 'Moscow received shells from Pyongyang', 'Moscow has received shells from Pyongyang'],
    [true, 'The mayor is preparing to sell the harbour', 'The mayor prepared to sell the harbour'],
    [true, '10,000 soldiers are ready to fight', '10000 soldiers are ready to fight'],
    [true, 'Taxes rise in the old harbour town again', 'The taxes rise again in the harbour town'],
    [false, '10,000 soldiers are ready to fight', '6 soldiers are ready to fight'],
    [false, 'Moscow will send two ships', 'Moscow will send three ships'],
    [false, 'Kyiv received shells from Pyongyang', 'Moscow received shells from Pyongyang'],
    [true, 'The mayor will sell the harbour', 'The mayor will not sell the harbour'],
    [true, 'Taxes rise.', 'The taxes are rising.'],
    [true, 'Six officers were killed near Donetsk', '6 officers had been killed near Donetsk'],
    [false, 'Norland attacked the ships of Sudland', 'Sudland attacked the ships of Norland'],
    [false, 'The mayor will sell the harbour', 'The mayor may sell the harbour'],
    [false, 'The mayor will sell the old harbour', 'The mayor sold the old harbour'],
    [false, 'He [Ana Brandt] will sell the harbour', 'He [Jo Maas] will sell the harbour'],
    [
      false,
      'Inflation will rise next year in most of the euro area',
      'Inflation will fall next year in most of the euro area',
    ],
    [false, 'Taxes rise', 'Ferries rise'],
    [false, 'It is so', 'They are not'],
  ];
  test.each(cases)('are one (%s): %s / %s', (isOne, left, right) => {
    expect(mergeClaims([hitOf(left), hitOf(right)]).length).toBe(isOne ? 1 : 2);
  });
});

test('the contrary is tied to what it denies, and a doubt of it is not', () => {
  const claim = hitOf('The mayor will sell the harbour');
  const contrary = hitOf('The mayor will not sell the harbour');
  const doubted = hitOf('The mayor will never sell the harbour', 'doubts');
  const merged = mergeClaims([claim, contrary, doubted]);
  expect(merged.map(({ hits }) => hits.map(({ isContrary }) => isContrary))).toEqual([
    [false, true],
    [false],
  ]);
});
