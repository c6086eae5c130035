import type { ReaderWarning, ReadResult } from '@onrecord/reader';
import { isOnrecordError, type OnrecordError } from '@onrecord/schema';
import { type Ingested, type IngestParts, ingestArticle } from './ingest-article.ts';

/** One article that is in the archive now, or why it is not while others are. */
export type IngestResult =
  | ({ kind: 'article'; warnings: ReaderWarning[]; line: number | null } & Ingested)
  | { kind: 'failure'; error: OnrecordError; line: number | null };

/** Errors that the next article would meet as well: they concern the archive and not an article. */
const ARCHIVE_IS_UNUSABLE: ReadonlySet<string> = new Set(['ARCHIVE_NOT_OPEN', 'ARCHIVE_READ_ONLY']);

/**
 * Ingests articles as they are read, one at a time and in their order, and tells of each as soon as it is in the
 * archive. An article that cannot be read or added is a `failure`, and the rest goes on.
 *
 * @throws {OnrecordError} `ARCHIVE_NOT_OPEN`, `ARCHIVE_READ_ONLY`, and what the reading itself throws.
 *
 * @example for await (const result of ingestResults(readFile('news.jsonl'), { extractor, archive })) …
 */
export async function* ingestResults(
  results: AsyncIterable<ReadResult>,
  parts: IngestParts,
): AsyncGenerator<IngestResult, void, undefined> {
  for await (const result of results) {
    if (result.kind === 'failure') yield result;
    else yield await ingestOne(result, parts);
  }
}

async function ingestOne(
  { article, warnings, line }: Extract<ReadResult, { kind: 'article' }>,
  parts: IngestParts,
): Promise<IngestResult> {
  try {
    return { kind: 'article', ...(await ingestArticle(article, parts)), warnings, line };
  } catch (error) {
    if (!isOnrecordError(error) || ARCHIVE_IS_UNUSABLE.has(error.code)) throw error;
    return { kind: 'failure', error, line };
  }
}
