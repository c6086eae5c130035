import type { Archive } from '@onrecord/archive';
import type { ReaderWarning, ReadResult } from '@onrecord/reader';
import { type Extraction, isOnrecordError, type OnrecordError } from '@onrecord/schema';
import { concernsAll } from './failure.ts';
import { mapInOrder } from './in-order.ts';
import type { Ingested, IngestParts } from './ingest-article.ts';

/** One article that is in the archive now, or why it is not while others are. */
export type IngestResult =
  | ({ kind: 'article'; warnings: ReaderWarning[]; line: number | null } & Ingested)
  | { kind: 'failure'; error: OnrecordError; line: number | null };

/** For each article that is extracted, how many wait beside it: enough that a long one holds nobody up. */
const WAITING_FOR_EACH = 4;

/**
 * Ingests articles in the order in which they are read, and tells of each as soon as it is in the archive. An article
 * that cannot be read, extracted or added is a `failure`, and the rest goes on.
 *
 * With a pool (`createExtractorPool`) several are extracted at once; they are added in their order all the same. Only
 * so many are read ahead as the pool can work on: memory stays flat however many there are.
 *
 * @throws {OnrecordError} `ARCHIVE_NOT_OPEN`, `ARCHIVE_READ_ONLY`, `ARCHIVE_BUSY`, `ARCHIVE_UNREACHABLE`, `INGEST_CLOSED`, and
 *   what the reading itself throws.
 *
 * @example for await (const result of ingestResults(readFile('news.jsonl'), { extractor, archive })) …
 */
export async function* ingestResults(
  results: AsyncIterable<ReadResult>,
  { extractor, archive }: IngestParts,
): AsyncGenerator<IngestResult, void, undefined> {
  const limit = 'size' in extractor ? extractor.size * WAITING_FOR_EACH : 1;
  const extracted = mapInOrder(results, limit, async (result) =>
    result.kind === 'failure' ? result : asFailure(result.line, () => extractRead(result, extractor)),
  );
  for await (const result of extracted)
    yield result.kind === 'failure' ? result : await asFailure(result.line, () => addRead(result, archive));
}

type Read = Extract<ReadResult, { kind: 'article' }>;

async function extractRead({ article, ...read }: Read, extractor: IngestParts['extractor']) {
  return { ...read, extraction: await extractor.extract(article) };
}

async function addRead<Item extends { extraction: Extraction }>(item: Item, archive: Archive) {
  return { ...item, added: await archive.add(item.extraction) };
}

/** What concerns one article becomes a value, so that the articles after it are ingested. */
async function asFailure<Result>(line: number | null, work: () => Promise<Result>) {
  try {
    return await work();
  } catch (error) {
    if (!isOnrecordError(error) || concernsAll(error)) throw error;
    return { kind: 'failure' as const, error, line };
  }
}
