import { setTimeout as sleep } from 'node:timers/promises';
import type { ClientBase, Pool, PoolClient } from 'pg';
import type { ArchiveStats } from '../archive.ts';
import { ArchiveError } from '../error.ts';
import { Kept } from '../rules/kept.ts';
import { archiveErrorOf, isConflict, isDropped, isTimeout } from './errors.ts';
import { literalOf, type Value } from './literal.ts';

/** One transaction on one collection: what every function of this folder works on. */
export interface Scope {
  /** The collection's number, the first value of every key; 0 while nothing was ever added to it. */
  collection: number;
  name: string;
  all<Row>(sql: string, values: readonly Value[]): Promise<Row[]>;
  /** The same, led to its rows by the full-text index, whatever PostgreSQL thinks of another one's order. */
  allByTerms<Row>(sql: string, values: readonly Value[]): Promise<Row[]>;
  get<Row>(sql: string, values: readonly Value[]): Promise<Row | null>;
}

/** Milliseconds between attempts, about: a server that restarts is back within about ten seconds. */
const PAUSES_MS = [50, 100, 200, 400, 800, 1200, 1600, 2000, 2000, 2000];

/**
 * Half of a pause to one and a half: those who were in each other's way, or lost the same server, do not come back at the
 * same moment (Brooker 2015, "Exponential Backoff And Jitter").
 */
function jittered(pause: number): number {
  return pause * (0.5 + Math.random());
}

/** A pool of connections: snapshots to read, transactions to write, and both again where the first attempt is lost. */
export class Connection {
  readonly location: string;
  readonly #pool: Pool;
  readonly #isReadOnly: boolean;
  #isClosed = false;

  /** Every answer says what was searched. */
  readonly keptStats = new Kept<ArchiveStats>();

  constructor(pool: Pool, options: { location: string; isReadOnly: boolean }) {
    this.#pool = pool;
    this.location = options.location;
    this.#isReadOnly = options.isReadOnly;
  }

  /** Runs `work` on one state of a collection, whatever others write meanwhile. */
  read<Result>(collection: string, work: (scope: Scope) => Promise<Result>): Promise<Result> {
    return this.#repeat(async (client) => {
      const opened = await client.query(
        `BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY;
         SELECT key FROM collection WHERE name = ${client.escapeLiteral(collection)}`,
      );
      const key = lastRowOf<{ key: number }>(opened)?.key ?? 0;
      const result = await work(scopeOf(client, key, collection));
      // Nothing depends on it: whoever has the connection next comes behind it.
      client.query('COMMIT').catch(() => {});
      return result;
    });
  }

  /**
   * Runs `work` in one transaction, as the only writer of its collection: all of it or nothing. `work` may run several
   * times, of which one counts.
   */
  write<Result>(collection: string, work: (scope: Scope) => Promise<Result>): Promise<Result> {
    this.checkWritable();
    return this.#repeat(async (client) => {
      const { key, transaction } = await begin(client, collection);
      const result = await work(scopeOf(client, key, collection));
      try {
        await client.query('COMMIT');
      } catch (cause) {
        // Lost on its way: the server knows whether it counted.
        if (!isDropped(cause) || !(await this.#isCommitted(transaction))) throw cause;
      }
      return result;
    });
  }

  /** @throws {ArchiveError} `ARCHIVE_READ_ONLY` where it was opened to read only. */
  checkWritable(): void {
    if (this.#isReadOnly)
      throw new ArchiveError(
        'ARCHIVE_READ_ONLY',
        `${this.location} was opened to read only; open it for writing`,
      );
  }

  /** Runs `work` outside of transactions, on all collections at once; a second time where the connection is lost. */
  maintain<Result>(work: (client: ClientBase) => Promise<Result>): Promise<Result> {
    return this.#repeat(work);
  }

  /** Does nothing the second time. */
  async close(): Promise<void> {
    if (this.#isClosed) return;
    this.#isClosed = true;
    await this.#pool.end();
  }

  #isCommitted(transaction: string): Promise<boolean> {
    return this.#repeat(async (client) => {
      for (const pause of PAUSES_MS) {
        const status = await statusOf(client, transaction);
        if (status !== 'in progress') return status === 'committed';
        await sleep(pause);
      }
      return false;
    });
  }

  async #repeat<Result>(work: (client: PoolClient) => Promise<Result>): Promise<Result> {
    for (let attempt = 0; ; attempt++) {
      try {
        return await this.#once(work);
      } catch (cause) {
        const pause = PAUSES_MS[attempt];
        if (pause === undefined || this.#isClosed || !(isDropped(cause) || isConflict(cause)))
          throw archiveErrorOf(cause, this.location);
        await sleep(jittered(pause));
      }
    }
  }

  async #connect(): Promise<PoolClient> {
    try {
      return await this.#pool.connect();
    } catch (cause) {
      const { totalCount, idleCount, options } = this.#pool;
      // The driver says the same of a server that does not answer.
      if (totalCount < options.max || idleCount > 0 || !isTimeout(cause)) throw cause;
      throw new ArchiveError(
        'ARCHIVE_BUSY',
        `${this.location}: all ${options.max} connections were in use for ${options.connectionTimeoutMillis} ms; try again, or have more with ?max=NUMBER`,
        { cause, retryable: true },
      );
    }
  }

  async #once<Result>(work: (client: PoolClient) => Promise<Result>): Promise<Result> {
    if (this.#isClosed)
      throw new ArchiveError(
        'ARCHIVE_NOT_OPEN',
        `${this.location} was closed; open it again with openArchive`,
      );
    const client = await this.#connect();
    try {
      const result = await work(client);
      client.release();
      return result;
    } catch (cause) {
      const isUsable = await rollBack(client);
      client.release(!isUsable);
      throw cause;
    }
  }
}

