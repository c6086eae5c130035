import { type Chain, Lattice } from '../../linear/chain.ts';
import { FeatureRow } from '../../linear/feature-row.ts';
import type { WeightTable } from '../../linear/weight-table.ts';
import { adoptQuotations } from './adopt-quotations.ts';
import { type CueWindow, makeCueWindow } from './cue-window.ts';
import { type CueCandidate, type Evidence, emptyEvidence, findSegments } from './evidence.ts';
import { addJudgeFeatures, JUDGE_FEATURES } from './judge-features.ts';
import { type Reading, readWindow } from './reading.ts';
import { ROLE_EMISSIONS } from './role-chain.ts';
import { addContextFeatures, CONTEXT_FEATURES, CONTEXT_LABELS } from './role-context-features.ts';
import { addRoleFeatures, ROLE_FEATURES, roleClass } from './role-features.ts';
import { TOKEN_STATES } from './token-chain.ts';
import { addTokenFeatures, findNearestCues, TOKEN_FEATURES, tokenClass } from './token-features.ts';
import type { View } from './view.ts';

/** A learned chain: weights and transitions. */
export interface ChainModel {
  table: WeightTable;
  chain: Chain;
  /** `exp` of the chain's transition scores. */
  exponentials: Float64Array;
}

/** The second model: what a token's surroundings say, whatever the cue, and what relates it to the cue. */
export interface RoleModel extends ChainModel {
  context: WeightTable;
}

/** First stage: the probability of each role for each token, a chain a paragraph. */
export function weighTokens(view: View, { table, chain, exponentials }: ChainModel): Evidence {
  const evidence = emptyEvidence(view.length);
  const cues = findNearestCues(view);
  const row = new FeatureRow(TOKEN_FEATURES);
  const lattice = new Lattice();
  for (let first = 0; first < view.length; first = view.paragraphLast[first] as number) {
    const length = (view.paragraphLast[first] as number) - first;
    const scores = new Float64Array(length * TOKEN_STATES);
    const classes = new Uint8Array(length);
    for (let k = 0; k < length; k++) {
      addTokenFeatures(row, view, cues, first + k);
      table.addTo(scores, k * TOKEN_STATES, row);
      classes[k] = tokenClass(view, first + k);
    }
    scale(scores, table.scale);
    lattice.run(chain, exponentials, scores, classes, length);
    keepProbabilities(evidence, lattice, first, length);
  }
  findSegments(view, evidence);
  return evidence;
}

/** Takes the probabilities of a chain over the tokens from `first` on. */
export function keepProbabilities(evidence: Evidence, lattice: Lattice, first: number, length: number): void {
  const probability = (k: number, state: number): number => lattice.marginal(TOKEN_STATES, k, state);
  for (let k = 0; k < length; k++) {
    const i = first + k;
    evidence.beginSource[i] = probability(k, 1);
    evidence.source[i] = probability(k, 1) + probability(k, 2);
    evidence.beginCue[i] = probability(k, 3);
    evidence.cue[i] = probability(k, 3) + probability(k, 4);
    evidence.beginContent[i] = probability(k, 5);
    evidence.content[i] = probability(k, 5) + probability(k, 6);
  }
}

/** Second stage: source and content of each candidate for a cue. */
export function readCues(
  view: View,
  evidence: Evidence,
  candidates: readonly CueCandidate[],
  model: RoleModel,
): Reading[] {
  const contexts = new Contexts(view, evidence, model.context);
  const row = new FeatureRow(ROLE_FEATURES);
  const lattice = new Lattice();
  return candidates.map((_, index) => {
    const window = makeCueWindow(view, evidence, candidates, index);
    const length = window.last - window.first;
    const scores = new Float64Array(length * ROLE_EMISSIONS);
    const classes = new Uint8Array(length);
    for (let k = 0; k < length; k++) {
      addRoleFeatures(row, view, evidence, window, window.first + k);
      model.table.addTo(scores, k * ROLE_EMISSIONS, row);
      classes[k] = roleClass(view, window, window.first + k);
    }
    scale(scores, model.table.scale);
    contexts.addTo(scores, window);
    const reading = readWindow(window, scores, classes, { ...model, lattice });
    return adoptQuotations(view, reading, candidates, index);
  });
}

/** The context scores of tokens, each worked out when the first window reaches it. */
class Contexts {
  private readonly row = new FeatureRow(CONTEXT_FEATURES);
  private readonly scores: Float64Array;
  private readonly isKnown: Uint8Array;
  private readonly view: View;
  private readonly evidence: Evidence;
  private readonly table: WeightTable;

  constructor(view: View, evidence: Evidence, table: WeightTable) {
    this.view = view;
    this.evidence = evidence;
    this.table = table;
    this.scores = new Float64Array(view.length * CONTEXT_LABELS);
    this.isKnown = new Uint8Array(view.length);
  }

  /** Adds the context scores of a window's tokens to its scores. */
  addTo(scores: Float64Array, window: CueWindow): void {
    const { cue, first, last } = window;
    for (let i = first; i < last; i++) {
      if (i >= cue.first && i < cue.last) continue;
      const from = this.placeOf(i) + (i < cue.first ? 0 : ROLE_EMISSIONS);
      const to = (i - first) * ROLE_EMISSIONS;
      for (let e = 0; e < ROLE_EMISSIONS; e++)
        scores[to + e] = (scores[to + e] as number) + (this.scores[from + e] as number) * this.table.scale;
    }
  }

  private placeOf(i: number): number {
    const place = i * CONTEXT_LABELS;
    if (!this.isKnown[i]) {
      this.isKnown[i] = 1;
      addContextFeatures(this.row, this.view, this.evidence, i);
      this.table.addTo(this.scores, place, this.row);
    }
    return place;
  }
}

/** Third stage: a score for each reading, to be calibrated; 0 is as likely right as wrong. */
export function judgeReadings(
  view: View,
  evidence: Evidence,
  readings: readonly Reading[],
  table: WeightTable,
): number[] {
  const row = new FeatureRow(JUDGE_FEATURES);
  const score = new Float64Array(1);
  return readings.map((_, index) => {
    addJudgeFeatures(row, view, evidence, { readings, index });
    score[0] = 0;
    table.addTo(score, 0, row);
    return score[0] * table.scale;
  });
}

function scale(scores: Float64Array, factor: number): void {
  for (let i = 0; i < scores.length; i++) scores[i] = (scores[i] as number) * factor;
}
