import { type Chain, Lattice } from '../src/linear/chain.ts';
import type { Features } from './feature-store.ts';
import { randomFrom, shuffled } from './random.ts';

/** One group of features with weights of its own: `labels` weights a feature. */
export interface Part {
  features: Features;
  labels: number;
}

/** A chain to learn from. */
export interface Sequence {
  /** Which fold of the corpus it comes from. */
  fold: number;
  classes: Uint8Array;
  /** The right state of each place. */
  states: Uint8Array;
  /** For each part, the row of each place, or -1 where it has none there. */
  rows: Int32Array[];
  /** For each part, which of the part's labels is the chain's first emission. */
  offsets: Uint8Array[];
}

/** Weights of each part and the scores of the transitions. */
export interface ChainWeights {
  parts: Float32Array[];
  transitions: Float32Array;
}

export interface ChainTraining {
  parts: Part[];
  /** The chain; its scores are not read. */
  chain: Chain;
  classes: number;
  epochs: number;
  seed: number;
  rate: number;
  /** What the squared gradients begin with: the larger, the smaller the first steps. */
  damping: number;
  /** Strength of the L1 penalty, which leaves weights at 0 that do not pay. */
  sparsity: number;
  onEpoch?: (loss: number) => void;
}

/** A gradient smaller than this is not worth an update. */
const LEAST_GRADIENT = 0.002;

/**
 * Learns a conditional random field by AdaGrad (Duchi, Hazan, Singer 2011) with an L1 penalty at each update, one
 * chain at a time. The weights of the second half of the epochs are averaged.
 */
export function trainChain(sequences: readonly Sequence[], training: ChainTraining): ChainWeights {
  const { parts, chain, classes, epochs, rate, sparsity } = training;
  const count = chain.from.length;
  const weights = parts.map(({ features, labels }) => new Float32Array(features.hashes.length * labels));
  const squares = weights.map((part) => new Float32Array(part.length).fill(training.damping));
  const sums = weights.map((part) => new Float32Array(part.length));
  const transitions = new Float32Array(classes * count);
  const transitionSquares = new Float32Array(classes * count).fill(1);
  const transitionSums = new Float32Array(classes * count);
  const lattice = new Lattice();
  const random = randomFrom(training.seed);
  const { states, emissions, emissionOf } = chain;
  const gradient = new Float64Array(emissions);
  let averaged = 0;
  for (let epoch = 0; epoch < epochs; epoch++) {
    let loss = 0;
    const step = rate * (epoch < epochs * 0.6 ? 1 : 0.5);
    for (const sequence of shuffled(sequences, random)) {
      const length = sequence.classes.length;
      const scores = scoresOf(sequence, parts, weights, emissions);
      const exponentials = Float64Array.from(transitions, Math.exp);
      lattice.run(chain, exponentials, scores, sequence.classes, length);
      loss += lattice.logPartition - goldScore(sequence, chain, transitions, scores);
      for (let place = 0; place < length; place++) {
        gradient.fill(0);
        for (let state = 0; state < states; state++) {
          const emission = emissionOf[state] as number;
          gradient[emission] = (gradient[emission] as number) + lattice.marginal(states, place, state);
        }
        const gold = emissionOf[sequence.states[place] as number] as number;
        gradient[gold] = (gradient[gold] as number) - 1;
        for (let p = 0; p < parts.length; p++) {
          const row = (sequence.rows[p] as Int32Array)[place] as number;
          if (row < 0) continue;
          const { features, labels } = parts[p] as Part;
          const offset = (sequence.offsets[p] as Uint8Array)[place] as number;
          const w = weights[p] as Float32Array;
          const g2 = squares[p] as Float32Array;
          const end = features.starts[row + 1] as number;
          for (let k = features.starts[row] as number; k < end; k++) {
            const at = (features.ids[k] as number) * labels + offset;
            for (let e = 0; e < emissions; e++) {
              const g = gradient[e] as number;
              if (g < LEAST_GRADIENT && g > -LEAST_GRADIENT) continue;
              const sum = (g2[at + e] as number) + g * g;
              g2[at + e] = sum;
              const pace = step / Math.sqrt(sum);
              const moved = (w[at + e] as number) - pace * g;
              const shrink = pace * sparsity;
              w[at + e] = moved > shrink ? moved - shrink : moved < -shrink ? moved + shrink : 0;
            }
          }
        }
      }
      updateTransitions(sequence, chain, exponentials, lattice, {
        transitions,
        squares: transitionSquares,
        step,
      });
    }
    training.onEpoch?.(loss / sequences.length);
    if (epoch + 1 > epochs / 2) {
      averaged++;
      weights.forEach((part, p) => {
        const sum = sums[p] as Float32Array;
        for (let i = 0; i < part.length; i++) sum[i] = (sum[i] as number) + (part[i] as number);
      });
      transitions.forEach((value, i) => {
        transitionSums[i] = (transitionSums[i] as number) + value;
      });
    }
  }
  return {
    parts: sums.map((sum) => sum.map((value) => value / averaged)),
    transitions: transitionSums.map((value) => value / averaged),
  };
}

