/** Points of a curve that never falls: scores ascending, and the share that is right at each. */
export interface Curve {
  scores: Float32Array;
  confidences: Float32Array;
}

/** Fewest examples in a step: fewer would make a confidence out of chance. */
const LEAST_EXAMPLES = 60;

/** The share of right examples as a function of the score that never falls (pool adjacent violators, Ayer et al. 1955). */
export function fitCurve(examples: readonly { score: number; isRight: boolean }[]): Curve {
  const sorted = [...examples].sort((a, b) => a.score - b.score);
  const steps: { sum: number; right: number; count: number }[] = [];
  const share = (step: { right: number; count: number }): number => step.right / step.count;
  for (let i = 0; i < sorted.length; i += LEAST_EXAMPLES) {
    const group = sorted.slice(i, i + LEAST_EXAMPLES);
    let step = {
      sum: group.reduce((sum, example) => sum + example.score, 0),
      right: group.filter((example) => example.isRight).length,
      count: group.length,
    };
    for (let last = steps.at(-1); last && share(last) >= share(step); last = steps.at(-1)) {
      steps.pop();
      step = { sum: last.sum + step.sum, right: last.right + step.right, count: last.count + step.count };
    }
    steps.push(step);
  }
  return {
    scores: Float32Array.from(steps, (step) => step.sum / step.count),
    confidences: Float32Array.from(steps, share),
  };
}
