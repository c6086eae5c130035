import { type Chain, transitionsOf } from '../../linear/chain.ts';

/** States of the first chain: outside, then for source, cue and content the beginning and the state behind it. */
export const TOKEN_STATES = 7;

/** The roles a token can have; role r begins in state 2r − 1 and goes on in state 2r. */
export const ROLE = { none: 0, source: 1, cue: 2, content: 3 } as const;

/** From everywhere to the outside and the beginnings; a role goes on only behind itself. */
const TRANSITIONS = transitionsOf(
  Array.from({ length: TOKEN_STATES }, (_, state) => [
    0,
    1,
    3,
    5,
    ...(state > 0 ? [state + (state % 2)] : []),
  ]),
);

/** The chain of the first model, with the scores that were learned or are to be. */
export function makeTokenChain(scores: Float32Array): Chain {
  return {
    states: TOKEN_STATES,
    emissions: TOKEN_STATES,
    emissionOf: Uint8Array.from({ length: TOKEN_STATES }, (_, state) => state),
    ...TRANSITIONS,
    scores,
  };
}
