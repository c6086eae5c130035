import type { Checkpoint, Checkpoints, ImportCounts } from '../state.ts';
import type { StateDatabase } from './database.ts';

interface Row {
  line: number;
  digest: string;
  counts: string;
}

/** See `Checkpoints`. */
export class SqliteCheckpoints implements Checkpoints {
  readonly #database: StateDatabase;
  readonly #collection: string;

  constructor(database: StateDatabase, collection: string) {
    this.#database = database;
    this.#collection = collection;
  }

  async get(source: string): Promise<Checkpoint | null> {
    const row = this.#database.get<Row>(
      `SELECT line, digest, counts FROM ingest_checkpoint
       WHERE collection = $collection AND source = $source`,
      { collection: this.#collection, source },
    );
    return row && { ...row, counts: JSON.parse(row.counts) as ImportCounts };
  }

  async put(source: string, { line, digest, counts }: Checkpoint): Promise<void> {
    this.#database.run(
      `INSERT OR REPLACE INTO ingest_checkpoint (collection, source, line, digest, counts)
       VALUES ($collection, $source, $line, $digest, $counts)`,
      { collection: this.#collection, source, line, digest, counts: JSON.stringify(counts) },
    );
  }

  async remove(source: string): Promise<void> {
    this.#database.run('DELETE FROM ingest_checkpoint WHERE collection = $collection AND source = $source', {
      collection: this.#collection,
      source,
    });
  }
}
