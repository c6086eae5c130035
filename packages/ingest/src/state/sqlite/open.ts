import type { IngestState } from '../state.ts';
import { SqliteCheckpoints } from './checkpoints.ts';
import { StateDatabase } from './database.ts';
import { SqliteFeeds } from './feeds.ts';
import { SqliteHosts } from './hosts.ts';
import { SqliteJobs } from './jobs.ts';

/** See `openIngestState`. */
export function openSqliteState(path: string, collection: string): IngestState {
  const database = new StateDatabase(path);
  return {
    checkpoints: new SqliteCheckpoints(database, collection),
    feeds: new SqliteFeeds(database, collection),
    hosts: new SqliteHosts(database, collection),
    jobs: new SqliteJobs(database, collection),
    forget: async (url) => forget(database, collection, url),
    close: async () => database.close(),
  };
}

function forget(database: StateDatabase, collection: string, url?: string): void {
  database.write(() => {
    if (url !== undefined) {
      database.run('DELETE FROM ingest_job WHERE collection = $collection AND url = $url', {
        collection,
        url,
      });
      return;
    }
    for (const table of ['ingest_checkpoint', 'ingest_feed', 'ingest_seen', 'ingest_job', 'ingest_hosts'])
      database.run(`DELETE FROM ${table} WHERE collection = $collection`, { collection });
  });
}
