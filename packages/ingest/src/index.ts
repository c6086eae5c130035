export { IngestError, type IngestErrorCode } from './error.ts';
export { createExtractorPool, type ExtractorPool, type ExtractorPoolOptions } from './extractor-pool.ts';
export { type Ingested, type IngestParts, ingestArticle } from './ingest-article.ts';
export { ingestFile } from './ingest-file.ts';
export { type IngestResult, ingestResults } from './ingest-results.ts';
