/**
 * A linear-chain conditional random field (Lafferty et al. 2001) whose transition scores depend on the class of the
 * place that is entered. States may share their emission scores. A chain starts as if from state 0.
 */
export interface Chain {
  states: number;
  /** Number of emission scores a place. */
  emissions: number;
  /** The emission that each state takes. */
  emissionOf: Uint8Array;
  /** The transitions that may happen, by the state that they lead to: the n-th goes from `from[n]` to `to[n]`. */
  from: Uint8Array;
  to: Uint8Array;
  /** Behind the last transition to each state. */
  ends: Uint8Array;
  /** Scores `[class][transition]`. */
  scores: Float32Array;
}

/** The transitions of a chain: for each state those that may follow it. */
export function transitionsOf(
  followers: readonly (readonly number[])[],
): Pick<Chain, 'from' | 'to' | 'ends'> {
  const transitions = followers
    .flatMap((next, from) => next.map((to) => ({ from, to })))
    .sort((a, b) => a.to - b.to || a.from - b.from);
  return {
    from: Uint8Array.from(transitions, ({ from }) => from),
    to: Uint8Array.from(transitions, ({ to }) => to),
    ends: Uint8Array.from(followers, (_, state) => transitions.filter(({ to }) => to <= state).length),
  };
}

/** The best path and its score. */
export interface BestPath {
  states: Uint8Array;
  score: number;
}

/** Scores `[place][emission]`: themselves, or as whole numbers of steps. */
export type Emissions = Float64Array | Int32Array;

/** What forward-backward and Viterbi leave behind; its arrays grow and are used again. */
export class Lattice {
  /** Forward probabilities `[place + 1][state]`, each place scaled to sum 1; the first row is the state before all places. */
  forward = new Float64Array(0);
  backward = new Float64Array(0);
  /** exp(emission − the place's maximum), `[place][state]`. */
  potentials = new Float64Array(0);
  /** What each place's forward probabilities were multiplied by. */
  factors = new Float64Array(0);
  /** The logarithm of the partition function. */
  logPartition = 0;
  /** The score of the best path to each state, `[place + 1][state]`. */
  private best = new Float64Array(0);
  /** What the emissions are multiplied by. */
  readonly step: number;
  /** Where they are steps: exp of 0 and of each step down from it, 0 at last. */
  private readonly exponentials: Float64Array | null;

  /**
   * With a step, all emissions are whole numbers of it, and their exponentials are looked up; without one, they are the
   * scores themselves.
   */
  constructor(step?: number) {
    this.step = step ?? 1;
    this.exponentials = step === undefined ? null : exponentialsDownFrom0(step);
  }

  /**
   * Runs forward-backward over `length` places. `exponentials` are exp of the chain's transition scores.
   */
  run(
    chain: Chain,
    exponentials: Float64Array,
    emissions: Emissions,
    classes: Uint8Array,
    length: number,
  ): void {
    this.grow((length + 1) * chain.states);
    this.setPotentials(chain, emissions, length);
    this.runForward(chain, exponentials, classes, length);
    this.runBackward(chain, exponentials, classes, length);
  }

  /** The probability that `place` is in `state`. */
  marginal(states: number, place: number, state: number): number {
    const at = place * states + state;
    return (this.forward[at + states] as number) * (this.backward[at] as number);
  }

  /** The Viterbi path over `length` places. */
  findBestPath(chain: Chain, emissions: Emissions, classes: Uint8Array, length: number): BestPath {
    const { states, emissionOf, from, ends, scores } = chain;
    this.grow((length + 1) * states);
    const { best, step } = this;
    const count = from.length;
    best.fill(-Infinity, 0, states);
    best[0] = 0;
    for (let place = 0; place < length; place++) {
      const row = (classes[place] as number) * count;
      const previous = place * states;
      const emission = place * chain.emissions;
      for (let state = 0, n = 0; state < states; state++) {
        let most = -Infinity;
        for (const end = ends[state] as number; n < end; n++) {
          const score = (best[previous + (from[n] as number)] as number) + (scores[row + n] as number);
          if (score > most) most = score;
        }
        best[previous + states + state] =
          most + (emissions[emission + (emissionOf[state] as number)] as number) * step;
      }
    }
    return this.traceBack(chain, classes, length);
  }

