import { textOf } from '@onrecord/schema';
import { expect, test } from 'vitest';
import { readDocument } from '../text/index.ts';
import { completeQuotations } from './complete-quotations.ts';

/** The words of a content, which `[` and `]` mark in the text, once its quotations are whole. */
function completed(marked: string, isFree = true): string[] {
  const text = marked.replace(/[[\]]/g, '');
  const content = [...marked.matchAll(/\[([^\]]*)\]/g)].map((match, n) => {
    const start = match.index - 2 * n;
    return { start, end: start + (match[1] as string).length };
  });
  const spans = completeQuotations(readDocument(text), content, () => isFree);
  return spans.map((span) => textOf(text, [span]));
}

test.each([
  ['Brandt said [the plan was] “a mistake”.', ['the plan was “a mistake']],
  ['Brandt called it “[a 😀 costly] mistake” on Monday.', ['a 😀 costly mistake']],
  ['Brandt said “a mistake” [had been made].', ['a mistake” had been made']],
  ['“It was [a mistake],” Brandt said.', ['It was a mistake']],
  ['“Was it [a mistake]?” Brandt asked.', ['Was it a mistake?']],
  ['“[It was], we hear, [a mistake],” Brandt said.', ['It was, we hear, a mistake']],
  [
    'Brandt called it [“rushed],” “unfair” and a “disgrace” on Monday.',
    ['“rushed,” “unfair” and a “disgrace'],
  ],
])('a quotation that a content touches is whole: %s', (text, expected) => {
  expect(completed(text)).toEqual(expected);
});

test.each([
  ['Brandt said [it was over]. “A mistake” was the title.', ['it was over']],
  ['Brandt said [it was over], “A Mistake” in hand.', ['it was over']],
  ['Brandt called it [“over]”. “A Mistake” was the title.', ['“over']],
  ['Brandt called it [“rushed]” in “The Wave”.', ['“rushed']],
])('a quotation of another sentence or clause is none of it: %s', (text, expected) => {
  expect(completed(text)).toEqual(expected);
});

test('what else is said inside a quotation keeps it as it is', () => {
  expect(completed('Brandt said [the plan was] “a mistake”.', false)).toEqual(['the plan was']);
});
