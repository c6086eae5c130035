import type { Archive } from '@onrecord/archive';
import type { Extractor } from '@onrecord/extract';
import { type IngestResult, ingestUrl } from '@onrecord/ingest';
import type { ArticleHints, WebClient } from '@onrecord/reader';

/**
 * Reads the page of a link into the archive, as files are read.
 *
 * @throws {OnrecordError} what `ingestUrl` throws.
 */
export async function* readLink(
  link: string,
  hints: ArticleHints,
  parts: { archive: Archive; extractor: Extractor; client: WebClient },
): AsyncGenerator<IngestResult, void, undefined> {
  yield { kind: 'article', line: null, ...(await ingestUrl(link, parts, { hints })) };
}
