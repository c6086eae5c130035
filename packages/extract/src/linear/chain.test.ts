import { expect, test } from 'vitest';
import { randomFrom } from '../../train/random.ts';
import { type Chain, Lattice, transitionsOf } from './chain.ts';

const LENGTH = 6;
const CLASSES = 3;
const random = randomFrom(11);
const number = (): number => random() * 4 - 2;

/** Three states, the last of which only follows itself or the second; the first two share an emission. */
const transitions = transitionsOf([
  [0, 1],
  [0, 1, 2],
  [0, 2],
]);
const chain: Chain = {
  states: 3,
  emissions: 2,
  emissionOf: Uint8Array.from([0, 0, 1]),
  ...transitions,
  scores: Float32Array.from({ length: CLASSES * transitions.from.length }, number),
};
const emissions = Float64Array.from({ length: LENGTH * 2 }, number);
const classes = Uint8Array.from({ length: LENGTH }, (_, place) => place % CLASSES);

/** Every path that the chain allows, with its score. */
function allPaths(): { states: number[]; score: number }[] {
  let paths = [{ states: [] as number[], score: 0 }];
  for (let place = 0; place < LENGTH; place++)
    paths = paths.flatMap(({ states, score }) =>
      [...chain.from.keys()]
        .filter((n) => chain.from[n] === (states.at(-1) ?? 0))
        .map((n) => {
          const to = chain.to[n] as number;
          const emission = emissions[place * 2 + (chain.emissionOf[to] as number)] as number;
          const transition = chain.scores[(classes[place] as number) * chain.from.length + n] as number;
          return { states: [...states, to], score: score + emission + transition };
        }),
    );
  return paths;
}

test('the best path is the best of all', () => {
  const best = allPaths().reduce((a, b) => (a.score > b.score ? a : b));
  const found = new Lattice().findBestPath(chain, emissions, classes, LENGTH);
  expect([...found.states]).toEqual(best.states);
  expect(found.score).toBeCloseTo(best.score, 9);
});

test('probabilities are those of all paths together', () => {
  const paths = allPaths();
  const total = paths.reduce((sum, { score }) => sum + Math.exp(score), 0);
  const lattice = new Lattice();
  lattice.run(chain, Float64Array.from(chain.scores, Math.exp), emissions, classes, LENGTH);
  expect(lattice.logPartition).toBeCloseTo(Math.log(total), 9);
  for (let place = 0; place < LENGTH; place++)
    for (let state = 0; state < chain.states; state++) {
      const share = paths
        .filter(({ states }) => states[place] === state)
        .reduce((sum, { score }) => sum + Math.exp(score) / total, 0);
      expect(lattice.marginal(chain.states, place, state)).toBeCloseTo(share, 9);
    }
});

test('probabilities of emissions in steps are those of the same emissions', () => {
  const steps = Int32Array.from(emissions, (score) => Math.round(score * 50));
  steps[3] = -90 * 50;
  const transitions = Float64Array.from(chain.scores, Math.exp);
  const [exact, stepwise] = [new Lattice(), new Lattice(1 / 50)];
  exact.run(
    chain,
    transitions,
    Float64Array.from(steps, (count) => count / 50),
    classes,
    LENGTH,
  );
  stepwise.run(chain, transitions, steps, classes, LENGTH);
  expect(stepwise.logPartition).toBeCloseTo(exact.logPartition, 9);
  for (let at = 0; at < LENGTH * chain.states; at++)
    expect(stepwise.marginal(chain.states, 0, at)).toBeCloseTo(exact.marginal(chain.states, 0, at), 9);
});
