import { unpackExtraction } from '../rules/extraction-body.ts';
import { orderOf } from '../rules/orders.ts';
import { frequentAmong, READ_QUOTES, rankTopics } from '../rules/topics.ts';
import { topicsIn } from '../text/topic-phrases.ts';
import type { Scope } from './connection.ts';
import { pageOf } from './page.ts';
import { filterOf } from './query-filter.ts';
import { usesOf } from './topic-counts.ts';

/** See `Archive.topicsOf`. */
export async function topicsOf(
  scope: Scope,
  speakerId: string,
  limit: number,
): Promise<{ text: string; quotes: number }[]> {
  const { rows } = await pageOf(scope, await filterOf(scope, { speakerId }), {
    order: orderOf({ order: 'newest' }, false),
    position: null,
    limit: READ_QUOTES,
  });
  // Each article's in the order of its text.
  const places = rows.toSorted((a, b) => Number(b.day) - Number(a.day) || a.key - b.key);
  const bodies = await scope.all<{ key: number; body: Uint8Array }>(
    'SELECT key, body FROM article WHERE collection = $1 AND key = ANY ($2)',
    [scope.collection, [...new Set(places.map(({ article }) => article))]],
  );
  const quotes = new Map(bodies.map(({ key, body }) => [key, unpackExtraction(body).quotes]));
  const terms = frequentAmong(
    topicsIn(places.flatMap(({ article, position }) => quotes.get(article)?.[position] ?? [])),
  );
  return rankTopics(terms, await usesOf(scope, [...terms.keys()]), limit);
}
