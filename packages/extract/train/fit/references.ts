import type { GoldArticle } from '../../eval/gold.ts';
import { isNameRight } from '../../eval/score/right.ts';
import { nestingOf } from '../../src/nesting.ts';
import { resolveSpeakers } from '../../src/speaker/index.ts';
import { nameOf } from '../../src/speaker/names/entities.ts';
import { type SoughtKind, WEIGHTS } from '../../src/speaker/scene/salience-weights.ts';
import type { Choice } from '../../src/speaker/scene/scene.ts';
import { BARE, FIT } from '../../src/speaker/sources/described-people.ts';
import { readDocument, tokensIn } from '../../src/text/index.ts';
import { type Example, fitWeights } from './maximum-likelihood.ts';

/** What is annotated often enough. */
const KINDS: readonly SoughtKind[] = ['person', 'plural', 'thing', 'description'];

/** How strongly the weights are held near those of now, which were fitted on other articles too. */
const PENALTY = 15;

/** Groups of articles of which each is judged by what was fitted without it. */
const FOLDS = 6;

/** Name of the one among the candidates who was annotated. */
const RIGHT = 'right';

type Weights = Record<string, number>;

/** Fits the weights of pronouns and descriptions anew, and tells how right they are on articles that they were not fitted on. */
export function fitReferences(gold: readonly GoldArticle[]): string[] {
  const articles = gold.map(choicesOf);
  return KINDS.flatMap((kind) => {
    const examples = articles.map((article) => article.filter((each) => each.kind === kind));
    const now = weightsOf(kind);
    const start = { ...startOf(examples.flat()), ...now };
    const learn = (from: Annotated[][]) => fitWeights(from.flat(), { start, penalty: PENALTY });
    const tally = new Tally();
    for (let fold = 0; fold < FOLDS; fold++) {
      const weights = learn(examples.filter((_, i) => i % FOLDS !== fold));
      for (const example of examples.filter((_, i) => i % FOLDS === fold).flat()) tally.add(example, weights);
    }
    const before = new Tally();
    for (const example of examples.flat()) before.add(example, now);
    const weights = Object.entries(learn(examples)).map(([name, weight]) => `    ${name}: ${round(weight)},`);
    return [`  ${kind}: {`, ...weights, '  },', tally.tell(kind), `before: ${before.tell(kind)}`, ''];
  });
}

/** The weights of now; those of descriptions with how they fit what is printed of a person. */
function weightsOf(kind: SoughtKind): Weights {
  const weights = WEIGHTS[kind] as Weights;
  return kind === 'description' ? { ...weights, ...FIT, bare: BARE } : weights;
}

interface Annotated extends Example {
  kind: SoughtKind;
}

/** The choices that were made for the pronouns of an article that are annotated as sources. */
function choicesOf({ article, attributions: all }: GoldArticle): Annotated[] {
  const document = readDocument(article.text);
  const attributions = all
    .filter(({ content }) => content.length > 0)
    .map((each) => ({ ...each, confidence: 1 }))
    .sort((a, b) => (a.content[0]?.start ?? 0) - (b.content[0]?.start ?? 0));
  const wanted = new Map<number, { name: string; isAlone: boolean }>();
  for (const { source, who } of attributions) {
    const { first, last } = source[0] ? tokensIn(document, source[0]) : { first: 0, last: 0 };
    // "her campaign" is said to be the campaign, not whose it is.
    if (who?.speaker) wanted.set(first, { name: who.speaker, isAlone: last - first === 1 });
  }
  const choices: Choice[] = [];
  const onChoice = (choice: Choice) => choices.push(choice);
  resolveSpeakers(document, { article, attributions, nesting: nestingOf(attributions), onChoice });
  return choices.flatMap(({ token, kind, candidates, none }) => {
    const { name, isAlone } = wanted.get(token) ?? { name: '', isAlone: false };
    if (name === '' || isAlone === (kind === 'description')) return [];
    const options = candidates.map(({ entity, features }, i) => ({
      answer: isNameRight(name, nameOf(entity)) ? RIGHT : `${i}`,
      features,
    }));
    const isThere = options.some(({ answer }) => answer === RIGHT);
    return [{ kind, options, none, right: isThere ? RIGHT : null }];
  });
}

/** Zero for each feature that ever speaks for anybody. */
function startOf(examples: readonly Annotated[]): Weights {
  const names = new Set(
    examples.flatMap(({ options }) => options.flatMap(({ features }) => keysOf(features))),
  );
  return Object.fromEntries([...names].map((name) => [name, 0]));
}

function keysOf(features: Readonly<Record<string, number>>): string[] {
  return Object.keys(features).filter((name) => features[name] !== 0);
}

/** How often the likeliest is the one meant, and how likely the one meant was. */
class Tally {
  #right = 0;
  #sure = { right: 0, of: 0 };
  #of = 0;
  #loss = 0;

  add({ options, none, right }: Example, weights: Weights): void {
    const scores = [...options, { answer: null, features: none }].map(({ answer, features }) => ({
      answer,
      share: Math.exp(scoreOf(features, weights)),
    }));
    const total = scores.reduce((sum, { share }) => sum + share, 0);
    const best = scores.reduce((a, b) => (b.share > a.share ? b : a));
    this.#of++;
    if (best.answer === right) this.#right++;
    this.#loss -= Math.log((scores.find(({ answer }) => answer === right)?.share ?? 0) / total);
    if (best.answer === null || best.share / total < 0.5) return;
    this.#sure.of++;
    if (best.answer === right) this.#sure.right++;
  }

  tell(kind: string): string {
    const { right, of } = this.#sure;
    return `${kind}: ${this.#right} of ${this.#of} on articles left out; ${right} of ${of} at 0.5 and more; loss ${(this.#loss / this.#of).toFixed(3)}`;
  }
}

function scoreOf(features: Readonly<Record<string, number>>, weights: Weights): number {
  return Object.entries(features).reduce((sum, [name, value]) => sum + (weights[name] ?? 0) * value, 0);
}

function round(weight: number): number {
  return Math.round(weight * 100) / 100;
}
