import { type Communities, type Community, FORGETTING_MS, type Meeting } from '../community.ts';
import type { StateDatabase } from './database.ts';

/** See `Community`. */
export class PostgresCommunity implements Community {
  readonly #database: StateDatabase;
  readonly #collection: string;

  constructor(database: StateDatabase, collection: string) {
    this.#database = database;
    this.#collection = collection;
  }

  async settings(): Promise<Record<string, unknown> | null> {
    const row = await this.#database.get<{ settings: Record<string, unknown> | null }>(
      'SELECT settings FROM ingest_community WHERE collection = $1',
      [this.#collection],
    );
    return row?.settings ?? null;
  }

  async changeSettings(changes: Record<string, unknown>): Promise<Record<string, unknown>> {
    const row = await this.#database.get<{ settings: Record<string, unknown> }>(
      `INSERT INTO ingest_community AS known (collection, settings) VALUES ($1, $2)
       ON CONFLICT (collection) DO UPDATE SET settings = coalesce(known.settings, '{}') || excluded.settings
       RETURNING settings`,
      [this.#collection, JSON.stringify(changes)],
    );
    return row?.settings ?? changes;
  }

  async meet(): Promise<Meeting> {
    return this.#database.write(async (client) => {
      const key = [this.#collection];
      // The row is there and locked before it is looked at: of two processes the second sees what the first wrote.
      await client.query('INSERT INTO ingest_community (collection) VALUES ($1) ON CONFLICT DO NOTHING', key);
      const { rows } = await client.query<{ met_at: number | null; left_at: number | null }>(
        'SELECT met_at, left_at FROM ingest_community WHERE collection = $1 FOR UPDATE',
        key,
      );
      const { met_at = null, left_at = null } = rows[0] ?? {};
      if (met_at !== null && left_at === null) return 'known';
      await client.query(
        `UPDATE ingest_community SET met_at = coalesce(met_at, $2), left_at = NULL WHERE collection = $1`,
        [this.#collection, Date.now()],
      );
      return met_at === null ? 'new' : 'back';
    });
  }

  async leave(): Promise<void> {
    await this.#database.run(
      `UPDATE ingest_community SET left_at = $2
       WHERE collection = $1 AND met_at IS NOT NULL AND left_at IS NULL`,
      [this.#collection, Date.now()],
    );
  }
}

/** See `Communities`. */
export class PostgresCommunities implements Communities {
  readonly #database: StateDatabase;

  constructor(database: StateDatabase) {
    this.#database = database;
  }

  async present(): Promise<string[]> {
    const rows = await this.#database.all<{ collection: string }>(
      'SELECT collection FROM ingest_community WHERE met_at IS NOT NULL AND left_at IS NULL',
    );
    return rows.map(({ collection }) => collection);
  }

  async claimLeft(before: number): Promise<string | null> {
    const now = Date.now();
    const row = await this.#database.get<{ collection: string }>(
      `UPDATE ingest_community SET leased_until = $3 WHERE collection = (
         SELECT collection FROM ingest_community WHERE left_at < $1 AND leased_until <= $2
         ORDER BY left_at LIMIT 1 FOR UPDATE SKIP LOCKED)
       RETURNING collection`,
      [before, now, now + FORGETTING_MS],
    );
    return row?.collection ?? null;
  }
}
