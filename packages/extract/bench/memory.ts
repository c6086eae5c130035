// A process of its own: prints what extracting a million words needs, as JSON. Arguments: how many words, and "many" for
// articles that are given many at once.
import type { Article } from '@onrecord/schema';
import { createExtractor } from '../src/extract.ts';
import { countWords, makeArticles } from './articles.ts';

export interface MemoryFigures {
  words: number;
  /** Bytes. */
  peakHeap: number;
  peakResident: number;
  /** Of the resident memory, from before the first article to the peak. */
  growth: number;
}

const target = Number(process.argv[2]);
const before = process.memoryUsage();
let peakHeap = 0;
let peakResident = 0;
let words = 0;
const extractor = createExtractor();
if (process.argv[3] === 'many') for (const { article } of extractor.extractAll(articles())) measure(article);
else
  for (const article of articles()) {
    extractor.extract(article);
    measure(article);
  }
const figures: MemoryFigures = { words, peakHeap, peakResident, growth: peakResident - before.rss };
console.log(JSON.stringify(figures));

function* articles(): Generator<Article> {
  for (let seed = 1; words < target; seed++) yield* makeArticles(20, seed);
}

function measure({ text }: Article): void {
  words += countWords(text);
  const { heapUsed, rss } = process.memoryUsage();
  peakHeap = Math.max(peakHeap, heapUsed);
  peakResident = Math.max(peakResident, rss);
}
