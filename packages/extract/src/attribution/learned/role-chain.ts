import { type Chain, transitionsOf } from '../../linear/chain.ts';

/**
 * States of the second chain: outside, source, content; after the source has been met the second set holds, so that
 * a cue never gets two sources.
 */
export const ROLE_STATE = {
  before: 0,
  beginSource: 1,
  source: 2,
  beginContent: 3,
  content: 4,
  after: 5,
  beginContentAfter: 6,
  contentAfter: 7,
} as const;
export const ROLE_STATES = 8;

/** Emissions: outside, begin of source, source, begin of content, content. */
export const ROLE_EMISSIONS = 5;
export const BEGIN_CONTENT = 3;
const EMISSION_OF = Uint8Array.from([0, 1, 2, 3, 4, 0, 3, 4]);

const { before, beginSource, source, beginContent, content, after, beginContentAfter, contentAfter } =
  ROLE_STATE;

/** At most one source, any number of content pieces. */
const TRANSITIONS = transitionsOf([
  [before, beginSource, beginContent],
  [source, after, beginContentAfter],
  [source, after, beginContentAfter],
  [content, before, beginSource, beginContent],
  [content, before, beginSource, beginContent],
  [after, beginContentAfter],
  [contentAfter, after, beginContentAfter],
  [contentAfter, after, beginContentAfter],
]);

/** The chain of the second model, with the scores that were learned or are to be. */
export function makeRoleChain(scores: Float32Array): Chain {
  return { states: ROLE_STATES, emissions: ROLE_EMISSIONS, emissionOf: EMISSION_OF, ...TRANSITIONS, scores };
}
