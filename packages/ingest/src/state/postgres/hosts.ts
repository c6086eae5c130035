import { type HostRules, type Hosts, NO_RULES } from '../hosts.ts';
import type { StateDatabase } from './database.ts';

/** See `Hosts`. */
export class PostgresHosts implements Hosts {
  readonly #database: StateDatabase;
  readonly #collection: string;

  constructor(database: StateDatabase, collection: string) {
    this.#database = database;
    this.#collection = collection;
  }

  async get(): Promise<HostRules> {
    const row = await this.#database.get<{ rules: HostRules }>(
      'SELECT rules FROM ingest_hosts WHERE collection = $1',
      [this.#collection],
    );
    return row?.rules ?? NO_RULES;
  }

  async put(rules: HostRules): Promise<void> {
    await this.#database.run(
      `INSERT INTO ingest_hosts (collection, rules) VALUES ($1, $2)
       ON CONFLICT (collection) DO UPDATE SET rules = excluded.rules`,
      [this.#collection, JSON.stringify(rules)],
    );
  }
}
