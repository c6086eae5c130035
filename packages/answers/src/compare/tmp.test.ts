import { test } from 'vitest';
import { compare } from './compare.ts';

test('x', () => {
  for (const [a, r] of [
    ['The harbour will not close before June', 'The harbour will not close before May'],
    ['The harbour will not close before June', 'The harbour will not close before May, he thinks'],
    ['The bridge opens in 2024', 'The bridge opens in 2025'],
    ['The bridge opens in 2024', 'The bridge opens in 2025 and not earlier than that'],
    ['Maas will not get his way', 'Holm will not get his way'],
    ['Maas will not get his way', 'He thinks Holm will not get his way'],
    ['they said the harbour will not close before', 'The harbour will not close before May, he thinks'],
    ['we close the harbour in June, he said', 'we close the harbour in May'],
  ] as const)
    console.log(a, '|', r, JSON.stringify(compare(a, { type: 'direct', text: r })));
});