async function statusOf(client: PoolClient, transaction: string): Promise<string | null> {
  try {
    const { rows } = await client.query('SELECT pg_xact_status($1::xid8) AS status', [transaction]);
    return (rows[0] as { status: string | null }).status;
  } catch (cause) {
    // "transaction ID is in the future": a server that crashed does not know what it never wrote down.
    if ((cause as { code?: string }).code === '22023') return 'aborted';
    throw cause;
  }
}

/** Whether the connection is fit for another use. */
async function rollBack(client: PoolClient): Promise<boolean> {
  try {
    await client.query('ROLLBACK');
    return true;
  } catch {
    return false;
  }
}

interface Begun {
  key: number;
  transaction: string;
}

/** Opens a transaction that holds its collection for itself, which is made where it is not there, and counts itself in it. */
async function begin(client: PoolClient, collection: string): Promise<Begun> {
  const name = client.escapeLiteral(collection);
  const hold = `UPDATE collection SET changes = changes + 1 WHERE name = ${name}
    RETURNING key, pg_current_xact_id()::text AS transaction`;
  const begun = lastRowOf<Begun>(await client.query(`BEGIN ISOLATION LEVEL READ COMMITTED; ${hold}`));
  if (begun) return begun;
  const made = await client.query(
    `INSERT INTO collection (name) VALUES (${name}) ON CONFLICT DO NOTHING; ${hold}`,
  );
  return lastRowOf<Begun>(made) as Begun;
}

/** Several statements in one message give several results. */
function lastRowOf<Row>(results: unknown): Row | undefined {
  return (results as { rows: Row[] }[]).at(-1)?.rows[0];
}

/** Plans for the words that are asked for, as common ones need another than rare ones; and no index that gives an order. */
const BY_TERMS = 'SET LOCAL enable_indexscan = off; SET LOCAL plan_cache_mode = force_custom_plan';
const AS_USUAL = 'SET LOCAL enable_indexscan = on; SET LOCAL plan_cache_mode = auto';

/** What the functions of this folder work on, in whatever transaction the client is. */
export function scopeOf(client: ClientBase, collection: number, name: string): Scope {
  const all = async <Row>(sql: string, values: readonly Value[]): Promise<Row[]> =>
    (await client.query({ name: nameOf(sql), text: sql, values: values.map(literalOf) })).rows as Row[];
  return {
    collection,
    name,
    all,
    allByTerms: (sql, values) => {
      // Nobody waits for these: where they fail, what stands between them fails.
      client.query(BY_TERMS).catch(() => {});
      const rows = all(sql, values);
      client.query(AS_USUAL).catch(() => {});
      return rows as Promise<never>;
    },
    get: async <Row>(sql: string, values: readonly Value[]) => (await all<Row>(sql, values))[0] ?? null,
  };
}

/** Statements are prepared once a connection, under a name of at most 63 bytes. */
const statementNames = new Map<string, string>();

function nameOf(sql: string): string {
  const known = statementNames.get(sql);
  if (known) return known;
  const name = `onrecord_${statementNames.size}`;
  statementNames.set(sql, name);
  return name;
}
