/**
 * A linear-chain conditional random field (Lafferty et al. 2001) whose transition scores depend on the class of the
 * place that is entered. States may share their emission scores.
 */
export interface Chain {
  states: number;
  /** Number of emission scores a place. */
  emissions: number;
  /** The emission that each state takes. */
  emissionOf: Uint8Array;
  /** `allowed[from * states + to]`: 1 where the transition may happen. A chain starts as if from state 0. */
  allowed: Uint8Array;
  /** Scores `[class][from][to]`. */
  transitions: Float32Array;
}

/** `exp` of the transition scores, 0 where a transition is not allowed. */
export function exponentials(chain: Chain): Float64Array {
  const { allowed, transitions, states } = chain;
  return Float64Array.from(transitions, (score, i) => (allowed[i % (states * states)] ? Math.exp(score) : 0));
}

/** What forward-backward leaves behind; its arrays grow and are used again. */
export class Lattice {
  /** exp(emission − the place's maximum), `[place][state]`. */
  potentials = new Float64Array(0);
  /** Forward probabilities, each place scaled to sum 1. */
  forward = new Float64Array(0);
  backward = new Float64Array(0);
  /** What each place's forward probabilities were multiplied by. */
  factors = new Float64Array(0);
  /** The logarithm of the partition function. */
  logPartition = 0;

  /** Runs forward-backward over `length` places. `scores` are the emission scores, `[place][emission]`. */
  run(
    chain: Chain,
    exponential: Float64Array,
    scores: Float64Array,
    classes: Uint8Array,
    length: number,
  ): void {
    this.grow(length * chain.states);
    this.setPotentials(chain, scores, length);
    this.runForward(chain, exponential, classes, length);
    this.runBackward(chain, exponential, classes, length);
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
    this.logPartition = 0;
    for (let place = 0; place < length; place++) {
      let maximum = -Infinity;
      for (let e = 0; e < emissions; e++)
        maximum = Math.max(maximum, scores[place * emissions + e] as number);
      this.logPartition += maximum;
      for (let state = 0; state < states; state++) {
        const score = scores[place * emissions + (emissionOf[state] as number)] as number;
        this.potentials[place * states + state] = Math.exp(score - maximum);
      }
    }
  }

  private runForward(chain: Chain, exponential: Float64Array, classes: Uint8Array, length: number): void {
    const { states } = chain;
    const { potentials, forward } = this;
    for (let place = 0; place < length; place++) {
      const here = place * states;
      const table = (classes[place] as number) * states * states;
      let sum = 0;
      for (let to = 0; to < states; to++) {
        let value = 0;
        if (place === 0) value = exponential[table + to] as number;
        else
          for (let from = 0; from < states; from++)
            value +=
              (forward[here - states + from] as number) * (exponential[table + from * states + to] as number);
        value *= potentials[here + to] as number;
        forward[here + to] = value;
        sum += value;
      }
      const factor = sum > 0 ? 1 / sum : 1;
      for (let to = 0; to < states; to++) forward[here + to] = (forward[here + to] as number) * factor;
      this.factors[place] = factor;
      this.logPartition -= Math.log(factor);
    }
  }

  private runBackward(chain: Chain, exponential: Float64Array, classes: Uint8Array, length: number): void {
    const { states } = chain;
    const { potentials, backward } = this;
    backward.fill(1, (length - 1) * states, length * states);
    for (let place = length - 2; place >= 0; place--) {
      const here = place * states;
      const next = here + states;
      const table = (classes[place + 1] as number) * states * states;
      const factor = this.factors[place + 1] as number;
      for (let from = 0; from < states; from++) {
        let value = 0;
        for (let to = 0; to < states; to++)
          value +=
            (exponential[table + from * states + to] as number) *
            (potentials[next + to] as number) *
            (backward[next + to] as number);
        backward[here + from] = value * factor;
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
  scores: Float64Array,
  classes: Uint8Array,
  length: number,
): BestPath {
  const { states, emissions, emissionOf, allowed, transitions } = chain;
  const origins = new Uint8Array(length * states);
  let previous = new Float64Array(states).fill(-Infinity);
  let current = new Float64Array(states);
  previous[0] = 0;
  for (let place = 0; place < length; place++) {
    const table = (classes[place] as number) * states * states;
    for (let to = 0; to < states; to++) {
      let best = -Infinity;
      let origin = 0;
      for (let from = 0; from < states; from++) {
        if (!allowed[from * states + to]) continue;
        const score = (previous[from] as number) + (transitions[table + from * states + to] as number);
        if (score > best) {
          best = score;
          origin = from;
        }
      }
      current[to] = best + (scores[place * emissions + (emissionOf[to] as number)] as number);
      origins[place * states + to] = origin;
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
