import type { GoldArticle } from '../../eval/gold.ts';
import { nestingOf } from '../../src/nesting.ts';
import { resolveSpeakers } from '../../src/speaker/index.ts';
import { stanceOf } from '../../src/stance/index.ts';
import { readDocument } from '../../src/text/index.ts';
import { chooseInOrder, likeliest, type Weights } from '../../src/when/choose-dates.ts';
import { type Material, materialFor } from '../../src/when/date-attributions.ts';
import { DATE_WEIGHTS } from '../../src/when/date-weights.ts';
import { type Example, fitWeights } from './maximum-likelihood.ts';

/** How strongly the weights are held near those that were set by hand. */
const PENALTY = 30;

/** In the first round what stands before is dated as annotated, in the others as the weights have it so far. */
const ROUNDS = 3;

/** Groups of articles of which each is judged by what was fitted without it. */
const FOLDS = 6;

interface Dated {
  material: Material;
  /** Date of each attribution; `undefined` where it was not annotated. */
  wanted: readonly (string | null | undefined)[];
}

/** Fits the weights of dates anew, and tells how right they are on articles that they were not fitted on. */
export function fitDates(gold: readonly GoldArticle[]): string[] {
  const articles = gold.flatMap((each) => dated(each));
  const tally = new Tally();
  for (let fold = 0; fold < FOLDS; fold++) {
    const weights = learnWeights(articles.filter((_, i) => i % FOLDS !== fold));
    for (const article of articles.filter((_, i) => i % FOLDS === fold)) tally.add(article, weights);
  }
  const weights = Object.entries(learnWeights(articles)).map(
    ([name, weight]) => `  ${name}: ${round(weight)},`,
  );
  return [...weights, '', tally.tell()];
}

function dated({ article, attributions: all }: GoldArticle): Dated[] {
  const document = readDocument(article.text);
  const attributions = all
    .filter(({ content }) => content.length > 0)
    .map((each) => ({ ...each, confidence: 1 }))
    .sort((a, b) => (a.content[0]?.start ?? 0) - (b.content[0]?.start ?? 0));
  const spoken = resolveSpeakers(document, { article, attributions, nesting: nestingOf(attributions) });
  const stances = attributions.map((attribution) => stanceOf(document, attribution));
  const material = materialFor(document, attributions, { publishedAt: article.publishedAt, spoken, stances });
  return material ? [{ material, wanted: attributions.map(({ who }) => who?.saidAt) }] : [];
}

function learnWeights(articles: readonly Dated[]): Weights {
  let weights: Weights = DATE_WEIGHTS;
  for (let round = 0; round < ROUNDS; round++) {
    const examples = articles.flatMap((each) => [
      ...examplesOf(each, weights, true),
      ...(round > 0 ? examplesOf(each, weights, false) : []),
    ]);
    weights = { ...weights, ...fitWeights(examples, { start: DATE_WEIGHTS, penalty: PENALTY }) };
  }
  return weights;
}

function examplesOf({ material, wanted }: Dated, weights: Weights, isTold: boolean): Example[] {
  const examples: Example[] = [];
  chooseInOrder(material.readings, material.anchors, (choice) => {
    const right = wanted[choice.situation.reading.index];
    const options = choice.options.map(({ anchor, features }) => ({
      answer: anchor.expression.edtf,
      features: features.toRecord(),
    }));
    const isReachable = right === null || options.some(({ answer }) => answer === right);
    if (right !== undefined && isReachable)
      examples.push({ options, none: choice.undated.toRecord(), right });
    if (!isTold || right === undefined) return likeliest(choice, weights);
    return choice.options.find(({ anchor }) => anchor.expression.edtf === right)?.anchor ?? null;
  });
  return examples;
}

/** How many dates were told rightly, and how often none was told where there is none. */
class Tally {
  #dated = { right: 0, of: 0 };
  #undated = { right: 0, of: 0 };

  add({ material, wanted }: Dated, weights: Weights): void {
    chooseInOrder(material.readings, material.anchors, (choice) => {
      const anchor = likeliest(choice, weights);
      const right = wanted[choice.situation.reading.index];
      const row = right === null ? this.#undated : this.#dated;
      if (right !== undefined) {
        row.of++;
        if (right === (anchor?.expression.edtf ?? null)) row.right++;
      }
      return anchor;
    });
  }

  tell(): string {
    const rate = ({ right, of }: { right: number; of: number }) =>
      `${((100 * right) / of).toFixed(1)} % of ${of}`;
    return `dates on articles left out: ${rate(this.#dated)}; none where there is none: ${rate(this.#undated)}`;
  }
}

function round(weight: number): number {
  return Math.round(weight * 100) / 100;
}
