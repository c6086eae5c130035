import { type HostRules, type Hosts, NO_RULES } from '../hosts.ts';
import type { StateDatabase } from './database.ts';

/** See `Hosts`. */
export class SqliteHosts implements Hosts {
  readonly #database: StateDatabase;
  readonly #collection: string;

  constructor(database: StateDatabase, collection: string) {
    this.#database = database;
    this.#collection = collection;
  }

  async get(): Promise<HostRules> {
    const row = this.#database.get<{ rules: string }>(
      'SELECT rules FROM ingest_hosts WHERE collection = $collection',
      { collection: this.#collection },
    );
    return row ? (JSON.parse(row.rules) as HostRules) : NO_RULES;
  }

  async put(rules: HostRules): Promise<void> {
    this.#database.run(
      'INSERT OR REPLACE INTO ingest_hosts (collection, rules) VALUES ($collection, $rules)',
      {
        collection: this.#collection,
        rules: JSON.stringify(rules),
      },
    );
  }
}
