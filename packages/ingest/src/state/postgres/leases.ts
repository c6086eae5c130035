import type { Leases } from '../leases.ts';
import type { StateDatabase } from './database.ts';

/** See `Leases`; by the server's clock, which all machines share. */
export class PostgresLeases implements Leases {
  readonly #database: StateDatabase;

  constructor(database: StateDatabase) {
    this.#database = database;
  }

  async take(name: string, holder: string, milliseconds: number): Promise<boolean> {
    const taken = await this.#database.run(
      `INSERT INTO ingest_lease AS lease (name, holder, leased_until)
       VALUES ($1, $2, clock_timestamp() + $3 * interval '1 millisecond')
       ON CONFLICT (name) DO UPDATE SET holder = excluded.holder, leased_until = excluded.leased_until
       WHERE lease.holder = excluded.holder OR lease.leased_until <= clock_timestamp()`,
      [name, holder, milliseconds],
    );
    return taken > 0;
  }

  async release(name: string, holder: string): Promise<void> {
    await this.#database.run('DELETE FROM ingest_lease WHERE name = $1 AND holder = $2', [name, holder]);
  }
}
