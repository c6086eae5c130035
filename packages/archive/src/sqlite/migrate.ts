import { ArchiveError } from '../error.ts';
import type { Connection } from './connection.ts';
import { oneIndex } from './migrations/002-one-index.ts';
import { indexPrintedRoles } from './migrations/003-printed-roles.ts';
import { describedIndex, exactMarks } from './migrations/004-exact-marks.ts';
import { countedChanges } from './migrations/005-changes.ts';
import { upgradeFromFormat1 } from './migrations/from-format-1.ts';

/** The format of this version's files: their `user_version`. Formats are numbered, and files only go forward. */
const FORMAT = 5;

/** All tables and indexes of this format. */
const TABLES = `${oneIndex};${describedIndex};${countedChanges}`;

/** How a file of each earlier format goes forward; an empty file has format 0. */
const UPGRADES: Readonly<Record<number, { to: number; run: (connection: Connection) => void }>> = {
  0: { to: FORMAT, run: (connection) => connection.execute(TABLES) },
  // What stores the articles again stores them as this version does.
  1: { to: FORMAT, run: (connection) => upgradeFromFormat1(connection, TABLES) },
  2: { to: 3, run: indexPrintedRoles },
  3: { to: 4, run: exactMarks },
  4: { to: 5, run: (connection) => connection.execute(countedChanges) },
};

/** "OnRc": tells our files from other SQLite databases (https://www.sqlite.org/pragma.html#pragma_application_id). */
const APPLICATION_ID = 0x4f6e5263;

/**
 * Refuses what this version cannot work on, without writing a byte.
 *
 * @throws {ArchiveError} `ARCHIVE_NOT_AN_ARCHIVE` for somebody else's database, `ARCHIVE_MIGRATION` for an archive that a
 *   later version wrote.
 */
export function checkVersion(connection: Connection): void {
  const { location } = connection;
  const isEmpty = numberOf(connection, 'SELECT count(*) FROM sqlite_schema') === 0;
  if (!isEmpty && numberOf(connection, 'PRAGMA application_id') !== APPLICATION_ID)
    throw new ArchiveError(
      'ARCHIVE_NOT_AN_ARCHIVE',
      `${location} is a SQLite database of another program, and was left as it is; name another file`,
    );
  const version = numberOf(connection, 'PRAGMA user_version');
  if (version > FORMAT)
    throw new ArchiveError(
      'ARCHIVE_MIGRATION',
      `${location} was written by a later version of Onrecord (archive format ${version}, this one knows ${FORMAT}); update Onrecord`,
      { context: { version, known: FORMAT } },
    );
}

/** Brings the tables up to this version, in one transaction; two processes may do it at once. */
export function migrate(connection: Connection): void {
  if (isCurrent(connection)) return;
  connection.write(() => {
    let version = numberOf(connection, 'PRAGMA user_version');
    if (version === FORMAT) return;
    for (let upgrade = UPGRADES[version]; upgrade; upgrade = UPGRADES[version]) {
      upgrade.run(connection);
      version = upgrade.to;
    }
    connection.execute(`PRAGMA application_id = ${APPLICATION_ID}; PRAGMA user_version = ${FORMAT}`);
  });
}

/** Whether the tables are those of this version: an archive that is only read is not migrated. */
export function isCurrent(connection: Connection): boolean {
  return numberOf(connection, 'PRAGMA user_version') === FORMAT;
}

/** The one number that a statement gives. */
export function numberOf(connection: Connection, sql: string): number {
  return Number(Object.values(connection.get<Record<string, unknown>>(sql) ?? {})[0]);
}
