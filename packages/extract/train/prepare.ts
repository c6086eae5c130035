import { tagWords } from '../src/attribution/learned/part-of-speech.ts';
import { makeView, type View } from '../src/attribution/learned/view.ts';
import type { Vocabulary } from '../src/attribution/learned/word.ts';
import type { WeightTable } from '../src/linear/weight-table.ts';
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
  { vocabulary, partOfSpeech }: { vocabulary: Vocabulary; partOfSpeech: WeightTable },
  { folds, seed }: { folds: number; seed: number },
): Lesson[] {
  return shuffled(articles, randomFrom(seed)).map((article, index) => ({
    article,
    fold: index % folds,
    view: makeView(article.document, vocabulary, (words, sentences) =>
      tagWords(words, sentences, partOfSpeech),
    ),
  }));
}
