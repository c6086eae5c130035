import { frequentAmong, READ_QUOTES, rankTopics } from '../rules/topics.ts';
import { topicsIn } from '../text/topic-phrases.ts';
import { planOf } from './plan.ts';
import { extractionsOf, type Place } from './receipts.ts';
import type { Scope } from './scope.ts';
import { newestOf } from './search.ts';

/** See `Archive.topicsOf`. */
export function topicsOf(scope: Scope, speakerId: string, limit: number): { text: string; quotes: number }[] {
  const plan = planOf(scope, { speakerId });
  if (!plan) return [];
  const { sql, parameters } = newestOf(plan, { name: '', limit: READ_QUOTES });
  const places = scope.connection.all<Place>(
    `SELECT quote.article, quote.position FROM (${sql}) AS found CROSS JOIN quote ON quote.key = found.key
     ORDER BY quote.key >> 24 DESC, quote.key`,
    parameters,
  );
  const extractions = extractionsOf(
    scope,
    places.map(({ article }) => article),
  );
  const terms = frequentAmong(
    topicsIn(places.flatMap(({ article, position }) => extractions.get(article)?.quotes[position] ?? [])),
  );
  return rankTopics(terms, usesOf(scope, [...terms.keys()]), limit);
}

/** How many quotes of the collection hold each term; terms that none holds are left out. */
export function usesOf(scope: Scope, terms: readonly string[]): Map<string, number> {
  const rows = scope.connection.all<{ ref: string; uses: number }>(
    `SELECT asked.value AS ref, sum(uses) AS uses FROM json_each($terms) AS asked
       CROSS JOIN name ON collection = $collection AND kind = 4 AND ref = asked.value
     GROUP BY asked.key HAVING sum(uses) > 0`,
    { collection: scope.collection, terms: JSON.stringify(terms) },
  );
  return new Map(rows.map((row) => [row.ref, row.uses]));
}
