import { expect, test } from 'vitest';
import { untaggedView } from '../../../test/untagged-view.ts';
import { Lattice } from '../../linear/chain.ts';
import { readDocument } from '../../text/index.ts';
import { makeCueWindow } from './cue-window.ts';
import { emptyEvidence } from './evidence.ts';
import { findQuotationClaims } from './quotation-claims.ts';
import { readWindow } from './reading.ts';
import { BEGIN_CONTENT, makeRoleChain, ROLE_EMISSIONS } from './role-chain.ts';
import { ROLE_CLASSES } from './role-features.ts';

const view = untaggedView(readDocument('Brandt doubted the plan.'));
const cue = { first: 1, last: 2, probability: 0.5 };
const claims = findQuotationClaims(view, [cue]);
const window = makeCueWindow(view, emptyEvidence(view.length), [cue], claims, 0);
const transitions = makeRoleChain(new Float32Array()).from.length;
const chain = makeRoleChain(new Float32Array(ROLE_CLASSES * transitions));
const model = { chain, exponentials: new Float64Array(chain.scores.length).fill(1), lattice: new Lattice() };

/** The reading where every token is likeliest outside, and `place` next likeliest the beginning of a content. */
function readingWith(place: number) {
  const scores = new Float64Array(view.length * ROLE_EMISSIONS);
  for (let i = 0; i < view.length; i++) scores[i * ROLE_EMISSIONS] = 5;
  scores[place * ROLE_EMISSIONS + BEGIN_CONTENT] = 2;
  return readWindow(window, scores, new Uint8Array(view.length), model);
}

test('a cue gets the content that is likeliest, even where none is likelier still', () => {
  expect(readingWith(2).content).toEqual([{ first: 2, last: 3 }]);
  expect(readingWith(3).content).toEqual([{ first: 3, last: 4 }]);
});

test('such a reading is as improbable as it is', () => {
  const { logProbability, contentCertainty } = readingWith(3);
  expect(Math.exp(logProbability)).toBeLessThan(0.1);
  expect(Math.exp(logProbability)).toBeGreaterThan(0.01);
  expect(contentCertainty).toBeLessThan(0.1);
});
