export { type Ingested, type IngestParts, ingestArticle } from './ingest-article.ts';
export { ingestFile } from './ingest-file.ts';
export { type IngestResult, ingestResults } from './ingest-results.ts';
