import type { DatabaseSync, SQLInputValue, StatementSync } from 'node:sqlite';
import { isOnrecordError } from '@onrecord/schema';
import type { ArchiveStats } from '../archive.ts';
import { ArchiveError } from '../error.ts';
import { Kept } from '../rules/kept.ts';
import type { KnownName } from './name-counts.ts';

/** Values by the name of their `$parameter`; a name that the statement does not know is an error. */
type Named = Record<string, SQLInputValue>;

/** Values of `?` in order: half the time of named ones, for statements that run ten thousand times a second. */
type Placed = readonly SQLInputValue[];

/** About 40 MB. */
const MOST_KNOWN_NAMES = 200_000;

/** One open database: prepared statements, transactions, and SQLite's errors as ours. */
export class Connection {
  readonly location: string;
  readonly #isReadOnly: boolean;
  readonly #statements = new Map<string, StatementSync>();
  #database: DatabaseSync | null;
  #dataVersion = -1;

  /**
   * Rows of `name` that a writer looked up, to be used again in its next transaction. Empty after a transaction that failed
   * and when another connection has written.
   */
  readonly knownNames = new Map<string, KnownName>();

  /** Every answer says what was searched. */
  readonly keptStats = new Kept<ArchiveStats>();

  constructor(database: DatabaseSync, options: { location: string; isReadOnly: boolean }) {
    this.#database = database;
    this.location = options.location;
    this.#isReadOnly = options.isReadOnly;
  }

  all<Row>(sql: string, parameters: Named | Placed = {}): Row[] {
    return this.#run(() => this.#prepare(sql).all(...given(parameters)) as Row[]);
  }

  get<Row>(sql: string, parameters: Named | Placed = {}): Row | null {
    return this.#run(() => (this.#prepare(sql).get(...given(parameters)) as Row | undefined) ?? null);
  }

  /** Runs a statement that changes rows; the key of the row that it inserted last comes back. */
  run(sql: string, parameters: Named | Placed = {}): { key: number; changes: number } {
    return this.#run(() => {
      const { lastInsertRowid, changes } = this.#prepare(sql).run(...given(parameters));
      return { key: Number(lastInsertRowid), changes: Number(changes) };
    });
  }

  /** Runs statements as they stand: pragmas and the like. */
  execute(sql: string): void {
    this.#run(() => this.#open().exec(sql));
  }

  /** @throws {ArchiveError} `ARCHIVE_READ_ONLY` when it was opened so. */
  checkWritable(): void {
    if (this.#isReadOnly)
      throw new ArchiveError(
        'ARCHIVE_READ_ONLY',
        `${this.location} was opened to read only; open it for writing`,
      );
  }

  /** Runs `work` in one transaction: all of it or nothing. Waits for another writer; see `BUSY_TIMEOUT_MS`. */
  write<Result>(work: () => Result): Result {
    this.checkWritable();
    return this.#run(() => {
      const database = this.#open();
      database.exec('BEGIN IMMEDIATE');
      try {
        this.#forgetNamesOfOthers();
        const result = work();
        database.exec('COMMIT');
        return result;
      } catch (error) {
        this.knownNames.clear();
        if (database.isTransaction) database.exec('ROLLBACK');
        throw error;
      }
    });
  }

  /** https://www.sqlite.org/pragma.html#pragma_data_version */
  #forgetNamesOfOthers(): void {
    const { data_version: version } = this.get<{ data_version: number }>('PRAGMA data_version') ?? {
      data_version: -1,
    };
    if (version !== this.#dataVersion || this.knownNames.size > MOST_KNOWN_NAMES) this.knownNames.clear();
    this.#dataVersion = version;
  }

  /** Runs `work` on one state of the database, whatever other processes write meanwhile. */
  read<Result>(work: () => Result): Result {
    return this.#run(() => {
      const database = this.#open();
      database.exec('BEGIN');
      try {
        return work();
      } finally {
        if (database.isTransaction) database.exec('COMMIT');
      }
    });
  }

  /** Does nothing the second time. */
  close(): void {
    const database = this.#database;
    this.#database = null;
    this.#statements.clear();
    if (database) this.#run(() => database.close());
  }

  #open(): DatabaseSync {
    if (!this.#database)
      throw new ArchiveError(
        'ARCHIVE_NOT_OPEN',
        `${this.location} was closed; open it again with openArchive`,
      );
    return this.#database;
  }

  #prepare(sql: string): StatementSync {
    const known = this.#statements.get(sql);
    if (known) return known;
    const statement = this.#open().prepare(sql);
    // Deleting from an FTS5 index leaves a row id of its own tables behind, beyond what a number can hold.
    if (!/^\s*(?:SELECT|WITH|PRAGMA)/.test(sql)) statement.setReadBigInts(true);
    this.#statements.set(sql, statement);
    return statement;
  }

  #run<Result>(work: () => Result): Result {
    try {
      return work();
    } catch (cause) {
      throw archiveErrorOf(cause, this.location);
    }
  }
}

function given(parameters: Named | Placed): SQLInputValue[] {
  // The driver's types know named values only in front of placed ones.
  return Array.isArray(parameters) ? parameters : [parameters as unknown as SQLInputValue];
}

/** Primary result codes: https://www.sqlite.org/rescode.html */
const SQLITE = {
  busy: 5,
  locked: 6,
  readOnly: 8,
  corrupt: 11,
  full: 13,
  cannotOpen: 14,
  notADatabase: 26,
} as const;

/** SQLite's error as ours; ours as it is. */
export function archiveErrorOf(cause: unknown, location: string): Error {
  if (isOnrecordError(cause)) return cause;
  const { errcode, message } = cause as { errcode?: number; message: string };
  // A bug of ours, not the store's refusal.
  if (errcode === undefined) return cause as Error;
  const said = `${location}: ${message}`;
  switch (errcode & 0xff) {
    case SQLITE.busy:
    case SQLITE.locked:
      return new ArchiveError('ARCHIVE_BUSY', `${said}; another process writes to it, try again`, {
        cause,
        retryable: true,
      });
    case SQLITE.readOnly:
      return new ArchiveError(
        'ARCHIVE_READ_ONLY',
        `${said}; check the permissions of the file and its folder`,
        {
          cause,
        },
      );
    case SQLITE.cannotOpen:
      return new ArchiveError('ARCHIVE_CANNOT_OPEN', `${said}; check that its folder can be written`, {
        cause,
      });
    case SQLITE.corrupt:
    case SQLITE.notADatabase:
      return new ArchiveError('ARCHIVE_NOT_AN_ARCHIVE', `${said}; restore it from a copy`, { cause });
    case SQLITE.full:
      return new ArchiveError('ARCHIVE_FAILED', `${said}; free some space`, { cause });
    default:
      return new ArchiveError('ARCHIVE_FAILED', said, { cause });
  }
}
