import type { StateDatabase } from './database.ts';

/** See `IngestState.due`. */
export function dueCollections(database: StateDatabase): string[] {
  return database
    .all<{ collection: string }>(
      `SELECT collection FROM (
         SELECT collection FROM ingest_feed WHERE due_at <= $now AND leased_until <= $now
         UNION
         SELECT collection FROM ingest_job WHERE died_at IS NULL AND due_at <= $now AND leased_until <= $now)
       WHERE collection NOT IN (SELECT collection FROM ingest_community WHERE left_at IS NOT NULL)`,
      { now: Date.now() },
    )
    .map(({ collection }) => collection);
}
