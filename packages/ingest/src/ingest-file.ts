import { type ArticleHints, type ReadOptions, readFile } from '@onrecord/reader';
import type { IngestParts } from './ingest-article.ts';
import { type IngestResult, ingestResults } from './ingest-results.ts';

/**
 * Ingests the articles of a file and tells of each as soon as it is in the archive.
 *
 * @throws {OnrecordError} what `readFile` of @onrecord/reader and `ingestResults` throw.
 */
export function ingestFile(
  path: string,
  parts: IngestParts,
  options: ReadOptions & { hints?: ArticleHints | undefined } = {},
): AsyncGenerator<IngestResult, void, undefined> {
  return ingestResults(readFile(path, options.hints, options), parts);
}
