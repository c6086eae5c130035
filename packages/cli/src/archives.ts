import { type Archive, openArchive } from '@onrecord/archive';
import { isOnrecordError } from '@onrecord/schema';
import type { Settings } from './settings.ts';

/**
 * What `use` makes of the archive, which is closed afterwards whatever happens. A new one is made where there is none.
 *
 * @throws {OnrecordError} what `openArchive` and `use` throw.
 */
export async function withArchive<T>(
  { archive: location, collection }: Settings,
  use: (archive: Archive) => Promise<T>,
): Promise<T> {
  return closing(await openArchive(location, { collection }), use);
}

/**
 * The same for those who only ask: nothing is made, so that a slip in the path is told and not answered with
 * "no record".
 *
 * @throws {OnrecordError} what `openArchive` and `use` throw; `ARCHIVE_CANNOT_OPEN` where there is no archive.
 */
export async function withExistingArchive<T>(
  { archive: location, collection }: Settings,
  use: (archive: Archive) => Promise<T>,
): Promise<T> {
  const archive = await openArchive(location, { collection, readOnly: true }).catch((error: unknown) => {
    // An archive of an earlier version is brought up to date by opening it for writing.
    if (isOnrecordError(error) && error.code === 'ARCHIVE_MIGRATION')
      return openArchive(location, { collection });
    throw error;
  });
  return closing(archive, use);
}

/**
 * The same for those who change what is there.
 *
 * @throws {OnrecordError} what `openArchive` and `use` throw; `ARCHIVE_CANNOT_OPEN` where there is no archive.
 */
export async function withWritableArchive<T>(
  settings: Settings,
  use: (archive: Archive) => Promise<T>,
): Promise<T> {
  await withExistingArchive(settings, async () => {});
  return withArchive(settings, use);
}

async function closing<T>(archive: Archive, use: (archive: Archive) => Promise<T>): Promise<T> {
  try {
    return await use(archive);
  } finally {
    await archive.close();
  }
}
