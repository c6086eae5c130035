import { makeView, type View } from '../src/attribution/learned/view.ts';
import { Vocabulary, type Word } from '../src/attribution/learned/word.ts';
import type { Weigher } from '../src/linear/weigher.ts';
import { WeightTable } from '../src/linear/weight-table.ts';
import type { GoldArticle } from './corpus.ts';
import { learnLexicon } from './learn-lexicon.ts';
import { randomFrom, shuffled } from './random.ts';
import type { Senses } from './word-senses.ts';

/** Lexicons learned for the articles of one fold, each from nearly all others. */
const LEXICONS_A_FOLD = 3;

/** An article as the features see it, in one of the folds of the cross-fitting. */
export interface Lesson {
  article: GoldArticle;
  view: View;
  fold: number;
}

/** What lessons are made with. */
export interface Preparation {
  senses: ReadonlyMap<string, Senses>;
  partOfSpeech: Weigher<Word>;
  folds: number;
  seed: number;
}

/**
 * Articles cut into folds that only the seed decides. What the lexicon says of an article's words comes from other
 * articles, as it will be with new ones: else a rare word would look like a sure cue wherever it is one.
 */
export function prepareLessons(
  articles: readonly GoldArticle[],
  { senses, partOfSpeech, folds, seed }: Preparation,
): Lesson[] {
  const order = shuffled(articles, randomFrom(seed));
  const parts = folds * LEXICONS_A_FOLD;
  const views: View[] = [];
  for (let part = 0; part < parts; part++) {
    const others = order.filter((_article, index) => index % parts !== part);
    const vocabulary = new Vocabulary(new WeightTable(learnLexicon(others, senses)));
    for (let index = part; index < order.length; index += parts)
      views[index] = makeView((order[index] as GoldArticle).document, { vocabulary, partOfSpeech });
  }
  return order.map((article, index) => ({ article, fold: index % folds, view: views[index] as View }));
}
