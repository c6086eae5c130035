import { existsSync, rmSync } from 'node:fs';
import { parentPort } from 'node:worker_threads';
import { createExtractor } from '@onrecord/extract';
import type { Article } from '@onrecord/schema';

// A thread like those of the pool, which really dies of articles that tell it how.

const extractor = createExtractor();

parentPort?.on('message', (articles: Article[]) => {
  for (const { text } of articles) {
    if (text.includes('always-exit')) process.exit(3);
    if (text.includes('always-throw')) throw new Error('this article is too much');
    const mark = /once:(.+?):/.exec(text)?.[1];
    if (mark && existsSync(mark)) {
      rmSync(mark);
      process.exit(3);
    }
  }
  parentPort?.postMessage([...extractor.extractAll(articles)]);
});
