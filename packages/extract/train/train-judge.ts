import type { Features } from './feature-store.ts';
import { randomFrom, shuffled } from './random.ts';

/** Rounds over the readings. */
const EPOCHS = 8;

const RATE = 0.05;

/**
 * The inverse variance of a Gaussian prior on each weight. It draws at a weight once an epoch, however often its
 * feature occurs: what was seen three times must not look like a law.
 */
const PRIOR = 12;

/** A reading of a cue: the row of its features, and whether the annotators agree. */
export interface JudgeExample {
  row: number;
  fold: number;
  isRight: boolean;
}

/** Logistic regression with a Gaussian prior by AdaGrad; the weights of the second half of the epochs are averaged. */
export function trainJudge(
  examples: readonly JudgeExample[],
  features: Features,
  seed: number,
): Float32Array {
  const weights = new Float32Array(features.hashes.length);
  const squares = new Float32Array(weights.length).fill(1e-2);
  const sums = new Float32Array(weights.length);
  const random = randomFrom(seed);
  const counts = countFeatures(examples, features);
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (const { row, isRight } of shuffled(examples, random)) {
      const g = 1 / (1 + Math.exp(-judgeScore(features, weights, row))) - (isRight ? 1 : 0);
      for (let k = features.starts[row] as number; k < (features.starts[row + 1] as number); k++) {
        const at = features.ids[k] as number;
        const gradient = g + (PRIOR / (counts[at] as number)) * (weights[at] as number);
        squares[at] = (squares[at] as number) + gradient * gradient;
        weights[at] = (weights[at] as number) - (RATE * gradient) / Math.sqrt(squares[at] as number);
      }
    }
    if (epoch < EPOCHS / 2) continue;
    for (let i = 0; i < weights.length; i++) sums[i] = (sums[i] as number) + (weights[i] as number);
  }
  return sums.map((sum) => sum / (EPOCHS / 2));
}

function countFeatures(examples: readonly JudgeExample[], { starts, ids, hashes }: Features): Float32Array {
  const counts = new Float32Array(hashes.length);
  for (const { row } of examples)
    for (let k = starts[row] as number; k < (starts[row + 1] as number); k++) {
      const id = ids[k] as number;
      counts[id] = (counts[id] as number) + 1;
    }
  return counts;
}

export function judgeScore({ starts, ids }: Features, weights: Float32Array, row: number): number {
  let score = 0;
  for (let k = starts[row] as number; k < (starts[row + 1] as number); k++)
    score += weights[ids[k] as number] as number;
  return score;
}
