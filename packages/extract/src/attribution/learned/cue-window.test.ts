import { expect, test } from 'vitest';
import { untaggedView } from '../../../test/untagged-view.ts';
import { readDocument } from '../../text/index.ts';
import { makeCueWindow } from './cue-window.ts';
import { emptyEvidence } from './evidence.ts';
import { findQuotationClaims } from './quotation-claims.ts';

/** The words that the window of the first cue holds; `[` and `]` stand around each cue. */
function windowOf(marked: string, which = 0): string {
  const document = readDocument(marked.replace(/[[\]]/g, ''));
  const view = untaggedView(document);
  const cues = [...marked.matchAll(/\[(\w+)\]/g)].map(([, word]) => word);
  const candidates = document.tokens.flatMap(({ text }, i) =>
    cues.includes(text) ? [{ first: i, last: i + 1, probability: 0.9 }] : [],
  );
  const claims = findQuotationClaims(view, candidates);
  const { first, last } = makeCueWindow(view, emptyEvidence(view.length), candidates, claims, which);
  return document.text.slice(document.tokens[first]?.start, document.tokens[last - 1]?.end);
}

test.each([
  ['The bridge is old. Brandt [said] so.', 0, 'Brandt said so.'],
  ['“It is old. It stays.” Brandt [said] so.', 0, '“It is old. It stays.” Brandt said so.'],
  ['It rained. “It stays,” Brandt [said].', 0, '“It stays,” Brandt said.'],
])('before its sentence a cue reaches over quotations alone: %s', (text, cue, expected) => {
  expect(windowOf(text, cue)).toBe(expected);
});

test.each([
  ['Brandt [said] so. The bridge is old.', 0, 'Brandt said so. The bridge is old.'],
  ['Brandt [said] so. Orr [denied] it.', 0, 'Brandt said so.'],
  ['Brandt [said] so. “It stays,” she [added].', 0, 'Brandt said so. “It stays,” she added.'],
  ['Brandt [said] so. Orr [denied] it.', 1, 'Orr denied it.'],
])(
  'behind its sentence a cue reaches up to an unquoted sentence with another cue: %s',
  (text, cue, expected) => {
    expect(windowOf(text, cue)).toBe(expected);
  },
);
