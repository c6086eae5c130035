import { type IngestResult, openIngestState } from '@onrecord/ingest';
import { type ArticleHints, createWebClient } from '@onrecord/reader';
import { readLink } from '../commands/read-link.ts';
import type { Session } from './session.ts';

/** Reads one link as the collection's rules for hosts allow; what that needs is opened for it alone. */
export async function* readLinkOnce(
  link: string,
  hints: ArticleHints,
  { archive, extractor, settings }: Session,
): AsyncGenerator<IngestResult, void, undefined> {
  const web = createWebClient();
  const state = await openIngestState(settings.archive, settings);
  try {
    yield* readLink(link, hints, { archive, extractor, client: web.withPolicy(await state.hosts.get()) });
  } finally {
    await Promise.all([state.close(), web.close()]);
  }
}
