import type { Ranked } from './meaning.ts';
import { type Features, type SoughtKind, WEIGHTS } from './salience-weights.ts';

/** The features' sum by their weights, written out: this is where most of the time for pronouns goes. */
export function scoreOf(features: Features, kind: SoughtKind): number {
  const weights = ALL_WEIGHTS[kind];
  return (
    features.sentence * weights.sentence +
    features.paragraph * weights.paragraph +
    features.sameSentence * weights.sameSentence +
    features.subject * weights.subject +
    features.speaker * weights.speaker +
    features.lastSpeaker * weights.lastSpeaker +
    features.continued * weights.continued +
    features.possessive * weights.possessive +
    features.quoted * weights.quoted +
    features.lately * weights.lately +
    features.rivals * weights.rivals +
    features.object * weights.object +
    features.following * weights.following +
    features.unnamed * weights.unnamed +
    features.first * weights.first +
    features.mainSubject * weights.mainSubject +
    features.gender * weights.gender +
    features.tag * weights.tag +
    features.named * weights.named +
    features.asked * weights.asked +
    features.lead * weights.lead +
    features.asks * weights.asks +
    features.unnamedSpeaker * weights.unnamedSpeaker +
    features.quotes * weights.quotes
  );
}

/** Every feature's weight, 0 where it has none: objects of one form are read fastest. */
const ALL_WEIGHTS: Readonly<Record<SoughtKind, Features>> = {
  person: weightsOf('person'),
  plural: weightsOf('plural'),
  thing: weightsOf('thing'),
  description: weightsOf('description'),
  organization: weightsOf('organization'),
};

function weightsOf(kind: SoughtKind): Features {
  return {
    sentence: 0,
    paragraph: 0,
    sameSentence: 0,
    subject: 0,
    speaker: 0,
    lastSpeaker: 0,
    continued: 0,
    possessive: 0,
    quoted: 0,
    lately: 0,
    rivals: 0,
    object: 0,
    following: 0,
    unnamed: 0,
    first: 0,
    mainSubject: 0,
    gender: 0,
    tag: 0,
    named: 0,
    asked: 0,
    lead: 0,
    asks: 0,
    unnamedSpeaker: 0,
    quotes: 0,
    ...WEIGHTS[kind],
  };
}

/** How sure the first of a ranking is, 0 to 1: its share of the softmax over all candidates and nobody. */
export function confidenceOf(ranked: readonly Ranked[], nobody: number): number {
  const [first] = ranked;
  if (!first) return 0;
  let sum = Math.exp(nobody - first.score);
  for (const { score } of ranked) sum += Math.exp(score - first.score);
  return 1 / sum;
}
