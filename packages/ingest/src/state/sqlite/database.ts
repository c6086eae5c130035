import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';
import { IngestError } from '../../error.ts';
import { migrations } from './migrations.ts';

/** Milliseconds to wait for another writer; as long as the archive's own connection does. */
const BUSY_TIMEOUT_MS = 30_000;

/** SQLite's primary result codes for "another one writes": https://www.sqlite.org/rescode.html */
const BUSY_CODES: ReadonlySet<number> = new Set([5, 6]);

type Parameters = Record<string, SQLInputValue>;

/** A connection of our own to the archive's file, for the tables that begin with `ingest_`. */
export class StateDatabase {
  readonly #database: DatabaseSync;
  readonly #path: string;
  readonly #statements = new Map<string, StatementSync>();

  constructor(path: string) {
    this.#path = path;
    this.#database = this.#try(() => new DatabaseSync(path));
    this.#try(() => {
      this.#database.exec(
        `PRAGMA busy_timeout = ${BUSY_TIMEOUT_MS}; PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL;
         PRAGMA trusted_schema = OFF`,
      );
      // Whoever only reads need not wait for whoever writes.
      if (this.#version() !== migrations.length) this.write(() => this.#migrate());
    });
  }

  all<Row>(sql: string, parameters: Parameters = {}): Row[] {
    return this.#try(() => this.#prepare(sql).all(parameters) as Row[]);
  }

  get<Row>(sql: string, parameters: Parameters = {}): Row | null {
    return this.#try(() => (this.#prepare(sql).get(parameters) as Row | undefined) ?? null);
  }

  /** How many rows a statement changed. */
  run(sql: string, parameters: Parameters = {}): number {
    return this.#try(() => Number(this.#prepare(sql).run(parameters).changes));
  }

  /** Runs `work` in one transaction: all of it or nothing. */
  write<Result>(work: () => Result): Result {
    return this.#try(() => {
      this.#database.exec('BEGIN IMMEDIATE');
      try {
        const result = work();
        this.#database.exec('COMMIT');
        return result;
      } catch (error) {
        if (this.#database.isTransaction) this.#database.exec('ROLLBACK');
        throw error;
      }
    });
  }

  close(): void {
    this.#statements.clear();
    if (this.#database.isOpen) this.#database.close();
  }

  #migrate(): void {
    this.#database.exec('CREATE TABLE IF NOT EXISTS ingest_format (version INTEGER NOT NULL) STRICT');
    const done = this.#version();
    if (done === migrations.length) return;
    for (const migration of migrations.slice(done)) this.#database.exec(migration);
    this.#database.exec(`DELETE FROM ingest_format; INSERT INTO ingest_format VALUES (${migrations.length})`);
  }

  #version(): number {
    const isThere = this.get("SELECT 1 FROM sqlite_schema WHERE name = 'ingest_format'") !== null;
    return isThere ? (this.get<{ version: number }>('SELECT version FROM ingest_format')?.version ?? 0) : 0;
  }

  #prepare(sql: string): StatementSync {
    const known = this.#statements.get(sql);
    if (known) return known;
    const statement = this.#database.prepare(sql);
    this.#statements.set(sql, statement);
    return statement;
  }

  #try<Result>(work: () => Result): Result {
    try {
      return work();
    } catch (cause) {
      const { errcode, message } = cause as { errcode?: number; message: string };
      if (errcode === undefined) throw cause;
      throw new IngestError('INGEST_STATE_FAILED', `sqlite:${this.#path}: ${message}`, {
        cause,
        retryable: BUSY_CODES.has(errcode & 0xff),
      });
    }
  }
}
