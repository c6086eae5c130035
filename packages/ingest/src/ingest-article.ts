import type { AddResult, Archive } from '@onrecord/archive';
import type { Extractor } from '@onrecord/extract';
import type { Article, Extraction } from '@onrecord/schema';
import type { ExtractorPool } from './extractor-pool.ts';

/** Where an article goes through and where it ends. */
export interface IngestParts {
  /** On this thread, or a pool of others from `createExtractorPool`. */
  extractor: Pick<Extractor, 'extract'> | ExtractorPool;
  archive: Archive;
}

/** What was taken out of an article, and what the archive did with it. */
export interface Ingested {
  extraction: Extraction;
  added: AddResult;
}

/**
 * Extracts an article and adds it to the archive, whole or not at all. Idempotent: the same article again is
 * `unchanged`, and with another text a new version.
 *
 * @throws {OnrecordError} what `Archive.add` throws.
 */
export async function ingestArticle(
  article: Article,
  { extractor, archive }: IngestParts,
): Promise<Ingested> {
  const extraction = await extractor.extract(article);
  return { extraction, added: await archive.add(extraction) };
}
