import { type Chain, Lattice } from '../../linear/chain.ts';
import { FeatureRow } from '../../linear/feature-row.ts';
import type { WeightTable } from '../../linear/weight-table.ts';
import { type CueCandidate, type Evidence, emptyEvidence, findSegments, TOKEN_STATES } from './evidence.ts';
import { addJudgeFeatures, JUDGE_FEATURES } from './judge-features.ts';
import { type Reading, readWindow } from './reading.ts';
import { addRoleFeatures, makeCueWindow, ROLE_EMISSIONS, ROLE_FEATURES, roleClass } from './role-features.ts';
import { addTokenFeatures, findNearestCues, TOKEN_FEATURES, tokenClass } from './token-features.ts';
import type { View } from './view.ts';

/** A learned chain: weights and transitions. */
export interface ChainModel {
  table: WeightTable;
  chain: Chain;
  exponential: Float64Array;
}

/** First stage: the probability of each role for each token, a chain a paragraph. */
export function weighTokens(view: View, { table, chain, exponential }: ChainModel): Evidence {
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
    lattice.run(chain, exponential, scores, classes, length);
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
  { table, chain, exponential }: ChainModel,
): Reading[] {
  const row = new FeatureRow(ROLE_FEATURES);
  const lattice = new Lattice();
  return candidates.map((_, index) => {
    const window = makeCueWindow(view, evidence, candidates, index);
    const length = window.last - window.first;
    const scores = new Float64Array(length * ROLE_EMISSIONS);
    const classes = new Uint8Array(length);
    for (let k = 0; k < length; k++) {
      addRoleFeatures(row, view, evidence, window, window.first + k);
      table.addTo(scores, k * ROLE_EMISSIONS, row);
      classes[k] = roleClass(view, window, window.first + k);
    }
    scale(scores, table.scale);
    return readWindow(window, scores, classes, { chain, exponential, lattice });
  });
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
