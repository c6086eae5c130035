import { ArchiveError } from '../error.ts';

/**
 * The name of a collection, once every store can keep it apart from all others.
 *
 * @throws {ArchiveError} `ARCHIVE_LOCATION` for an empty one, and for one with characters that a database would change.
 */
export function checkCollection(name: string): string {
  if (name === '')
    throw new ArchiveError('ARCHIVE_LOCATION', 'a collection needs a name; the default is "default"');
  if (name.includes('\0') || !name.isWellFormed())
    throw new ArchiveError(
      'ARCHIVE_LOCATION',
      `${JSON.stringify(name)} is no name for a collection; leave out NUL and broken characters`,
    );
  return name;
}
