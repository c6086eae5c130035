import { type Communities, type Community, FORGETTING_MS, type Meeting } from '../community.ts';
import type { StateDatabase } from './database.ts';

/** See `Community`. */
export class SqliteCommunity implements Community {
  readonly #database: StateDatabase;
  readonly #collection: string;

  constructor(database: StateDatabase, collection: string) {
    this.#database = database;
    this.#collection = collection;
  }

  async settings(): Promise<Record<string, unknown> | null> {
    const row = this.#database.get<{ settings: string | null }>(
      'SELECT settings FROM ingest_community WHERE collection = $collection',
      { collection: this.#collection },
    );
    return JSON.parse(row?.settings ?? 'null') as Record<string, unknown> | null;
  }

  async changeSettings(changes: Record<string, unknown>): Promise<Record<string, unknown>> {
    return this.#database.write(() => {
      const before = this.#database.get<{ settings: string | null }>(
        'SELECT settings FROM ingest_community WHERE collection = $collection',
        { collection: this.#collection },
      );
      const settings = { ...JSON.parse(before?.settings ?? '{}'), ...changes };
      this.#database.run(
        `INSERT INTO ingest_community (collection, settings) VALUES ($collection, $settings)
         ON CONFLICT (collection) DO UPDATE SET settings = excluded.settings`,
        { collection: this.#collection, settings: JSON.stringify(settings) },
      );
      return settings;
    });
  }

  async meet(): Promise<Meeting> {
    return this.#database.write(() => {
      const key = { collection: this.#collection };
      const known = this.#database.get<{ met_at: number | null; left_at: number | null }>(
        'SELECT met_at, left_at FROM ingest_community WHERE collection = $collection',
        key,
      );
      if (known?.met_at && known.left_at === null) return 'known';
      this.#database.run(
        `INSERT INTO ingest_community (collection, met_at) VALUES ($collection, $now)
         ON CONFLICT (collection) DO UPDATE SET met_at = coalesce(met_at, $now), left_at = NULL`,
        { ...key, now: Date.now() },
      );
      return known?.met_at ? 'back' : 'new';
    });
  }

  async leave(): Promise<void> {
    this.#database.run(
      `UPDATE ingest_community SET left_at = $now
       WHERE collection = $collection AND met_at IS NOT NULL AND left_at IS NULL`,
      { collection: this.#collection, now: Date.now() },
    );
  }
}

/** See `Communities`. */
export class SqliteCommunities implements Communities {
  readonly #database: StateDatabase;

  constructor(database: StateDatabase) {
    this.#database = database;
  }

  async present(): Promise<string[]> {
    return this.#database
      .all<{ collection: string }>(
        'SELECT collection FROM ingest_community WHERE met_at IS NOT NULL AND left_at IS NULL',
      )
      .map(({ collection }) => collection);
  }

  async claimLeft(before: number): Promise<string | null> {
    const now = Date.now();
    const row = this.#database.get<{ collection: string }>(
      `UPDATE ingest_community SET leased_until = $until WHERE collection = (
         SELECT collection FROM ingest_community WHERE left_at < $before AND leased_until <= $now
         ORDER BY left_at LIMIT 1)
       RETURNING collection`,
      { before, now, until: now + FORGETTING_MS },
    );
    return row?.collection ?? null;
  }
}
