import { expect, test } from 'vitest';
import { quoteTypeOf } from './quote-type.ts';
import { readDocument } from './text/index.ts';

test.each([
  ['“It holds,” she said.', 'It holds,', 'direct'],
  ['She said that “it holds”.', 'that “it holds', 'direct'],
  ['She said the bridge “holds well”.', 'the bridge “holds well', 'mixed'],
  ['She said the bridge holds.', 'the bridge holds', 'indirect'],
])('%s', (text, content, type) => {
  const start = text.indexOf(content);
  expect(quoteTypeOf(readDocument(text), [{ start, end: start + content.length }])).toBe(type);
});
