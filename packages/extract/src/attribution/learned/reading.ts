import type { BestPath, Chain, Emissions, Lattice } from '../../linear/chain.ts';
import type { TokenRange } from '../../text/document.ts';
import type { CueWindow } from './cue-window.ts';
import type { CueCandidate } from './evidence.ts';
import { BEGIN_CONTENT, ROLE_EMISSIONS, ROLE_STATE, ROLE_STATES } from './role-chain.ts';

/** A cue with the source and content that the second model gives it. */
export interface Reading {
  cue: CueCandidate;
  source: TokenRange[];
  content: TokenRange[];
  /** Log probability of the reading among all readings of this cue. */
  logProbability: number;
  /** The least probability at the borders of the source and of the content; 1 where there is none. */
  sourceCertainty: number;
  contentCertainty: number;
}

/** What a place must score to be on every best path, in steps. */
const CERTAIN = 1e6;

/** The best path that has a content: a cue without one is none, and where it is one, the annotators always found some. */
function findPathWithContent(
  chain: Chain,
  scores: Emissions,
  classes: Uint8Array,
  lattice: Lattice,
  length: number,
): BestPath {
  const best = lattice.findBestPath(chain, scores, classes, length);
  if (best.states.some(isContent)) return best;
  const likeliest = likeliestBeginning(lattice, length);
  const at = likeliest * ROLE_EMISSIONS + BEGIN_CONTENT;
  const score = scores[at] as number;
  scores[at] = score + CERTAIN;
  const path = lattice.findBestPath(chain, scores, classes, length);
  scores[at] = score;
  return { ...path, score: path.score - CERTAIN * lattice.step };
}

function likeliestBeginning(lattice: Lattice, length: number): number {
  let likeliest = 0;
  let most = -1;
  for (let i = 0; i < length; i++) {
    const probability =
      lattice.marginal(ROLE_STATES, i, ROLE_STATE.beginContent) +
      lattice.marginal(ROLE_STATES, i, ROLE_STATE.beginContentAfter);
    if (probability <= most) continue;
    likeliest = i;
    most = probability;
  }
  return likeliest;
}

function isContent(state: number): boolean {
  return (
    state === ROLE_STATE.beginContent ||
    state === ROLE_STATE.content ||
    state === ROLE_STATE.beginContentAfter ||
    state === ROLE_STATE.contentAfter
  );
}

/** The best reading of a window from its emission scores. */
export function readWindow(
  window: CueWindow,
  scores: Emissions,
  classes: Uint8Array,
  { chain, exponentials, lattice }: { chain: Chain; exponentials: Float64Array; lattice: Lattice },
): Reading {
  const length = window.last - window.first;
  lattice.run(chain, exponentials, scores, classes, length);
  const path = findPathWithContent(chain, scores, classes, lattice, length);
  const source: TokenRange[] = [];
  const content: TokenRange[] = [];
  for (let i = 0; i < length; i++) {
    const state = path.states[i] as number;
    const at = window.first + i;
    if (state === ROLE_STATE.beginSource) source.push({ first: at, last: at + 1 });
    else if (state === ROLE_STATE.source) (source.at(-1) as TokenRange).last = at + 1;
    else if (state === ROLE_STATE.beginContent || state === ROLE_STATE.beginContentAfter)
      content.push({ first: at, last: at + 1 });
    else if (state === ROLE_STATE.content || state === ROLE_STATE.contentAfter)
      (content.at(-1) as TokenRange).last = at + 1;
  }
  const probabilityAt = (i: number): number =>
    i < length ? lattice.marginal(ROLE_STATES, i, path.states[i] as number) : 1;
  const borders = (ranges: TokenRange[]): number =>
    ranges.reduce((least, range) => {
      const first = range.first - window.first;
      const last = range.last - window.first;
      return Math.min(least, probabilityAt(first), probabilityAt(last - 1), probabilityAt(last));
    }, 1);
  return {
    cue: window.cue,
    source,
    content,
    logProbability: path.score - lattice.logPartition,
    sourceCertainty: borders(source),
    contentCertainty: borders(content),
  };
}
