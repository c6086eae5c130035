import { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { readBytes } from '@onrecord/reader';
import { IngestError } from '../error.ts';

/** Endings of packed files, and the command that unpacks what this program cannot. */
const UNPACKED_BY: Record<string, string> = {
  '.bz2': 'bzcat',
  '.xz': 'xzcat',
  '.zst': 'zstdcat',
  '.zip': 'unzip -p',
};

/**
 * The bytes of a file of JSON Lines; `.gz` is unpacked on the way.
 *
 * @throws {OnrecordError} `INGEST_PACKED` for what is packed otherwise or wrongly, and what `readBytes` throws.
 */
export async function* openImport(path: string): AsyncGenerator<Uint8Array, void, undefined> {
  const ending = /\.[^./\\]+$/.exec(path)?.[0].toLowerCase() ?? '';
  const command = UNPACKED_BY[ending];
  if (command)
    throw new IngestError(
      'INGEST_PACKED',
      `${path} is packed; unpack it on the way: ${command} ${path} | onrecord import -`,
      { context: { path } },
    );
  if (ending !== '.gz') return yield* readBytes(path);
  yield* unzipped(path);
}

async function* unzipped(path: string): AsyncGenerator<Uint8Array, void, undefined> {
  try {
    yield* Readable.from(readBytes(path), { objectMode: false }).compose(createGunzip());
  } catch (cause) {
    const { code = '', message } = cause as NodeJS.ErrnoException;
    if (!code.startsWith('Z_')) throw cause;
    throw new IngestError('INGEST_PACKED', `${path} cannot be unpacked: ${message}; get it again`, {
      cause,
      context: { path },
    });
  }
}
