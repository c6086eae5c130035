import type { ArchiveStats } from '../archive.ts';
import type { Scope } from './scope.ts';

interface StatsRow {
  articles: number;
  quotes: number;
  speakers: number;
  claims: number;
  outlets: number;
  earliest: string | null;
  latest: string | null;
}

/** See `Archive.stats`; every count is answered from an index. */
export function stats(scope: Scope): ArchiveStats {
  const row = scope.connection.get<StatsRow>(
    `SELECT
       (SELECT count(*) FROM article WHERE collection = $collection) AS articles,
       (SELECT count(*) FROM quote WHERE collection = $collection) AS quotes,
       (SELECT count(DISTINCT coalesce(speaker.same_as, speaker.id)) FROM name JOIN speaker
          ON speaker.collection = name.collection AND speaker.id = name.ref AND speaker.form <> 'joint'
        WHERE name.collection = $collection AND name.kind = 'speaker' AND name.uses > 0) AS speakers,
       (SELECT count(*) FROM claim WHERE collection = $collection) AS claims,
       (SELECT count(*) FROM name WHERE collection = $collection AND kind = 'outlet' AND uses > 0) AS outlets,
       (SELECT min(published_day) FROM article WHERE collection = $collection) AS earliest,
       (SELECT max(published_day) FROM article WHERE collection = $collection) AS latest`,
    { collection: scope.collection },
  );
  return {
    articles: row?.articles ?? 0,
    quotes: row?.quotes ?? 0,
    speakers: row?.speakers ?? 0,
    claims: row?.claims ?? 0,
    outlets: row?.outlets ?? 0,
    earliestPublished: row?.earliest ?? null,
    latestPublished: row?.latest ?? null,
  };
}
