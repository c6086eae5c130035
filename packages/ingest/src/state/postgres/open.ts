import type { IngestState } from '../state.ts';
import { PostgresCheckpoints } from './checkpoints.ts';
import { StateDatabase } from './database.ts';

/** See `openIngestState`. */
export async function openPostgresState(url: string, collection: string): Promise<IngestState> {
  const database = await StateDatabase.open(url);
  return {
    checkpoints: new PostgresCheckpoints(database, collection),
    close: () => database.close(),
  };
}
