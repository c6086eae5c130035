import { parentPort } from 'node:worker_threads';
import { createExtractor } from '@onrecord/extract';
import type { Article } from '@onrecord/schema';

// A thread of `createExtractorPool`: an article comes in, its extraction goes out.

const extractor = createExtractor();

parentPort?.on('message', (article: Article) => {
  parentPort?.postMessage(extractor.extract(article));
});
