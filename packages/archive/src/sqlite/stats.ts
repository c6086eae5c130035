import type { ArchiveStats } from '../archive.ts';
import { dayOfIndex } from './keys.ts';
import type { Scope } from './scope.ts';

interface StatsRow {
  articles: number;
  versions: number;
  quotes: number;
  claims: number;
  speakers: number;
  outlets: number;
  earliest: number | null;
  latest: number | null;
}

/** See `Archive.stats`. What is many is counted while it is added. */
export function stats(scope: Scope): ArchiveStats {
  const row = scope.connection.get<StatsRow>(
    `SELECT articles, versions, quotes, claims,
       (SELECT count(*) FROM (SELECT root FROM speaker WHERE collection = $collection AND form <> 'joint'
          GROUP BY root HAVING sum(quotes) > 0)) AS speakers,
       (SELECT count(*) FROM name WHERE collection = $collection AND kind = 2 AND uses > 0) AS outlets,
       (SELECT min(published_day) FROM article WHERE collection = $collection) AS earliest,
       (SELECT max(published_day) FROM article WHERE collection = $collection) AS latest
     FROM collection WHERE key = $collection`,
    { collection: scope.collection },
  );
  const { earliest = null, latest = null, ...counts } = row ?? {};
  return {
    articles: 0,
    versions: 0,
    quotes: 0,
    speakers: 0,
    claims: 0,
    outlets: 0,
    ...counts,
    earliestPublished: earliest === null ? null : dayOfIndex(earliest),
    latestPublished: latest === null ? null : dayOfIndex(latest),
  };
}
