import type { Archive } from './archive.ts';
import { ArchiveError } from './error.ts';
import { openSqliteArchive } from './sqlite/open.ts';

export interface OpenOptions {
  /** One community's archive; default `default`. */
  collection?: string;
  /** Refuse every change, and a file that is not there. Default false. */
  readOnly?: boolean;
}

/** A scheme of two letters or more: `C:\archive.db` is a path. */
const SCHEME = /^([a-z][a-z0-9+.-]+):/i;

/**
 * The archive at a location: `sqlite:PATH`, `sqlite::memory:` or a bare path. A file that is not there is made, with its
 * folders; one that is there is brought up to this version's format.
 *
 * @throws {ArchiveError} `ARCHIVE_LOCATION` for another kind of location, `ARCHIVE_CANNOT_OPEN` for a folder or a path
 *   that cannot be written, `ARCHIVE_NOT_AN_ARCHIVE` for a file that holds something else or was cut short,
 *   `ARCHIVE_MIGRATION` for one that a later version wrote, `ARCHIVE_UNSUPPORTED` on a Node without SQLite. The file is
 *   then as it was.
 * @example const archive = await openArchive('sqlite:data/onrecord.db', { collection: 'newsroom' })
 */
export async function openArchive(location: string, options: OpenOptions = {}): Promise<Archive> {
  const scheme = SCHEME.exec(location)?.[1]?.toLowerCase();
  if (scheme !== undefined && scheme !== 'sqlite')
    throw new ArchiveError(
      'ARCHIVE_LOCATION',
      `no store for ${scheme}: locations; give sqlite:PATH, sqlite::memory: or a path`,
    );
  const path = scheme ? location.slice('sqlite:'.length) : location;
  if (path.trim() === '' || path.includes('\0'))
    throw new ArchiveError(
      'ARCHIVE_LOCATION',
      `${JSON.stringify(location)} names no file; give sqlite:PATH, sqlite::memory: or a path`,
    );
  const { collection = 'default', readOnly = false } = options;
  if (collection === '')
    throw new ArchiveError('ARCHIVE_LOCATION', 'a collection needs a name; the default is "default"');
  return openSqliteArchive(path, { collection, readOnly });
}
