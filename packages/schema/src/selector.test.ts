import { expect, test } from 'vitest';
import { smallExtraction } from '../test/small-extraction.ts';
import { toTextPositionSelectors, toTextQuoteSelector } from './selector.ts';

const { article, quotes } = smallExtraction();
const content = quotes[0]!.content;

test('positions count code points, so that other tools find the same words', () => {
  const codePoints = [...article.text];
  const words = toTextPositionSelectors(article.text, content).map(({ start, end }) =>
    codePoints.slice(start, end).join(''),
  );
  expect(words).toEqual(['The bridge stays open,', 'We 💡 checked it twice.']);
});

test('positions come back in the order given', () => {
  const forward = toTextPositionSelectors(article.text, content);
  expect(toTextPositionSelectors(article.text, [...content].reverse())).toEqual([...forward].reverse());
});

test('a quote selector holds the words and what stands around them', () => {
  const { exact, prefix, suffix } = toTextQuoteSelector(article.text, content[0]!);
  expect(prefix + exact + suffix).toBe(article.text.slice(0, prefix.length + exact.length + suffix.length));
  expect(exact).toBe('The bridge stays open,');
});

test('context is never cut inside a character', () => {
  const text = `${'💡'.repeat(40)}word${'💡'.repeat(40)}`;
  for (const shift of [0, 1, 2]) {
    const { prefix, suffix } = toTextQuoteSelector(text, { start: 80, end: 81 + shift });
    expect([prefix, suffix].every((part) => part.isWellFormed())).toBe(true);
  }
});
