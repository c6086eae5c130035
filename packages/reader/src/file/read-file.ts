import { createReadStream } from 'node:fs';
import { ReaderError, type ReaderErrorCode } from '../error.ts';
import { type ArticleHints, checkHints } from '../hints.ts';
import type { ReadResult } from '../result.ts';
import { type ReadOptions, readStream } from './read-stream.ts';

/** How the system's words for what went wrong with a file are told (errno(3)). */
const FAULTS: Record<string, { code: ReaderErrorCode; message: string }> = {
  ENOENT: { code: 'READER_NOT_FOUND', message: 'does not exist; check the path' },
  ENOTDIR: { code: 'READER_NOT_FOUND', message: 'does not exist; check the path' },
  EISDIR: { code: 'READER_IS_DIRECTORY', message: 'is a directory; name the files in it' },
  EACCES: { code: 'READER_NO_PERMISSION', message: 'may not be read; check its permissions' },
  EPERM: { code: 'READER_NO_PERMISSION', message: 'may not be read; check its permissions' },
};

/**
 * The articles of a .txt, .html, .json or .jsonl file, in its order. One article among several that cannot be read
 * comes as a `failure`, and the rest goes on; what concerns the file as a whole is thrown.
 *
 * @throws {ReaderError} what `readStream` throws, and `READER_NOT_FOUND`, `READER_IS_DIRECTORY`,
 *   `READER_NO_PERMISSION`, `READER_FAILED`.
 *
 * @example for await (const result of readFile('news.jsonl', { language: 'en' })) …
 */
export async function* readFile(
  path: string,
  hints: ArticleHints = {},
  options: ReadOptions = {},
): AsyncGenerator<ReadResult, void, undefined> {
  checkHints(hints);
  yield* readStream(readBytes(path), { ...options, name: path, hints });
}

/**
 * The bytes of a file as they come from the disk.
 *
 * @throws {ReaderError} `READER_NOT_FOUND`, `READER_IS_DIRECTORY`, `READER_NO_PERMISSION`, `READER_FAILED`.
 */
export async function* readBytes(path: string): AsyncGenerator<Uint8Array, void, undefined> {
  try {
    yield* createReadStream(path);
  } catch (cause) {
    throw asReaderError(path, cause);
  }
}

function asReaderError(path: string, cause: unknown): ReaderError {
  const { code = '', message } = cause as NodeJS.ErrnoException;
  const fault = FAULTS[code] ?? { code: 'READER_FAILED', message: `could not be read: ${message}` };
  return new ReaderError(fault.code, `${path} ${fault.message}`, { cause, context: { path } });
}
