import type { Chain, Lattice } from '../../linear/chain.ts';
import type { ChainInput } from '../../linear/chain-input.ts';
import type { Weigher } from '../../linear/weigher.ts';
import { adoptQuotations } from './adopt-quotations.ts';
import { type CueWindow, makeCueWindow } from './cue-window.ts';
import { type CueCandidate, type Evidence, emptyEvidence, findSegments } from './evidence.ts';
import { addJudgeFeatures } from './judge-features.ts';
import { findQuotationClaims } from './quotation-claims.ts';
import { type Reading, readWindow } from './reading.ts';
import { ROLE_EMISSIONS } from './role-chain.ts';
import { addContextFeatures, CONTEXT_LABELS } from './role-context-features.ts';
import { addRoleFeatures, roleClass } from './role-features.ts';
import { TOKEN_STATES } from './token-chain.ts';
import { addTokenFeatures, findNearestCues, tokenClass } from './token-features.ts';
import type { View } from './view.ts';
import type { Word } from './word.ts';

/** A learned chain: weights and transitions. */
export interface ChainModel {
  weigher: Weigher<Word>;
  chain: Chain;
  /** `exp` of the chain's transition scores. */
  exponentials: Float64Array;
  /** Takes in a sequence and works the chain out, in steps of the weights' scale; used again for every one. */
  input: ChainInput;
  lattice: Lattice;
}

/** The second model: what a token's surroundings say, whatever the cue, and what relates it to the cue. */
export interface RoleModel extends ChainModel {
  context: Weigher<Word>;
}

/** First stage: the probability of each role for each token, a chain a paragraph. */
export function weighTokens(view: View, model: ChainModel): Evidence {
  const { weigher, chain, exponentials, input, lattice } = model;
  const evidence = emptyEvidence(view.length);
  const cues = findNearestCues(view);
  weigher.know(view.vocabulary);
  for (let first = 0; first < view.length; first = view.paragraphLast[first] as number) {
    const length = (view.paragraphLast[first] as number) - first;
    const { emissions, classes } = input.begin(length, TOKEN_STATES);
    weigher.enterScope();
    for (let k = 0; k < length; k++) {
      addTokenFeatures(weigher, view, cues, first + k);
      classes[k] = tokenClass(view, first + k);
    }
    weigher.addTo(emissions, 0);
    lattice.run(chain, exponentials, emissions, classes, length);
    keepProbabilities(evidence, lattice, first, length);
  }
  findSegments(view, evidence);
  return evidence;
}

/** Takes the probabilities of a chain over the tokens from `first` on. */
export function keepProbabilities(evidence: Evidence, lattice: Lattice, first: number, length: number): void {
  for (let k = 0; k < length; k++) {
    const i = first + k;
    const beginSource = lattice.marginal(TOKEN_STATES, k, 1);
    const beginCue = lattice.marginal(TOKEN_STATES, k, 3);
    const beginContent = lattice.marginal(TOKEN_STATES, k, 5);
    evidence.beginSource[i] = beginSource;
    evidence.source[i] = beginSource + lattice.marginal(TOKEN_STATES, k, 2);
    evidence.beginCue[i] = beginCue;
    evidence.cue[i] = beginCue + lattice.marginal(TOKEN_STATES, k, 4);
    evidence.beginContent[i] = beginContent;
    evidence.content[i] = beginContent + lattice.marginal(TOKEN_STATES, k, 6);
  }
}

/** Second stage: source and content of each candidate for a cue. */
export function readCues(
  view: View,
  evidence: Evidence,
  candidates: readonly CueCandidate[],
  model: RoleModel,
): Reading[] {
  const { weigher, input } = model;
  const contexts = new Contexts(view, evidence, model.context);
  const claims = findQuotationClaims(view, candidates);
  return candidates.map((_, index) => {
    const window = makeCueWindow(view, evidence, candidates, claims, index);
    const length = window.last - window.first;
    const { emissions, classes } = input.begin(length, ROLE_EMISSIONS);
    weigher.enterScope();
    for (let k = 0; k < length; k++) {
      addRoleFeatures(weigher, view, evidence, window, window.first + k);
      classes[k] = roleClass(view, window, window.first + k);
    }
    weigher.addTo(emissions, 0);
    contexts.addTo(emissions, window);
    const reading = readWindow(window, emissions, classes, model);
    return adoptQuotations(view, reading, candidates, index);
  });
}

/** The context scores of tokens, each worked out when the first window reaches it. */
class Contexts {
  private readonly scores: Int32Array;
  private readonly isKnown: Uint8Array;
  private readonly view: View;
  private readonly evidence: Evidence;
  private readonly weigher: Weigher<Word>;

  constructor(view: View, evidence: Evidence, weigher: Weigher<Word>) {
    this.view = view;
    this.evidence = evidence;
    this.weigher = weigher;
    weigher.know(view.vocabulary);
    this.scores = new Int32Array(view.length * CONTEXT_LABELS);
    this.isKnown = new Uint8Array(view.length);
  }

  /** Adds the context scores of a window's tokens to its emissions; both are in the same steps. */
  addTo(emissions: Int32Array, window: CueWindow): void {
    const { cue, first, last } = window;
    this.weigh(first, last);
    for (let i = first; i < last; i++) {
      if (i >= cue.first && i < cue.last) continue;
      const from = i * CONTEXT_LABELS + (i < cue.first ? 0 : ROLE_EMISSIONS);
      const to = (i - first) * ROLE_EMISSIONS;
      for (let e = 0; e < ROLE_EMISSIONS; e++)
        emissions[to + e] = (emissions[to + e] as number) + (this.scores[from + e] as number);
    }
  }

  private weigh(first: number, last: number): void {
    const { view, evidence, weigher, isKnown } = this;
    for (let i = first; i < last; i++) {
      const start = i;
      for (; i < last && !isKnown[i]; i++) {
        isKnown[i] = 1;
        addContextFeatures(weigher, view, evidence, i);
      }
      if (i > start) weigher.addTo(this.scores, start * CONTEXT_LABELS);
    }
  }
}

/** Third stage: a score for each reading, to be calibrated; 0 is as likely right as wrong. */
export function judgeReadings(
  view: View,
  evidence: Evidence,
  readings: readonly Reading[],
  weigher: Weigher<Word>,
): Float64Array {
  const claims = findQuotationClaims(
    view,
    readings.map(({ cue }) => cue),
  );
  const scores = new Int32Array(readings.length);
  for (let first = 0; first < readings.length; first += JUDGED_AT_ONCE) {
    const last = Math.min(readings.length, first + JUDGED_AT_ONCE);
    for (let index = first; index < last; index++)
      addJudgeFeatures(weigher, view, evidence, { readings, claims, index });
    weigher.addTo(scores, first);
  }
  return Float64Array.from(scores, (score) => score * weigher.table.scale);
}

/** Readings whose features are looked up together: one look-up need not wait for the one before it. */
const JUDGED_AT_ONCE = 64;
