import type { Features } from './feature-store.ts';
import { randomFrom, shuffled } from './random.ts';

/** Rounds over the readings. */
const EPOCHS = 12;

/** A reading of a cue: the row of its features, and whether the annotators agree. */
export interface JudgeExample {
  row: number;
  fold: number;
  isRight: boolean;
}

/** Logistic regression by AdaGrad; the weights of the second half of the epochs are averaged. */
export function trainJudge(
  examples: readonly JudgeExample[],
  features: Features,
  seed: number,
): Float32Array {
  const weights = new Float32Array(features.hashes.length);
  const squares = new Float32Array(weights.length).fill(1e-2);
  const sums = new Float32Array(weights.length);
  const random = randomFrom(seed);
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (const { row, isRight } of shuffled(examples, random)) {
      const g = 1 / (1 + Math.exp(-judgeScore(features, weights, row))) - (isRight ? 1 : 0);
      for (let k = features.starts[row] as number; k < (features.starts[row + 1] as number); k++) {
        const at = features.ids[k] as number;
        const gradient = g + 2e-4 * (weights[at] as number);
        squares[at] = (squares[at] as number) + gradient * gradient;
        weights[at] = (weights[at] as number) - (0.1 * gradient) / Math.sqrt(squares[at] as number);
      }
    }
    if (epoch < EPOCHS / 2) continue;
    for (let i = 0; i < weights.length; i++) sums[i] = (sums[i] as number) + (weights[i] as number);
  }
  return sums.map((sum) => sum / (EPOCHS / 2));
}

export function judgeScore({ starts, ids }: Features, weights: Float32Array, row: number): number {
  let score = 0;
  for (let k = starts[row] as number; k < (starts[row + 1] as number); k++)
    score += weights[ids[k] as number] as number;
  return score;
}
