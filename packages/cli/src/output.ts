import { createWriteStream } from 'node:fs';
import { open, rename, rm } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { OnrecordError } from '@onrecord/schema';

/**
 * Writes lines to a file, whole or not at all: into a file beside it, which takes its name when everything is on the disk.
 * Packed where the name ends in `.gz`.
 *
 * @throws {OnrecordError} `OUTPUT_FAILED` when the file cannot be written; what was there under its name stays.
 */
export async function writeLines(path: string, lines: AsyncIterable<string>): Promise<void> {
  const target = resolve(path);
  const unfinished = join(dirname(target), `.onrecord-${process.pid}-${Date.now()}.tmp`);
  const pack = target.endsWith('.gz') ? [createGzip()] : [];
  try {
    const out = createWriteStream(unfinished, { flags: 'wx', flush: true });
    await pipeline([Readable.from(withLineEnds(lines)), ...pack, out]);
    await rename(unfinished, target);
    await settle(dirname(target));
  } catch (cause) {
    await rm(unfinished, { force: true });
    throw asOutputError(path, cause);
  }
}

async function* withLineEnds(lines: AsyncIterable<string>): AsyncGenerator<string> {
  for await (const line of lines) yield `${line}\n`;
}

/** The new name is on the disk when its folder is (fsync(2)); where a folder cannot be opened it is left to the system. */
async function settle(folder: string): Promise<void> {
  const handle = await open(folder).catch(() => null);
  await handle?.sync().catch(() => {});
  await handle?.close();
}

/** What the system says of the file; errors of what is written pass through. */
function asOutputError(path: string, cause: unknown): unknown {
  const { syscall, message } = cause as NodeJS.ErrnoException;
  if (syscall === undefined) return cause;
  return new OnrecordError('OUTPUT_FAILED', `${path} cannot be written: ${message}`, {
    cause,
    context: { path },
  });
}
