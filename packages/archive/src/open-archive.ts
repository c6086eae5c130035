import type { Archive } from './archive.ts';
import { ArchiveError } from './error.ts';
import { checkCollection } from './rules/collection-name.ts';
import { openSqliteArchive } from './sqlite/open.ts';

export interface OpenOptions {
  /** One community's archive; default `default`. */
  collection?: string;
  /** Refuse every change, and a file that is not there. Default false. */
  readOnly?: boolean;
}

/** A scheme of two letters or more: `C:\archive.db` is a path. */
const SCHEME = /^([a-z][a-z0-9+.-]+):/i;

/** What a location that names no store is told. */
const LOCATIONS = 'give sqlite:PATH, sqlite::memory:, a path or postgres://user:password@host/database';

/**
 * The archive at a location: `sqlite:PATH`, `sqlite::memory:`, a bare path, or `postgres://user:password@host/database`.
 * A file that is not there is made, with its folders, and so are the tables in a database; what is there is brought up
 * to this version's format.
 *
 * @throws {ArchiveError} `ARCHIVE_LOCATION` for another kind of location, `ARCHIVE_CANNOT_OPEN` for a folder or a path
 *   that cannot be written and for a server or database that cannot be reached, `ARCHIVE_NOT_AN_ARCHIVE` for one that
 *   holds something else or was cut short, `ARCHIVE_MIGRATION` for one that a later version wrote, `ARCHIVE_UNSUPPORTED`
 *   on a Node without SQLite or a server that is too old. What is there is then as it was.
 * @example const archive = await openArchive('sqlite:data/onrecord.db', { collection: 'newsroom' })
 */
export async function openArchive(location: string, options: OpenOptions = {}): Promise<Archive> {
  const scheme = SCHEME.exec(location)?.[1]?.toLowerCase() ?? 'path';
  const open = STORES[scheme];
  if (!open) throw new ArchiveError('ARCHIVE_LOCATION', `no store for ${scheme}: locations; ${LOCATIONS}`);
  const { collection = 'default', readOnly = false } = options;
  return open(location, { collection: checkCollection(collection), readOnly });
}

/** By the scheme of the location. PostgreSQL's driver is loaded only where it is needed. */
const STORES: Record<string, (location: string, options: Required<OpenOptions>) => Promise<Archive>> = {
  path: openFile,
  sqlite: (location, options) => openFile(location.slice('sqlite:'.length), options),
  postgres: openDatabase,
  postgresql: openDatabase,
};

async function openDatabase(url: string, options: Required<OpenOptions>): Promise<Archive> {
  const { openPostgresArchive } = await import('./postgres/open.ts');
  return openPostgresArchive(url, options);
}

async function openFile(path: string, options: Required<OpenOptions>): Promise<Archive> {
  if (path.trim() === '' || path.includes('\0'))
    throw new ArchiveError('ARCHIVE_LOCATION', `${JSON.stringify(path)} names no file; ${LOCATIONS}`);
  return openSqliteArchive(path, options);
}
