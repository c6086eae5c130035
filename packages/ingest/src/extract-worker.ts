import { parentPort } from 'node:worker_threads';
import { createExtractor } from '@onrecord/extract';
import type { Article } from '@onrecord/schema';

// A thread of `createExtractorPool`: articles come in, their extractions go out.

const extractor = createExtractor();

parentPort?.on('message', (articles: Article[]) => {
  parentPort?.postMessage([...extractor.extractAll(articles)]);
});
