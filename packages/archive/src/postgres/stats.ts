import type { ArchiveStats } from '../archive.ts';
import { dayOfNumber } from '../rules/days.ts';
import type { Scope } from './connection.ts';
import { markOf } from './terms.ts';

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

/** See `Archive.stats`. What is many is counted while it is added. */
export async function stats(scope: Scope): Promise<ArchiveStats> {
  const row = await scope.get<StatsRow>(
    `SELECT
       coalesce(tally.articles, 0) AS articles,
       coalesce(tally.articles, 0) + (SELECT count(*) FROM old_version WHERE collection = $1) AS versions,
       (SELECT coalesce(sum(quotes), 0) FROM term WHERE collection = $1 AND term BETWEEN $2 AND $3) AS quotes,
       (SELECT count(*) FROM (SELECT DISTINCT coalesce(speaker.root, speaker.key) FROM name JOIN speaker
          ON speaker.collection = $1 AND speaker.id = name.ref AND speaker.form <> 'joint'
        -- Every identity has a name that is no alias.
        WHERE name.collection = $1 AND name.kind = 'speaker' AND NOT name.is_alias AND name.uses > 0) AS quoted) AS speakers,
       coalesce(tally.claims, 0) AS claims,
       (SELECT count(*) FROM name WHERE collection = $1 AND kind = 'outlet' AND uses > 0) AS outlets,
       (SELECT min(published_day) FROM article WHERE collection = $1) AS earliest,
       (SELECT max(published_day) FROM article WHERE collection = $1) AS latest
     FROM (SELECT $1::integer AS collection) AS asked LEFT JOIN tally ON tally.collection = $1`,
    [scope.collection, markOf('month', ''), markOf('month', '\u{10ffff}')],
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
