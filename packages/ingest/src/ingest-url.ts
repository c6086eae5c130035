import { type ArticleHints, type ReaderWarning, readUrl, type WebClient } from '@onrecord/reader';
import { type Ingested, type IngestParts, ingestArticle } from './ingest-article.ts';

/** What is known of a page's article, and how long to wait for it. */
export interface IngestUrlOptions {
  /** What replaces what the page says. */
  hints?: ArticleHints | undefined;
  /** What a feed said, for what the page does not say. */
  fallbacks?: ArticleHints | undefined;
  signal?: AbortSignal | undefined;
}

/**
 * Gets the page of a link and brings its article into the archive. Idempotent like `ingestArticle`.
 *
 * @throws {OnrecordError} what `readUrl` of @onrecord/reader and `Archive.add` throw.
 */
export async function ingestUrl(
  url: string,
  { client, ...parts }: IngestParts & { client: WebClient },
  options: IngestUrlOptions = {},
): Promise<Ingested & { warnings: ReaderWarning[] }> {
  const { article, warnings } = await readUrl(url, { client, ...options });
  return { ...(await ingestArticle(article, parts)), warnings };
}
