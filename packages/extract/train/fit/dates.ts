import { type Article, createArticle } from '@onrecord/schema';
import type { GoldArticle } from '../../eval/gold.ts';
import type { Attribution } from '../../src/attribution/attributor.ts';
import { nestingOf } from '../../src/nesting.ts';
import { resolveSpeakers } from '../../src/speaker/index.ts';
import { stanceOf } from '../../src/stance/index.ts';
import { type Document, readDocument } from '../../src/text/index.ts';
import { chooseInOrder, likeliest, type Weights } from '../../src/when/choose-dates.ts';
import { type Material, materialFor } from '../../src/when/date-attributions.ts';
import { DATE_WEIGHTS } from '../../src/when/date-weights.ts';
import { PUBLISHED, SAMPLES } from '../../test/dated-samples.ts';
import { readMarked } from '../../test/marked-text.ts';
import { type Example, fitWeights } from './maximum-likelihood.ts';

/** How strongly the weights are held near those of now. */
const PENALTY = 10;

/** How often each sample of a convention counts: what the articles show seldom must hold all the same. */
const SAMPLE_WEIGHT = 20;

/** In the first round what stands before is dated as annotated, in the second also as the weights have it so far. */
const ROUNDS = 2;

/** Groups of articles of which each is judged by what was fitted without it. */
const FOLDS = 6;

interface Dated {
  material: Material;
  /** Date of each attribution; `undefined` where it was not annotated. */
  wanted: readonly (string | null | undefined)[];
}

/** Fits the weights of dates anew, and tells how right they are on articles that they were not fitted on. */
export function fitDates(gold: readonly GoldArticle[]): string[] {
  const articles = gold.flatMap(annotated);
  const samples = SAMPLES.flatMap(sampled);
  const held = Array.from({ length: SAMPLE_WEIGHT }, () => samples).flat();
  const tally = new Tally();
  for (let fold = 0; fold < FOLDS; fold++) {
    const weights = learnWeights([...held, ...articles.filter((_, i) => i % FOLDS !== fold)]);
    for (const article of articles.filter((_, i) => i % FOLDS === fold)) tally.add(article, weights);
  }
  const weights = Object.entries(learnWeights([...held, ...articles])).map(
    ([name, weight]) => `  ${name}: ${round(weight)},`,
  );
  return [...weights, '', tally.tell()];
}

function annotated({ article, attributions: all }: GoldArticle): Dated[] {
  const attributions = all
    .filter(({ content }) => content.length > 0)
    .map((each) => ({ ...each, confidence: 1 }))
    .sort((a, b) => (a.content[0]?.start ?? 0) - (b.content[0]?.start ?? 0));
  const wanted = attributions.map(({ who }) => who?.saidAt);
  return dated(readDocument(article.text), article, { attributions, wanted });
}

function sampled({ marked, dates }: (typeof SAMPLES)[number]): Dated[] {
  const { document, attributions } = readMarked(marked);
  const article = createArticle({ text: document.text, publishedAt: PUBLISHED });
  return dated(document, article, { attributions, wanted: dates });
}

function dated(
  document: Document,
  article: Article,
  { attributions, wanted }: { attributions: Attribution[]; wanted: Dated['wanted'] },
): Dated[] {
  const spoken = resolveSpeakers(document, { article, attributions, nesting: nestingOf(attributions) });
  const stances = attributions.map((attribution) => stanceOf(document, attribution));
  const { publishedAt } = article;
  const material = materialFor(document, attributions, { publishedAt, spoken, stances });
  return material ? [{ material, wanted }] : [];
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
