import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { inject } from 'vitest';
import { givenServer } from './global-setup.ts';

/** Databases for tests, each new and empty. */
export class TestDatabases {
  readonly #server: pg.Client;
  readonly #names: string[] = [];

  private constructor(server: pg.Client) {
    this.#server = server;
  }

  static async connect(url: string = inject('postgres')): Promise<TestDatabases> {
    const server = new pg.Client({ connectionString: url });
    await server.connect();
    return new TestDatabases(server);
  }

  /** @returns The location of a new database, as `openArchive` takes it. */
  async make(settings = ''): Promise<string> {
    const name = `onrecord_test_${randomBytes(6).toString('hex')}`;
    await this.#server.query(`CREATE DATABASE ${name} ${settings}`);
    this.#names.push(name);
    const url = new URL(inject('postgres'));
    url.pathname = `/${name}`;
    return url.href;
  }

  /** Does something while nobody else gets at a table of the database there: who asks for it waits until it is done. */
  async whileLocked(location: string, table: string, work: () => Promise<void>): Promise<void> {
    const holder = new pg.Client({ connectionString: location });
    await holder.connect();
    await holder.query('BEGIN');
    await holder.query(`LOCK TABLE ${table}`);
    await work();
    await holder.query('COMMIT');
    await holder.end();
  }

  /** Drops them; those of a server of our own go with it. */
  async close(): Promise<void> {
    if (givenServer() !== null)
      for (const name of this.#names) await this.#server.query(`DROP DATABASE ${name} WITH (FORCE)`);
    await this.#server.end();
  }
}
