import type { IngestState } from '../state.ts';
import { PostgresCheckpoints } from './checkpoints.ts';
import { StateDatabase } from './database.ts';
import { PostgresFeeds } from './feeds.ts';
import { PostgresHosts } from './hosts.ts';
import { PostgresJobs } from './jobs.ts';

/** See `openIngestState`. */
export async function openPostgresState(url: string, collection: string): Promise<IngestState> {
  const database = await StateDatabase.open(url);
  const jobs = new PostgresJobs(url, collection);
  return {
    checkpoints: new PostgresCheckpoints(database, collection),
    feeds: new PostgresFeeds(database, collection),
    hosts: new PostgresHosts(database, collection),
    jobs,
    async forget(url) {
      await jobs.forget(url);
      if (url !== undefined) return;
      for (const table of ['ingest_checkpoint', 'ingest_feed', 'ingest_seen', 'ingest_hosts'])
        await database.run(`DELETE FROM ${table} WHERE collection = $1`, [collection]);
    },
    async close() {
      await jobs.close();
      await database.close();
    },
  };
}
