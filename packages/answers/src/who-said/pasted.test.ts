import { expect, test } from 'vitest';
import { readPasted } from './pasted.ts';

const CASES: [pasted: string, words: string, attributed: string | null][] = [
  ['the harbour is not for sale', 'the harbour is not for sale', null],
  ['“The harbour is not for sale,” Halloran said.', 'The harbour is not for sale,', 'Halloran'],
  ['"The harbour is not for sale," said Ines Halloran', 'The harbour is not for sale,', 'Ines Halloran'],
  ['“The harbour,” Halloran said, “is not for sale.”', 'The harbour, … is not for sale.', 'Halloran'],
  ['BREAKING: The harbour is not for sale 🚢🚢', 'The harbour is not for sale', null],
  [
    'RT @coastherald: The harbour is not for sale https://t.example/x #harbour',
    'The harbour is not for sale',
    null,
  ],
  ['he said the harbour is not for sale', 'the harbour is not for sale', null],
  ['Ines Halloran said that the harbour is not for sale', 'the harbour is not for sale', 'Ines Halloran'],
  ['Halloran: the harbour is not for sale', 'the harbour is not for sale', 'Halloran'],
  ['Halloran told reporters: "the harbour is not for sale"', 'the harbour is not for sale', 'Halloran'],
  ['The harbour is not for sale. — Ines Halloran, 2025', 'The harbour is not for sale.', 'Ines Halloran'],
  ['The harbour is not for sale - Ines Halloran', 'The harbour is not for sale', 'Ines Halloran'],
  ['THE HARBOUR IS NOT FOR SALE!!! 😡', 'THE HARBOUR IS NOT FOR SALE!!!', null],
  ['The harbour is not for sale, she said', 'The harbour is not for sale', null],
  ['We said it before: the harbour is not for sale', 'We said it before: the harbour is not for sale', null],
  ['I said no', 'I said no', null],
  ['“not for sale”', '“not for sale”', null],
  [
    'She called it “a lost decade” and nobody in the hall who heard that could believe what it meant for them',
    'She called it “a lost decade” and nobody in the hall who heard that could believe what it meant for them',
    null,
  ],
];

test.each(CASES)('%s', (pasted, words, attributed) => {
  expect(readPasted(pasted)).toEqual({ words, attributed });
});
