import { describe, expect, test } from 'vitest';
import { untaggedView } from '../../../test/untagged-view.ts';
import { readDocument } from '../../text/index.ts';
import type { CueCandidate } from './evidence.ts';
import { CLAIM, findQuotationClaims } from './quotation-claims.ts';

/** For each quotation the cue it belongs to and by which sign; cues are the words in braces. */
function claimsIn(marked: string): string[] {
  const text = marked.replace(/[{}]/g, '');
  const cues = [...marked.matchAll(/\{([^}]*)\}/g)].map((match, k) => match.index - 2 * k);
  const document = readDocument(text);
  const candidates = cues.map((start): CueCandidate => {
    const first = document.tokens.findIndex((token) => token.start === start);
    return { first, last: first + 1, probability: 0.9 };
  });
  const { candidate, sign } = findQuotationClaims(untaggedView(document), candidates);
  const names = Object.keys(CLAIM);
  return document.quotations.map((_, q) => {
    const owner = candidates[candidate[q] as number];
    return owner ? `${document.tokens[owner.first]?.text} ${names[sign[q] as number]}` : 'nobody';
  });
}

describe('a quotation belongs to the cue', () => {
  test.each([
    ['that follows its comma', '“The bridge stays,” Ana Brandt {said} on Monday.', ['said behind']],
    ['that follows its question mark', '“Who pays for it?” {asked} a farmer.', ['asked behind']],
    ['that follows a comma behind the mark', '“The bridge stays”, {said} Ana Brandt.', ['said behind']],
    ['that stands before it', 'Ana Brandt {said}, “The bridge stays.”', ['said before']],
    ['that introduces it with a colon', 'Ana Brandt {said}: “The bridge stays.”', ['said before']],
    [
      'before it rather than the one behind it',
      'Ana Brandt {said}, “The bridge stays,” and {added} that it was safe.',
      ['said before'],
    ],
    [
      'of the quotation before it, where it begins the next sentence',
      '“The bridge stays,” {said} Ana Brandt. “It has stood for a hundred years.”',
      ['said behind', 'said goesOn'],
    ],
    [
      'of the quotation before it, where it has the next paragraph to itself',
      '“The bridge stays,” {said} Ana Brandt.\n\n“It has stood for a hundred years.”',
      ['said behind', 'said goesOn'],
    ],
    [
      'that follows it rather than the one of the sentence before',
      '“The bridge stays,” {said} Ana Brandt. “It will not,” {answered} Leo Fenn.',
      ['said behind', 'answered behind'],
    ],
  ])('%s', (_, marked, expected) => {
    expect(claimsIn(marked)).toEqual(expected);
  });
});

test('a word in quotation marks far from every cue belongs to nobody', () => {
  expect(
    claimsIn('Ana Brandt {said} nothing. The council then called the bridge a “relic” at noon.'),
  ).toEqual(['nobody']);
});

test('a quotation of the next paragraph that somebody else begins belongs to nobody', () => {
  expect(
    claimsIn('“The bridge stays,” {said} Ana Brandt.\n\nA “relic” is what the farmers see in it.'),
  ).toEqual(['said behind', 'nobody']);
});
