import { isOnrecordError } from '@onrecord/schema';
import pg from 'pg';
import { IngestError } from '../../error.ts';
import { migrations, SCHEMA } from './migrations.ts';

/** Any number that no other program is likely to lock: "OnIn". */
const MIGRATION_LOCK = 0x4f6e496e;

/** Connections that the state needs: it is asked a few times a second. */
const MOST_CONNECTIONS = 3;

/** A small pool of connections for the tables that begin with `ingest_`. */
export class StateDatabase {
  readonly #pool: pg.Pool;

  private constructor(pool: pg.Pool) {
    this.#pool = pool;
  }

  static async open(url: string): Promise<StateDatabase> {
    const location = new URL(url);
    location.searchParams.set('options', `-c search_path=${SCHEMA}`);
    const pool = new pg.Pool({
      connectionString: location.href,
      max: MOST_CONNECTIONS,
      application_name: 'onrecord',
    });
    // A connection that breaks is replaced at the next use.
    pool.on('error', () => {});
    const database = new StateDatabase(pool);
    try {
      await database.write(migrate);
    } catch (error) {
      await database.close();
      throw error;
    }
    return database;
  }

  async all<Row>(sql: string, values: readonly unknown[] = []): Promise<Row[]> {
    return attempt(async () => (await this.#pool.query(sql, [...values])).rows as Row[]);
  }

  async get<Row>(sql: string, values: readonly unknown[] = []): Promise<Row | null> {
    return (await this.all<Row>(sql, values))[0] ?? null;
  }

  /** How many rows a statement changed. */
  async run(sql: string, values: readonly unknown[] = []): Promise<number> {
    return attempt(async () => (await this.#pool.query(sql, [...values])).rowCount ?? 0);
  }

  /** Runs `work` in one transaction: all of it or nothing. */
  async write<Result>(work: (client: pg.PoolClient) => Promise<Result>): Promise<Result> {
    return attempt(async () => {
      const client = await this.#pool.connect();
      try {
        await client.query('BEGIN');
        const result = await work(client);
        await client.query('COMMIT');
        client.release();
        return result;
      } catch (error) {
        const isUsable = await client.query('ROLLBACK').then(
          () => true,
          () => false,
        );
        client.release(!isUsable);
        throw error;
      }
    });
  }

  async close(): Promise<void> {
    await this.#pool.end();
  }
}

async function migrate(client: pg.PoolClient): Promise<void> {
  await client.query(`SELECT pg_advisory_xact_lock(${MIGRATION_LOCK})`);
  await client.query(
    `CREATE SCHEMA IF NOT EXISTS ${SCHEMA}; CREATE TABLE IF NOT EXISTS ingest_format (version integer NOT NULL)`,
  );
  const { rows } = await client.query<{ version: number }>('SELECT version FROM ingest_format');
  const done = rows[0]?.version ?? 0;
  if (done === migrations.length) return;
  for (const migration of migrations.slice(done)) await client.query(migration);
  await client.query(`DELETE FROM ingest_format; INSERT INTO ingest_format VALUES (${migrations.length})`);
}

/** What `work` gives; what the driver throws as ours. */
export async function attempt<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (cause) {
    if (isOnrecordError(cause) || !(cause instanceof Error)) throw cause;
    throw new IngestError('INGEST_STATE_FAILED', `postgres: ${cause.message}`, { cause, retryable: true });
  }
}
