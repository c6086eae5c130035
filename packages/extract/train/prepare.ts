import { makeView, type View, type WordReader } from '../src/attribution/learned/view.ts';
import type { GoldArticle } from './corpus.ts';
import { randomFrom, shuffled } from './random.ts';

/** An article as the features see it, in one of the folds of the cross-fitting. */
export interface Lesson {
  article: GoldArticle;
  view: View;
  fold: number;
}

/** Articles cut into folds that only the seed decides. */
export function prepareLessons(
  articles: readonly GoldArticle[],
  reader: WordReader,
  { folds, seed }: { folds: number; seed: number },
): Lesson[] {
  return shuffled(articles, randomFrom(seed)).map((article, index) => ({
    article,
    fold: index % folds,
    view: makeView(article.document, reader),
  }));
}
