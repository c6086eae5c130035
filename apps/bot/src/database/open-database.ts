import type { Database } from './database.ts';
import { openDirect } from './direct.ts';
import { openInThreads } from './in-threads.ts';

/** A database server, or a file that is nowhere. */
const NOT_A_FILE = /^postgres(?:ql)?:|:memory:$/i;

/**
 * The archive at a location and what is remembered beside it, such that nothing holds up whoever asks.
 *
 * @throws {OnrecordError} what `openArchive` throws.
 */
export function openDatabase(location: string): Promise<Database> {
  return NOT_A_FILE.test(location) ? openDirect(location) : openInThreads(location);
}
