import { type Archive, openArchive } from '@onrecord/archive';
import { type IngestParts, ingestArticle } from '@onrecord/ingest';
import { createArticle } from '@onrecord/schema';
import castermereTimes from '../../../../samples/comet-castermere-times.json' with { type: 'json' };
import orrinObserver from '../../../../samples/comet-orrin-observer.json' with { type: 'json' };
import coastHerald from '../../../../samples/harbour-coast-herald.json' with { type: 'json' };
import elleryGazette from '../../../../samples/harbour-ellery-gazette.json' with { type: 'json' };
import meridianPost from '../../../../samples/recall-meridian-post.json' with { type: 'json' };

let opening: Promise<Archive> | null = null;

/**
 * The sample articles in an archive of their own, in memory: five in which everybody and everything is invented. Made at the
 * first use, an article at a time, so that nobody else waits.
 */
export function sampleArchive(extractor: IngestParts['extractor']): Promise<Archive> {
  opening ??= makeArchive(extractor).catch((error: unknown) => {
    opening = null;
    throw error;
  });
  return opening;
}

async function makeArchive(extractor: IngestParts['extractor']): Promise<Archive> {
  const archive = await openArchive('sqlite::memory:', { collection: 'samples' });
  for (const sample of [elleryGazette, coastHerald, orrinObserver, castermereTimes, meridianPost]) {
    await ingestArticle(createArticle(sample), { archive, extractor });
    await new Promise(setImmediate);
  }
  return archive;
}
