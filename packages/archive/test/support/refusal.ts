import { isOnrecordError, type OnrecordError } from '@onrecord/schema';
import { expect } from 'vitest';
import { type OpenOptions, openArchive } from '../../src/open-archive.ts';

/** Why a location is refused: one line that names the archive and no secret. */
export async function refusalOf(location: string, options: OpenOptions = {}): Promise<OnrecordError> {
  try {
    await (await openArchive(location, options)).close();
  } catch (error) {
    if (!isOnrecordError(error)) throw error;
    expect(error.message).not.toContain('\n');
    expect(error.message.startsWith('[archive] ')).toBe(true);
    return error as OnrecordError;
  }
  throw new Error(`${location} was not refused`);
}
