import { readGold } from '../eval/corpus.ts';
import { measure } from '../eval/measure.ts';
import { tellMarkdown } from '../eval/report/table.ts';
import { createAttributorFrom } from '../src/attribution/learned/index.ts';
import { readModel } from '../src/attribution/learned/model.ts';
import { createExtractor } from '../src/extract.ts';
import type { GoldArticle } from './corpus.ts';
import { type LearnOptions, learnModel } from './learn.ts';
import { randomFrom, shuffled } from './random.ts';

/** Articles of the training corpus that the measured model never sees. */
const HELD_OUT = 100;

/**
 * The figures of a model that learned from all but a hundred articles, on those hundred: what new articles of the same
 * papers will give. Which they are, the seed decides. As Markdown.
 */
export function measureHeldOut(
  file: string,
  articles: readonly GoldArticle[],
  options: LearnOptions,
): string {
  const order = shuffled(articles, randomFrom(options.seed + 1));
  const heldOut = new Set(order.slice(0, HELD_OUT).map(({ id }) => id));
  const model = readModel(learnModel(order.slice(HELD_OUT), options));
  const gold = readGold(file).filter(({ article }) => heldOut.has(article.id));
  const extractor = createExtractor({ attributor: createAttributorFrom(model) });
  return tellMarkdown('held out', measure(gold, () => extractor).figures);
}
