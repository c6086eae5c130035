import { createExtractor } from '@onrecord/extract';
import { expect, test } from 'vitest';
import { quotationsIn } from './quotations-in.ts';

const extractor = createExtractor();
const textsIn = async (message: string) => (await quotationsIn(message, extractor)).map(({ text }) => text);

test.each([
  ['“It will stay open” and "nothing else matters now"', ['It will stay open', 'nothing else matters now']],
  ['„Das bleibt so offen“, sagte sie', ['Das bleibt so offen']],
  ['« Le port reste ouvert » selon lui', ['Le port reste ouvert']],
  ['> The harbour is not for sale\nreally?', ['The harbour is not for sale']],
  ['> “We will not sell it,” she said.', ['We will not sell it,']],
  ['🎉🎉 “Party 🎉 all night long” 🎉', ['Party 🎉 all night long']],
  ['the “bus” and "the tram" and “”', []],
  ['an “open mark that never ends', []],
  ['', []],
])('%s', async (message, texts) => {
  expect(await textsIn(message)).toEqual(texts);
});

test.each([
  'Somewhere else: “Nothing of this is true at all.”',
  'And who said “Nothing of this is true at all”?',
])('whom the message names is credited, and nobody with what follows: %s', async (further) => {
  const found = await quotationsIn(`“It will outlive us all,” said Mayor Ana Brandt. ${further}`, extractor);
  expect(found.map(({ speaker }) => speaker)).toEqual(['Ana Brandt', null]);
});
