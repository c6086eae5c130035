import { closeSync, existsSync, fsyncSync, openSync, rmSync, statSync } from 'node:fs';
import { ArchiveError } from '../error.ts';
import type { Connection } from './connection.ts';
import { numberOf } from './migrate.ts';

/** See `Archive.backup`. */
export function backup(connection: Connection, path: string): { bytes: number } {
  if (path.trim() === '' || path.includes('\0'))
    throw new ArchiveError('ARCHIVE_CANNOT_OPEN', `${JSON.stringify(path)} names no file for a copy`);
  if (existsSync(path))
    throw new ArchiveError('ARCHIVE_CANNOT_OPEN', `${path} is there already; name a new file for the copy`);
  try {
    connection.run('VACUUM INTO $path', { path });
    const file = openSync(path, 'r+');
    fsyncSync(file);
    closeSync(file);
  } catch (error) {
    rmSync(path, { force: true });
    throw error;
  }
  return { bytes: statSync(path).size };
}

/** See `Archive.vacuum`. */
export function vacuum(connection: Connection): { before: number; after: number } {
  connection.checkWritable();
  const before = bytesOf(connection);
  for (const index of ['quote_index', 'claim_index', 'name_index'])
    connection.run(`INSERT INTO ${index} (${index}) VALUES ('optimize')`);
  rewrite(connection);
  return { before, after: bytesOf(connection) };
}

/**
 * Writes the file anew, and empties its write-ahead log: what was deleted leaves bytes in both. `PRAGMA secure_delete` alone
 * does not do: rows that once moved to another page leave their bytes in the gap behind them.
 *
 * @throws {ArchiveError} `ARCHIVE_BUSY` when another process still reads an older state, which the log has to keep.
 */
export function rewrite(connection: Connection): void {
  connection.execute('VACUUM');
  const { busy } = connection.get<{ busy: number }>('PRAGMA wal_checkpoint(TRUNCATE)') ?? { busy: 0 };
  if (busy !== 0)
    throw new ArchiveError(
      'ARCHIVE_BUSY',
      `${connection.location}: another process still reads an older state, and the log beside the file keeps it; try again when it is done`,
      { retryable: true },
    );
}

function bytesOf(connection: Connection): number {
  return numberOf(connection, 'PRAGMA page_count') * numberOf(connection, 'PRAGMA page_size');
}
