import type { Checkpoint, Checkpoints } from '../state.ts';
import type { StateDatabase } from './database.ts';

/** See `Checkpoints`. */
export class PostgresCheckpoints implements Checkpoints {
  readonly #database: StateDatabase;
  readonly #collection: string;

  constructor(database: StateDatabase, collection: string) {
    this.#database = database;
    this.#collection = collection;
  }

  get(source: string): Promise<Checkpoint | null> {
    return this.#database.get<Checkpoint>(
      // A line number fits a number, and a bigint comes as text.
      `SELECT line::double precision AS line, digest, counts FROM ingest_checkpoint
       WHERE collection = $1 AND source = $2`,
      [this.#collection, source],
    );
  }

  async put(source: string, { line, digest, counts }: Checkpoint): Promise<void> {
    await this.#database.run(
      `INSERT INTO ingest_checkpoint (collection, source, line, digest, counts) VALUES ($1, $2, $3, $4, $5)
       ON CONFLICT (collection, source)
       DO UPDATE SET line = excluded.line, digest = excluded.digest, counts = excluded.counts`,
      [this.#collection, source, line, digest, JSON.stringify(counts)],
    );
  }

  async remove(source: string): Promise<void> {
    await this.#database.run('DELETE FROM ingest_checkpoint WHERE collection = $1 AND source = $2', [
      this.#collection,
      source,
    ]);
  }
}
