import type { Archive } from '@onrecord/archive';
import type { Searched } from '@onrecord/schema';

/** What was searched, with the question as it was read: the parts that are there, joined by commas. */
export async function searchedIn(
  archive: Archive,
  reading: readonly (string | false | null | undefined)[],
): Promise<Searched> {
  const { articles, quotes, earliestPublished, latestPublished } = await archive.stats();
  const parts = reading.filter((part) => typeof part === 'string');
  return {
    articles,
    quotes,
    earliestPublished,
    latestPublished,
    reading: parts.length > 0 ? parts.join(', ') : 'everything',
  };
}
