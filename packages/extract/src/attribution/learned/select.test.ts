import { expect, test } from 'vitest';
import { untaggedView } from '../../../test/untagged-view.ts';
import { readDocument, type TokenRange } from '../../text/index.ts';
import { selectReadings } from './select.ts';

const view = untaggedView(readDocument('She explained herself, and he explained himself to be a friend.'));

/** The contents that stay of one reading, for a cue and contents as words of the text. */
function contentsOf(cue: TokenRange, content: TokenRange[]): TokenRange[] {
  const reading = {
    cue: { ...cue, probability: 0.9 },
    source: [],
    content,
    logProbability: -0.1,
    sourceCertainty: 1,
    contentCertainty: 1,
  };
  return selectReadings(view, [{ reading, confidence: 0.9 }], 0.3).flatMap(
    (chosen) => chosen.reading.content,
  );
}

test('a reflexive pronoun alone is nothing that anybody said', () => {
  expect(contentsOf({ first: 1, last: 2 }, [{ first: 2, last: 3 }])).toEqual([]);
});

test('a reflexive pronoun may begin what somebody said', () => {
  const content = [{ first: 7, last: 12 }];
  expect(contentsOf({ first: 6, last: 7 }, content)).toEqual(content);
});