  /** Finds where the best path came from only for the places on it: cheaper than to note it for all. */
  private traceBack({ states, from, ends, scores }: Chain, classes: Uint8Array, length: number): BestPath {
    const { best } = this;
    const last = best.subarray(length * states, (length + 1) * states);
    const score = last.reduce((most, each) => Math.max(most, each), -Infinity);
    const path = new Uint8Array(length);
    for (let place = length - 1, state = last.indexOf(score); place >= 0; place--) {
      path[place] = state;
      const row = (classes[place] as number) * from.length;
      const end = ends[state] as number;
      let most = -Infinity;
      let origin = 0;
      for (let n = state > 0 ? (ends[state - 1] as number) : 0; n < end; n++) {
        const source = from[n] as number;
        const each = (best[place * states + source] as number) + (scores[row + n] as number);
        if (each <= most) continue;
        most = each;
        origin = source;
      }
      state = origin;
    }
    return { states: path, score };
  }

  private grow(size: number): void {
    if (this.potentials.length >= size) return;
    this.potentials = new Float64Array(size * 2);
    this.forward = new Float64Array(size * 2);
    this.backward = new Float64Array(size * 2);
    this.factors = new Float64Array(size * 2);
    this.best = new Float64Array(size * 2);
  }

  private setPotentials(chain: Chain, scores: Emissions, length: number): void {
    const { states, emissions, emissionOf } = chain;
    const { potentials, step } = this;
    this.logPartition = 0;
    for (let place = 0; place < length; place++) {
      const at = place * emissions;
      let maximum = scores[at] as number;
      for (let e = 1; e < emissions; e++) maximum = Math.max(maximum, scores[at + e] as number);
      this.logPartition += maximum * step;
      for (let state = 0; state < states; state++)
        potentials[place * states + state] = this.exponentialOf(
          maximum - (scores[at + (emissionOf[state] as number)] as number),
        );
    }
  }

  /** exp of an emission that is this far below 0. */
  private exponentialOf(depth: number): number {
    const { exponentials } = this;
    if (!exponentials) return Math.exp(-depth);
    return exponentials[Math.min(depth, exponentials.length - 1)] as number;
  }

  private runForward(chain: Chain, exponentials: Float64Array, classes: Uint8Array, length: number): void {
    const { states, from, ends } = chain;
    const { potentials, forward, factors } = this;
    const count = from.length;
    forward.fill(0, 0, states);
    forward[0] = 1;
    let product = 1;
    for (let place = 0; place < length; place++) {
      const previous = place * states;
      const here = previous + states;
      const row = (classes[place] as number) * count;
      let sum = 0;
      for (let state = 0, n = 0; state < states; state++) {
        let reached = 0;
        for (const end = ends[state] as number; n < end; n++)
          reached += (forward[previous + (from[n] as number)] as number) * (exponentials[row + n] as number);
        const value = reached * (potentials[previous + state] as number);
        forward[here + state] = value;
        sum += value;
      }
      const factor = sum > 0 ? 1 / sum : 1;
      for (let state = 0; state < states; state++)
        forward[here + state] = (forward[here + state] as number) * factor;
      factors[place] = factor;
      product *= factor;
      if (product > 1e200 || product < 1e-200 || place === length - 1) {
        this.logPartition -= Math.log(product);
        product = 1;
      }
    }
  }

  private runBackward(chain: Chain, exponentials: Float64Array, classes: Uint8Array, length: number): void {
    const { states, from, ends } = chain;
    const { potentials, backward, factors } = this;
    const count = from.length;
    backward.fill(0, 0, length * states);
    backward.fill(1, (length - 1) * states, length * states);
    for (let place = length - 2; place >= 0; place--) {
      const here = place * states;
      const next = here + states;
      const row = (classes[place + 1] as number) * count;
      const factor = factors[place + 1] as number;
      for (let state = 0, n = 0; state < states; state++) {
        const follows = (potentials[next + state] as number) * (backward[next + state] as number) * factor;
        for (const end = ends[state] as number; n < end; n++) {
          const source = here + (from[n] as number);
          backward[source] = (backward[source] as number) + (exponentials[row + n] as number) * follows;
        }
      }
    }
  }
}

/** An emission this far below the greatest of its place adds nothing to it. */
const DEEPEST = 40;

function exponentialsDownFrom0(step: number): Float64Array {
  const last = Math.ceil(DEEPEST / step);
  return Float64Array.from({ length: last + 1 }, (_, k) => (k < last ? Math.exp(-k * step) : 0));
}
