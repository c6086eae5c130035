import { closeSync, mkdirSync, openSync, readSync, type Stats, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { ArchiveError } from '../error.ts';

/** https://www.sqlite.org/fileformat2.html#the_database_header */
const HEADER = { bytes: 100, magic: 'SQLite format 3\0', pageSizeAt: 16, pageCountAt: 28 } as const;

/**
 * Refuses a path that cannot hold an archive, before SQLite touches it: a directory, something that is no SQLite
 * database, one that was cut short. Makes the folders above a new archive.
 *
 * @throws {ArchiveError} `ARCHIVE_CANNOT_OPEN` or `ARCHIVE_NOT_AN_ARCHIVE`; the file is as it was.
 */
export function checkFile(path: string, options: { readOnly: boolean }): void {
  const stats = statOf(path);
  if (stats?.isDirectory())
    throw new ArchiveError(
      'ARCHIVE_CANNOT_OPEN',
      `${path} is a directory; name a file in it: ${path}/onrecord.db`,
    );
  if (stats && stats.size > 0) checkHeader(path, stats.size);
  else if (options.readOnly)
    throw new ArchiveError(
      'ARCHIVE_CANNOT_OPEN',
      `there is no archive at ${path} to read; add an article first`,
    );
  else makeFolder(dirname(path), path);
}

function statOf(path: string): Stats | null {
  try {
    return statSync(path, { throwIfNoEntry: false }) ?? null;
  } catch (cause) {
    throw cannotOpen(path, cause);
  }
}

/**
 * Makes a folder with those above it. Not by `recursive`: where a file system answers "no such entry" to making one,
 * as /proc does, Node then tries for ever.
 */
function makeFolder(folder: string, path: string): void {
  if (statOf(folder)?.isDirectory()) return;
  const above = dirname(folder);
  if (above !== folder) makeFolder(above, path);
  try {
    mkdirSync(folder);
  } catch (cause) {
    // Another process may have made it meanwhile.
    if (!statOf(folder)?.isDirectory()) throw cannotOpen(path, cause);
  }
}

function checkHeader(path: string, size: number): void {
  const header = readHeader(path);
  if (header.toString('latin1', 0, 16) !== HEADER.magic)
    throw new ArchiveError(
      'ARCHIVE_NOT_AN_ARCHIVE',
      `${path} is no SQLite database, and was left as it is; name another file`,
    );
  const storedPageSize = header.readUInt16BE(HEADER.pageSizeAt);
  const expected = (storedPageSize === 1 ? 65536 : storedPageSize) * header.readUInt32BE(HEADER.pageCountAt);
  // A crash while the write-ahead log was copied back can leave a short file that the log makes whole again.
  const hasLog = (statOf(`${path}-wal`)?.size ?? 0) > 0;
  if (size < expected && !hasLog)
    throw new ArchiveError(
      'ARCHIVE_NOT_AN_ARCHIVE',
      `${path} was cut short (${size} of ${expected} bytes), and was left as it is; restore it from a copy`,
    );
}

function readHeader(path: string): Buffer {
  const header = Buffer.alloc(HEADER.bytes);
  try {
    const file = openSync(path, 'r');
    try {
      readSync(file, header, 0, HEADER.bytes, 0);
    } finally {
      closeSync(file);
    }
  } catch (cause) {
    throw cannotOpen(path, cause);
  }
  return header;
}

function cannotOpen(path: string, cause: unknown): ArchiveError {
  const { code = '', message = '' } = cause as { code?: string; message?: string };
  return new ArchiveError('ARCHIVE_CANNOT_OPEN', `${path} cannot be opened: ${WORDS[code] ?? message}`, {
    cause,
  });
}

const WORDS: Record<string, string> = {
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  ENOENT: 'no folder can be made there',
  EROFS: 'the file system is read-only',
  ENOTDIR: 'a part of the path is a file, not a folder',
  EEXIST: 'a part of the path is a file, not a folder',
  ENAMETOOLONG: 'the name is too long',
  ENOSPC: 'the disk is full',
};