/** Emission scores of a chain, `[place][emission]`. */
export function scoresOf(
  { rows, offsets, classes }: Sequence,
  parts: readonly Part[],
  weights: readonly Float32Array[],
  emissions: number,
): Float64Array {
  const scores = new Float64Array(classes.length * emissions);
  parts.forEach(({ features, labels }, p) => {
    const w = weights[p] as Float32Array;
    for (let place = 0; place < classes.length; place++) {
      const row = (rows[p] as Int32Array)[place] as number;
      if (row < 0) continue;
      const offset = (offsets[p] as Uint8Array)[place] as number;
      const to = place * emissions;
      const end = features.starts[row + 1] as number;
      for (let k = features.starts[row] as number; k < end; k++) {
        const at = (features.ids[k] as number) * labels + offset;
        for (let e = 0; e < emissions; e++)
          scores[to + e] = (scores[to + e] as number) + (w[at + e] as number);
      }
    }
  });
  return scores;
}

function goldScore(
  { states, classes }: Sequence,
  { from, to, emissions, emissionOf }: Chain,
  transitions: Float32Array,
  scores: Float64Array,
): number {
  let score = 0;
  let before = 0;
  states.forEach((state, place) => {
    score += scores[place * emissions + (emissionOf[state] as number)] as number;
    for (let n = 0; n < from.length; n++)
      if (from[n] === before && to[n] === state)
        score += transitions[(classes[place] as number) * from.length + n] as number;
    before = state;
  });
  return score;
}

function updateTransitions(
  { states: gold, classes }: Sequence,
  { from, to, states }: Chain,
  exponentials: Float64Array,
  { forward, backward, potentials, factors }: Lattice,
  { transitions, squares, step }: { transitions: Float32Array; squares: Float32Array; step: number },
): void {
  const count = from.length;
  const gradient = new Map<number, number>();
  const add = (at: number, value: number): void => void gradient.set(at, (gradient.get(at) ?? 0) + value);
  for (let place = 0; place < gold.length; place++) {
    const row = (classes[place] as number) * count;
    const here = place * states;
    const before = place > 0 ? (gold[place - 1] as number) : 0;
    for (let n = 0; n < count; n++) {
      const source = from[n] as number;
      const target = to[n] as number;
      const probability =
        (forward[here + source] as number) *
        (exponentials[row + n] as number) *
        (potentials[here + target] as number) *
        (factors[place] as number) *
        (backward[here + target] as number);
      const g = probability - (source === before && target === gold[place] ? 1 : 0);
      if (g > LEAST_GRADIENT || g < -LEAST_GRADIENT) add(row + n, g);
    }
  }
  for (const [at, g] of gradient) {
    squares[at] = (squares[at] as number) + g * g;
    transitions[at] = (transitions[at] as number) - (step * g) / Math.sqrt(squares[at] as number);
  }
}
