/** What one decision was made from: features of each option, of none of them, and which was right. */
export interface Example {
  /** Options that stand for one answer share its name; the one that scores best speaks for it. */
  options: { answer: string; features: Readonly<Record<string, number>> }[];
  none: Readonly<Record<string, number>>;
  /** `null`: none of them. */
  right: string | null;
}

export interface FitOptions {
  /** Weights to begin with, and to stay near. */
  start: Readonly<Record<string, number>>;
  /** How strongly they are held there: an L2 penalty. */
  penalty: number;
  steps?: number;
}

const STEP = 0.05;

/** The weights of a softmax over answers and none that make the examples likeliest (Adam, Kingma and Ba 2015). */
export function fitWeights(
  examples: readonly Example[],
  { start, penalty, steps = 150 }: FitOptions,
): Record<string, number> {
  const weights: Record<string, number> = { ...start };
  const names = Object.keys(start);
  const [mean, variance] = [new Map<string, number>(), new Map<string, number>()];
  for (let step = 1; step <= steps; step++) {
    const gradient = gradientAt(examples, weights);
    for (const name of names) {
      const slope =
        (gradient.get(name) ?? 0) - penalty * ((weights[name] as number) - (start[name] as number));
      const m = 0.9 * (mean.get(name) ?? 0) + 0.1 * slope;
      const v = 0.999 * (variance.get(name) ?? 0) + 0.001 * slope * slope;
      mean.set(name, m);
      variance.set(name, v);
      const size = m / (1 - 0.9 ** step) / (Math.sqrt(v / (1 - 0.999 ** step)) + 1e-8);
      weights[name] = (weights[name] as number) + STEP * size;
    }
  }
  return weights;
}

function gradientAt(
  examples: readonly Example[],
  weights: Readonly<Record<string, number>>,
): Map<string, number> {
  const gradient = new Map<string, number>();
  const add = (features: Readonly<Record<string, number>>, by: number): void => {
    for (const [name, value] of Object.entries(features))
      gradient.set(name, (gradient.get(name) ?? 0) + by * value);
  };
  for (const { options, none, right } of examples) {
    const best = new Map<string, { score: number; features: Readonly<Record<string, number>> }>();
    for (const { answer, features } of options) {
      const score = scoreOf(features, weights);
      if (score > (best.get(answer)?.score ?? Number.NEGATIVE_INFINITY))
        best.set(answer, { score, features });
    }
    const noneScore = scoreOf(none, weights);
    const highest = Math.max(noneScore, ...Array.from(best.values(), ({ score }) => score));
    let total = Math.exp(noneScore - highest);
    for (const { score } of best.values()) total += Math.exp(score - highest);
    for (const [answer, { score, features }] of best)
      add(features, (answer === right ? 1 : 0) - Math.exp(score - highest) / total);
    add(none, (right === null ? 1 : 0) - Math.exp(noneScore - highest) / total);
  }
  return gradient;
}

function scoreOf(
  features: Readonly<Record<string, number>>,
  weights: Readonly<Record<string, number>>,
): number {
  let score = 0;
  for (const name in features) score += (weights[name] ?? 0) * (features[name] as number);
  return score;
}
