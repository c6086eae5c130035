import { createWriteStream } from 'node:fs';
import { open, realpath, rename, rm, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { OnrecordError } from '@onrecord/schema';

/**
 * Writes a file, whole or not at all: into a file beside it, which takes its name when everything is on the disk. A link
 * stays one, and what it leads to is replaced; a device or a pipe is written as it is.
 *
 * @throws {OnrecordError} `OUTPUT_FAILED` when the file cannot be written; what was there under its name stays.
 */
export async function writeWhole(path: string, content: string | Uint8Array): Promise<void> {
  await writePieces(
    path,
    (async function* () {
      yield content;
    })(),
  );
}

/** The same for lines, packed where the name ends in `.gz`. */
export async function writeLines(path: string, lines: AsyncIterable<string>): Promise<void> {
  await writePieces(path, withLineEnds(lines), path.endsWith('.gz') ? [createGzip()] : []);
}

async function* withLineEnds(lines: AsyncIterable<string>): AsyncGenerator<string> {
  for await (const line of lines) yield `${line}\n`;
}

async function writePieces(
  path: string,
  pieces: AsyncIterable<string | Uint8Array>,
  packing: NodeJS.ReadWriteStream[] = [],
): Promise<void> {
  try {
    const target = await realpath(path).catch(() => resolve(path));
    const there = await stat(target).catch(() => null);
    const write = (file: string, flags: string) =>
      pipeline([
        Readable.from(pieces),
        ...packing,
        createWriteStream(file, { flags, flush: flags === 'wx' }),
      ]);
    if (there && !there.isFile() && !there.isDirectory()) return await write(target, 'w');
    const unfinished = join(dirname(target), `.onrecord-${process.pid}-${Date.now()}.tmp`);
    try {
      await write(unfinished, 'wx');
      await rename(unfinished, target);
    } catch (cause) {
      await rm(unfinished, { force: true });
      throw cause;
    }
    await settle(dirname(target));
  } catch (cause) {
    throw asOutputError(path, cause);
  }
}

/** The new name is on the disk when its folder is (fsync(2)); where a folder cannot be opened it is left to the system. */
async function settle(folder: string): Promise<void> {
  const handle = await open(folder).catch(() => null);
  await handle?.sync().catch(() => {});
  await handle?.close();
}

/** What people do about it, for what the system says most often. */
const REASONS: Readonly<Record<string, string>> = {
  EISDIR: 'it is a folder; name a file in it',
  ENOENT: 'there is no such folder; make it first',
  ENOTDIR: 'what should be its folder is a file',
  EACCES: 'no permission',
  EPERM: 'no permission',
  EROFS: 'the disk can only be read',
  ENOSPC: 'no space is left',
};

/** What the system says of the file; errors of what is written pass through. */
function asOutputError(path: string, cause: unknown): unknown {
  const { syscall, code = '', message } = cause as NodeJS.ErrnoException;
  if (syscall === undefined) return cause;
  return new OnrecordError('OUTPUT_FAILED', `${path} cannot be written: ${REASONS[code] ?? message}`, {
    cause,
    context: { path },
  });
}
