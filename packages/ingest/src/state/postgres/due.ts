import type { StateDatabase } from './database.ts';
import { type JobServer, SCHEMA } from './job-server.ts';

/** See `IngestState.due`. */
export async function dueCollections(database: StateDatabase, jobServer: JobServer): Promise<string[]> {
  // It makes its tables, and gives back what dead workers had in hand.
  await jobServer.ready();
  const rows = await database.all<{ collection: string }>(
    `SELECT collection FROM (
       SELECT collection FROM ingest_feed WHERE due_at <= $1 AND leased_until <= $1
       UNION
       SELECT collection FROM ingest_queue AS queue WHERE EXISTS (
         SELECT FROM ${SCHEMA}.job WHERE name = queue.name AND state < 'active' AND start_after <= now())
     ) AS due
     WHERE NOT EXISTS (
       SELECT FROM ingest_community AS left_one
       WHERE left_one.collection = due.collection AND left_one.left_at IS NOT NULL)`,
    [Date.now()],
  );
  return rows.map(({ collection }) => collection);
}
