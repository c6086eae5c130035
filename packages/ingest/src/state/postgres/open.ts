import type { IngestState } from '../state.ts';
import { PostgresCheckpoints } from './checkpoints.ts';
import { PostgresCommunities, PostgresCommunity } from './community.ts';
import { StateDatabase } from './database.ts';
import { dueCollections } from './due.ts';
import { PostgresFeeds } from './feeds.ts';
import { PostgresHosts } from './hosts.ts';
import { JobServer } from './job-server.ts';
import { PostgresJobs } from './jobs.ts';
import { PostgresLeases } from './leases.ts';

/** See `openIngestState`. */
export async function openPostgresState(url: string, collection: string): Promise<IngestState> {
  return stateOf({ database: await StateDatabase.open(url), jobServer: new JobServer(url) }, collection);
}

const TABLES = ['ingest_checkpoint', 'ingest_feed', 'ingest_seen', 'ingest_hosts', 'ingest_community'];

function stateOf(store: { database: StateDatabase; jobServer: JobServer }, collection: string): IngestState {
  const { database, jobServer } = store;
  const jobs = new PostgresJobs({ server: jobServer, database }, collection);
  return {
    checkpoints: new PostgresCheckpoints(database, collection),
    feeds: new PostgresFeeds(database, collection),
    hosts: new PostgresHosts(database, collection),
    jobs,
    community: new PostgresCommunity(database, collection),
    communities: new PostgresCommunities(database),
    leases: new PostgresLeases(database),
    due: () => dueCollections(database, jobServer),
    inCollection: (other) => stateOf(store, other),
    async forget(url) {
      await jobs.forget(url);
      if (url !== undefined) return;
      for (const table of TABLES)
        await database.run(`DELETE FROM ${table} WHERE collection = $1`, [collection]);
    },
    async close() {
      await jobServer.close();
      await database.close();
    },
  };
}
