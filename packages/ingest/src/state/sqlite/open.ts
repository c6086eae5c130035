import type { IngestState } from '../state.ts';
import { SqliteCheckpoints } from './checkpoints.ts';
import { SqliteCommunities, SqliteCommunity } from './community.ts';
import { StateDatabase } from './database.ts';
import { dueCollections } from './due.ts';
import { SqliteFeeds } from './feeds.ts';
import { SqliteHosts } from './hosts.ts';
import { SqliteJobs } from './jobs.ts';
import { SqliteLeases } from './leases.ts';

/** See `openIngestState`. */
export function openSqliteState(path: string, collection: string): IngestState {
  return stateOf(new StateDatabase(path), collection);
}

function stateOf(database: StateDatabase, collection: string): IngestState {
  return {
    checkpoints: new SqliteCheckpoints(database, collection),
    feeds: new SqliteFeeds(database, collection),
    hosts: new SqliteHosts(database, collection),
    jobs: new SqliteJobs(database, collection),
    community: new SqliteCommunity(database, collection),
    communities: new SqliteCommunities(database),
    leases: new SqliteLeases(database),
    due: async () => dueCollections(database),
    inCollection: (other) => stateOf(database, other),
    forget: async (url) => forget(database, collection, url),
    close: async () => database.close(),
  };
}

const TABLES = [
  'ingest_checkpoint',
  'ingest_feed',
  'ingest_seen',
  'ingest_job',
  'ingest_hosts',
  'ingest_community',
];

function forget(database: StateDatabase, collection: string, url?: string): void {
  database.write(() => {
    if (url !== undefined) {
      database.run('DELETE FROM ingest_job WHERE collection = $collection AND url = $url', {
        collection,
        url,
      });
      return;
    }
    for (const table of TABLES)
      database.run(`DELETE FROM ${table} WHERE collection = $collection`, { collection });
  });
}
