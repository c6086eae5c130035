import { unpackExtraction } from '../rules/extraction-body.ts';
import { READ_QUOTES, rankTopics } from '../rules/topics.ts';
import { topicsIn } from '../text/topic-phrases.ts';
import type { Scope } from './connection.ts';
import type { Place } from './receipts.ts';
import { speakerKeysOf } from './speakers.ts';

/** See `Archive.topicsOf`. */
export async function topicsOf(
  scope: Scope,
  speakerId: string,
  limit: number,
): Promise<{ text: string; quotes: number }[]> {
  const places = await scope.all<Place>(
    `SELECT quote.article, quote.position FROM quote_speaker JOIN quote
       ON quote.collection = $1 AND quote.key = quote_speaker.quote
     WHERE quote_speaker.collection = $1 AND quote_speaker.speaker = ANY ($2)
     ORDER BY quote_speaker.day DESC, quote_speaker.quote LIMIT $3`,
    [scope.collection, await speakerKeysOf(scope, [speakerId]), READ_QUOTES],
  );
  const bodies = await scope.all<{ key: number; body: Uint8Array }>(
    'SELECT key, body FROM article WHERE collection = $1 AND key = ANY ($2)',
    [scope.collection, [...new Set(places.map(({ article }) => article))]],
  );
  const quotes = new Map(bodies.map(({ key, body }) => [key, unpackExtraction(body).quotes]));
  const terms = topicsIn(places.flatMap(({ article, position }) => quotes.get(article)?.[position] ?? []));
  return rankTopics(terms, await usesOf(scope, [...terms.keys()]), limit);
}

/** How many quotes of the collection hold each term; terms that none holds are left out. */
export async function usesOf(scope: Scope, terms: readonly string[]): Promise<Map<string, number>> {
  const rows = await scope.all<{ ref: string; uses: number }>(
    `SELECT ref, sum(uses) AS uses FROM name WHERE collection = $1 AND kind = 'topic' AND ref = ANY ($2)
     GROUP BY ref HAVING sum(uses) > 0`,
    [scope.collection, terms],
  );
  return new Map(rows.map((row) => [row.ref, row.uses]));
}
