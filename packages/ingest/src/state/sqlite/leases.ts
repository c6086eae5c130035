import type { Leases } from '../leases.ts';
import type { StateDatabase } from './database.ts';

/** See `Leases`. */
export class SqliteLeases implements Leases {
  readonly #database: StateDatabase;

  constructor(database: StateDatabase) {
    this.#database = database;
  }

  async take(name: string, holder: string, milliseconds: number): Promise<boolean> {
    const now = Date.now();
    const taken = this.#database.run(
      `INSERT INTO ingest_lease VALUES ($name, $holder, $until)
       ON CONFLICT (name) DO UPDATE SET holder = $holder, leased_until = $until
       WHERE holder = $holder OR leased_until <= $now`,
      { name, holder, now, until: now + milliseconds },
    );
    return taken > 0;
  }

  async release(name: string, holder: string): Promise<void> {
    this.#database.run('DELETE FROM ingest_lease WHERE name = $name AND holder = $holder', { name, holder });
  }
}
