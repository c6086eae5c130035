import type { ArchiveStats } from '../archive.ts';
import { dayOfNumber } from '../rules/days.ts';
import type { Scope } from './connection.ts';

interface StatsRow {
  articles: number;
  versions: number;
  quotes: number;
  speakers: number;
  claims: number;
  outlets: number;
  earliest: number | null;
  latest: number | null;
}

/** See `Archive.stats`. */
export async function stats(scope: Scope): Promise<ArchiveStats> {
  const row = await scope.get<StatsRow>(
    `SELECT
       (SELECT count(*) FROM article WHERE collection = $1) AS articles,
       (SELECT count(*) FROM article WHERE collection = $1)
         + (SELECT count(*) FROM old_version WHERE collection = $1) AS versions,
       (SELECT coalesce(sum(quotes), 0) FROM quote_month WHERE collection = $1) AS quotes,
       (SELECT count(DISTINCT coalesce(speaker.root, speaker.key)) FROM name JOIN speaker
          ON speaker.collection = $1 AND speaker.id = name.ref AND speaker.form <> 'joint'
        WHERE name.collection = $1 AND name.kind = 'speaker' AND name.uses > 0) AS speakers,
       (SELECT count(*) FROM claim WHERE collection = $1) AS claims,
       (SELECT count(*) FROM name WHERE collection = $1 AND kind = 'outlet' AND uses > 0) AS outlets,
       (SELECT min(published_day) FROM article WHERE collection = $1) AS earliest,
       (SELECT max(published_day) FROM article WHERE collection = $1) AS latest`,
    [scope.collection],
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
    earliestPublished: earliest === null ? null : dayOfNumber(earliest),
    latestPublished: latest === null ? null : dayOfNumber(latest),
  };
}
