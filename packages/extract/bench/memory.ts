// A process of its own: prints what extracting a million words needs, as JSON. Argument: how many words.
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
for (let seed = 1; words < target; seed++)
  for (const article of makeArticles(20, seed)) {
    extractor.extract(article);
    words += countWords(article.text);
    const { heapUsed, rss } = process.memoryUsage();
    peakHeap = Math.max(peakHeap, heapUsed);
    peakResident = Math.max(peakResident, rss);
  }
const figures: MemoryFigures = { words, peakHeap, peakResident, growth: peakResident - before.rss };
console.log(JSON.stringify(figures));
