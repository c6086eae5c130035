import type { DatabaseSync } from 'node:sqlite';
import { ArchiveError } from '../error.ts';
import { firstTables } from './migrations/001-first-tables.ts';

/** In order and forward only: the file's `user_version` counts how many it has. Never change one that was released. */
const MIGRATIONS: readonly string[] = [firstTables];

/** "OnRc": tells our files from other SQLite databases (https://www.sqlite.org/pragma.html#pragma_application_id). */
const APPLICATION_ID = 0x4f6e5263;

/**
 * Refuses what this version cannot work on, without writing a byte.
 *
 * @throws {ArchiveError} `ARCHIVE_NOT_AN_ARCHIVE` for somebody else's database, `ARCHIVE_MIGRATION` for an archive that a
 *   later version wrote.
 */
export function checkVersion(database: DatabaseSync, location: string): void {
  const isEmpty = numberOf(database, 'SELECT count(*) FROM sqlite_schema') === 0;
  if (!isEmpty && numberOf(database, 'PRAGMA application_id') !== APPLICATION_ID)
    throw new ArchiveError(
      'ARCHIVE_NOT_AN_ARCHIVE',
      `${location} is a SQLite database of another program, and was left as it is; name another file`,
    );
  const version = numberOf(database, 'PRAGMA user_version');
  if (version > MIGRATIONS.length)
    throw new ArchiveError(
      'ARCHIVE_MIGRATION',
      `${location} was written by a later version of Onrecord (archive format ${version}, this one knows ${MIGRATIONS.length}); update Onrecord`,
      { context: { version, known: MIGRATIONS.length } },
    );
}

/** Brings the tables up to this version, in one transaction; two processes may do it at once. */
export function migrate(database: DatabaseSync): void {
  if (isCurrent(database)) return;
  database.exec('BEGIN IMMEDIATE');
  try {
    for (const migration of MIGRATIONS.slice(numberOf(database, 'PRAGMA user_version')))
      database.exec(migration);
    database.exec(
      `PRAGMA application_id = ${APPLICATION_ID}; PRAGMA user_version = ${MIGRATIONS.length}; COMMIT`,
    );
  } catch (error) {
    if (database.isTransaction) database.exec('ROLLBACK');
    throw error;
  }
}

/** Whether the tables are those of this version: an archive that is only read is not migrated. */
export function isCurrent(database: DatabaseSync): boolean {
  return numberOf(database, 'PRAGMA user_version') === MIGRATIONS.length;
}

function numberOf(database: DatabaseSync, sql: string): number {
  return Number(Object.values(database.prepare(sql).get() ?? {})[0]);
}
