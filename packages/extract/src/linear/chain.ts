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

/** What forward-backward leaves behind; its arrays grow and are used again. */
export class Lattice {
  /** Forward probabilities `[place][state]`, each place scaled to sum 1. */
  forward = new Float64Array(0);
  backward = new Float64Array(0);
  /** exp(emission − the place's maximum), `[place][state]`. */
  potentials = new Float64Array(0);
  /** What each place's forward probabilities were multiplied by. */
  factors = new Float64Array(0);
  /** Those of one place, by emission. */
  private exponentials = new Float64Array(0);
  /** The logarithm of the partition function. */
  logPartition = 0;

  /**
   * Runs forward-backward over `length` places. `emissions` are scores `[place][emission]`, `exponentials` are exp of
   * the chain's transition scores.
   */
  run(
    chain: Chain,
    exponentials: Float64Array,
    emissions: Float64Array,
    classes: Uint8Array,
    length: number,
  ): void {
    this.grow(length * chain.states);
    this.setPotentials(chain, emissions, length);
    this.runForward(chain, exponentials, classes, length);
    this.runBackward(chain, exponentials, classes, length);
  }

  /** The probability that `place` is in `state`. */
  marginal(states: number, place: number, state: number): number {
    const at = place * states + state;
    return (this.forward[at] as number) * (this.backward[at] as number);
  }

  private grow(size: number): void {
    if (this.potentials.length >= size) return;
    this.potentials = new Float64Array(size * 2);
    this.forward = new Float64Array(size * 2);
    this.backward = new Float64Array(size * 2);
    this.factors = new Float64Array(size * 2);
  }

  private setPotentials(chain: Chain, scores: Float64Array, length: number): void {
    const { states, emissions, emissionOf } = chain;
    const { potentials } = this;
    this.logPartition = 0;
    if (this.exponentials.length < emissions) this.exponentials = new Float64Array(emissions);
    const exps = this.exponentials;
    for (let place = 0; place < length; place++) {
      const at = place * emissions;
      let maximum = scores[at] as number;
      for (let e = 1; e < emissions; e++) maximum = Math.max(maximum, scores[at + e] as number);
      this.logPartition += maximum;
      for (let e = 0; e < emissions; e++) exps[e] = Math.exp((scores[at + e] as number) - maximum);
      for (let state = 0; state < states; state++)
        potentials[place * states + state] = exps[emissionOf[state] as number] as number;
    }
  }

  private runForward(chain: Chain, exponentials: Float64Array, classes: Uint8Array, length: number): void {
    const { states, from, ends } = chain;
    const { potentials, forward, factors } = this;
    const count = from.length;
    let product = 1;
    for (let place = 0; place < length; place++) {
      const here = place * states;
      const previous = here - states;
      const row = (classes[place] as number) * count;
      let sum = 0;
      for (let state = 0, n = 0; state < states; state++) {
        let reached = 0;
        for (const end = ends[state] as number; n < end; n++) {
          const source = from[n] as number;
          const before = place > 0 ? (forward[previous + source] as number) : source === 0 ? 1 : 0;
          reached += before * (exponentials[row + n] as number);
        }
        const value = reached * (potentials[here + state] as number);
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

/** The best path and its score. */
export interface BestPath {
  states: Uint8Array;
  score: number;
}

/** The Viterbi path over `length` places. */
export function findBestPath(
  chain: Chain,
  emissions: Float64Array,
  classes: Uint8Array,
  length: number,
): BestPath {
  const { states, emissionOf, from, ends, scores } = chain;
  const count = from.length;
  const origins = new Uint8Array(length * states);
  let previous = new Float64Array(states).fill(-Infinity);
  let current = new Float64Array(states);
  previous[0] = 0;
  for (let place = 0; place < length; place++) {
    const row = (classes[place] as number) * count;
    const here = place * states;
    const emission = place * chain.emissions;
    for (let state = 0, n = 0; state < states; state++) {
      let best = -Infinity;
      let origin = 0;
      for (const end = ends[state] as number; n < end; n++) {
        const source = from[n] as number;
        const score = (previous[source] as number) + (scores[row + n] as number);
        if (score <= best) continue;
        best = score;
        origin = source;
      }
      current[state] = best + (emissions[emission + (emissionOf[state] as number)] as number);
      origins[here + state] = origin;
    }
    [previous, current] = [current, previous];
  }
  let state = previous.indexOf(Math.max(...previous));
  const score = previous[state] as number;
  const path = new Uint8Array(length);
  for (let place = length - 1; place >= 0; place--) {
    path[place] = state;
    state = origins[place * states + state] as number;
  }
  return { states: path, score };
}
