import { createExtractor } from '@onrecord/extract';
import type { Article } from '@onrecord/schema';
import { createExtractorPool } from '../src/index.ts';
import { countWords, makeArticles } from './articles.ts';

export interface ExtractionFigures {
  /** How it was done: `this thread`, `1 thread`, `2 threads`. */
  by: string;
  articlesPerSecond: number;
  wordsPerSecond: number;
}

/** Extraction alone, on this thread and by pools of growing size; medians of several rounds. */
export async function measureExtraction(count: number, rounds = 3): Promise<ExtractionFigures[]> {
  const articles = [...makeArticles(count)];
  const words = articles.reduce((sum, { text }) => sum + countWords(text), 0);
  const extractor = createExtractor();
  const ways: [string, (articles: readonly Article[]) => Promise<unknown>, () => Promise<void>][] = [
    [
      'this thread',
      async (all) => {
        for (const article of all) extractor.extract(article);
      },
      async () => {},
    ],
    ...[1, 2].map((size): (typeof ways)[number] => {
      const pool = createExtractorPool({ size });
      return [
        `${size} thread${size === 1 ? '' : 's'}`,
        (all) => Promise.all(all.map((article) => pool.extract(article))),
        () => pool.close(),
      ];
    }),
  ];
  const figures: ExtractionFigures[] = [];
  for (const [by, extractAll, close] of ways) {
    await extractAll(articles.slice(0, 50));
    const seconds: number[] = [];
    for (let round = 0; round < rounds; round++) {
      const start = performance.now();
      await extractAll(articles);
      seconds.push((performance.now() - start) / 1000);
    }
    await close();
    const median = seconds.sort((a, b) => a - b)[Math.floor(rounds / 2)] as number;
    figures.push({ by, articlesPerSecond: count / median, wordsPerSecond: words / median });
  }
  return figures;
}
