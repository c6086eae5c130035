import type { IngestState } from '../state.ts';
import { SqliteCheckpoints } from './checkpoints.ts';
import { StateDatabase } from './database.ts';

/** See `openIngestState`. */
export function openSqliteState(path: string, collection: string): IngestState {
  const database = new StateDatabase(path);
  return {
    checkpoints: new SqliteCheckpoints(database, collection),
    close: async () => database.close(),
  };
}
