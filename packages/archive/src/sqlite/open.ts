import { existsSync } from 'node:fs';
import type { DatabaseSync } from 'node:sqlite';
import { pathToFileURL } from 'node:url';
import type { Archive } from '../archive.ts';
import { ArchiveError } from '../error.ts';
import { archiveErrorOf, Connection } from './connection.ts';
import { checkFile } from './file-check.ts';
import { checkVersion, isCurrent, migrate } from './migrate.ts';
import { SqliteArchive } from './sqlite-archive.ts';

/** Milliseconds that a writer waits for another process before it gives up with `ARCHIVE_BUSY`. */
const BUSY_TIMEOUT_MS = 30_000;

/** Of a new file: bodies of articles, of some thousand bytes each, leave less of a page empty than in the usual 4096. */
const PAGE_BYTES = 8192;

/** Pages that a connection keeps in memory, in KiB. */
const CACHE_KIB = 65_536;

/**
 * Pages that a write-ahead log gathers before they go into the file, 64 MiB: pages that every addition changes are then
 * written once for many (sqlite.org/wal.html, "Avoiding Excessively Large WAL Files").
 */
const LOG_PAGES = 8192;

/** SQLite's name for an archive that lives in memory and goes with its connection. */
const MEMORY = ':memory:';

/** Opens or makes the archive at a path, or one in memory (`:memory:`). */
export async function openSqliteArchive(
  path: string,
  options: { collection: string; readOnly: boolean },
): Promise<Archive> {
  const { DatabaseSync } = await loadSqlite();
  const location = `sqlite:${path}`;
  const isReadOnly = options.readOnly;
  if (path !== MEMORY) checkFile(path, options);
  const openFile = (file: string | URL): Archive => {
    let database: DatabaseSync | null = null;
    try {
      database = new DatabaseSync(file, { readOnly: isReadOnly });
      const connection = new Connection(database, { location, isReadOnly });
      prepare(connection, isReadOnly);
      return new SqliteArchive(connection, options.collection);
    } catch (error) {
      database?.close();
      throw archiveErrorOf(error, location);
    }
  };
  try {
    return openFile(path);
  } catch (error) {
    if (!isReadOnly || (error as ArchiveError).code !== 'ARCHIVE_READ_ONLY' || existsSync(`${path}-wal`))
      throw error;
    return openFile(unchanging(path));
  }
}

/**
 * A file in a place where nothing can be made, a disc or somebody else's folder: readers of a file with a log want to make
 * one beside it. Nobody writes to it as long as there is none (sqlite.org/wal.html#readonly).
 */
function unchanging(path: string): URL {
  const url = pathToFileURL(path);
  url.searchParams.set('immutable', '1');
  return url;
}

/** The checks come first: until they pass, nothing may be written. */
function prepare(connection: Connection, isReadOnly: boolean): void {
  connection.execute(
    `PRAGMA busy_timeout = ${BUSY_TIMEOUT_MS}; PRAGMA trusted_schema = OFF; PRAGMA cache_size = -${CACHE_KIB}`,
  );
  checkVersion(connection);
  if (!isReadOnly) {
    // With a write-ahead log readers never wait, and NORMAL is safe against a killed process (sqlite.org/wal.html).
    connection.execute(
      `PRAGMA page_size = ${PAGE_BYTES}; PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL;
       PRAGMA wal_autocheckpoint = ${LOG_PAGES}`,
    );
    migrate(connection);
  } else if (!isCurrent(connection))
    throw new ArchiveError(
      'ARCHIVE_MIGRATION',
      `${connection.location} was written by an earlier version of Onrecord; open it for writing once, so that it is brought up to date`,
    );
}

async function loadSqlite(): Promise<typeof import('node:sqlite')> {
  try {
    return await import('node:sqlite');
  } catch (cause) {
    throw new ArchiveError(
      'ARCHIVE_UNSUPPORTED',
      `this Node (${process.version}) has no SQLite built in; use Node 22.13 or later`,
      { cause },
    );
  }
}
