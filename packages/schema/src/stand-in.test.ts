import { expect, test } from 'vitest';
import { isStandIn, readableText } from './stand-in.ts';

test.each(['which', 'it', 'the allegations', '“that”', 'a charge', 'their claims', 'any wrongdoing'])(
  '%s stands for something said before',
  (text) => {
    expect(isStandIn({ text })).toBe(true);
  },
);

test.each(['it is false', 'which bridge', 'the charges against Brandt', 'no', 'the harbour'])(
  '%s does not',
  (text) => {
    expect(isStandIn({ text })).toBe(false);
  },
);

const before = 'Varga said that Lumen sold the patents.';

test.each([
  ['sold the patents', 'He denied that it sold the patents.', 'sold the patents'],
  ['it', 'Lumen denied it.', 'Varga said that Lumen sold the patents. Lumen denied it.'],
  [
    'which',
    'He accused the port of a leak, which it denies.',
    'He accused the port of a leak, which it denies.',
  ],
])('%s is read as what tells it', (text, sentence, read) => {
  expect(readableText({ quote: { text } as never, sentence, before })).toBe(read);
});
