import type { Ranked } from './meaning.ts';
import type { Features, Weights } from './salience-weights.ts';

/** The features' sum by their weights, written out: this is where most of the time for pronouns goes. */
export function scoreOf(features: Features, weights: Weights): number {
  return (
    features.sentence * (weights.sentence ?? 0) +
    features.paragraph * (weights.paragraph ?? 0) +
    features.sameSentence * (weights.sameSentence ?? 0) +
    features.subject * (weights.subject ?? 0) +
    features.speaker * (weights.speaker ?? 0) +
    features.lastSpeaker * (weights.lastSpeaker ?? 0) +
    features.continued * (weights.continued ?? 0) +
    features.possessive * (weights.possessive ?? 0) +
    features.quoted * (weights.quoted ?? 0) +
    features.lately * (weights.lately ?? 0) +
    features.rivals * (weights.rivals ?? 0) +
    features.object * (weights.object ?? 0) +
    features.following * (weights.following ?? 0) +
    features.unnamed * (weights.unnamed ?? 0) +
    features.first * (weights.first ?? 0) +
    features.mainSubject * (weights.mainSubject ?? 0) +
    features.gender * (weights.gender ?? 0) +
    features.tag * (weights.tag ?? 0) +
    features.named * (weights.named ?? 0) +
    features.asked * (weights.asked ?? 0) +
    features.lead * (weights.lead ?? 0) +
    features.asks * (weights.asks ?? 0) +
    features.unnamedSpeaker * (weights.unnamedSpeaker ?? 0) +
    features.quotes * (weights.quotes ?? 0)
  );
}

/** How sure the first of a ranking is, 0 to 1: its share of the softmax over all candidates and nobody. */
export function confidenceOf(ranked: readonly Ranked[], nobody: number): number {
  const [first] = ranked;
  if (!first) return 0;
  let sum = Math.exp(nobody - first.score);
  for (const { score } of ranked) sum += Math.exp(score - first.score);
  return 1 / sum;
}
