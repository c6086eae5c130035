import { ReaderError } from '../error.ts';
import { type ArticleHints, checkHints } from '../hints.ts';
import type { ReadResult } from '../result.ts';
import { type Chunks, MAX_BYTES, peekLine } from './chunks.ts';
import { decodeBytes } from './decode.ts';
import { extensionOf, type Format, formatOf, isPdf, KNOWN_EXTENSIONS, sniffFormat } from './format.ts';
import { type Content, READERS } from './readers.ts';

/** How to read a content. */
export interface ReadOptions {
  /** Default: by the ending of the name, else by the first line. */
  format?: Format | undefined;
  /** The largest article, in bytes; a .jsonl file as a whole may be of any size. Default 64 MiB. */
  maxBytes?: number | undefined;
}

/**
 * The articles of a content that comes as bytes (standard input, an attachment), in its order.
 *
 * `name` is what the content is called in messages, and its ending tells the format. One article among several that
 * cannot be read comes as a `failure`, and the rest goes on; what concerns the content as a whole is thrown.
 * JSON Lines are read one at a time and never held as a whole.
 *
 * @throws {ReaderError} `READER_NO_ARTICLE`, `READER_BINARY`, `READER_TOO_LARGE`, `READER_JSON_INVALID`,
 *   `READER_UNKNOWN_FORMAT`, `READER_HINT_INVALID`; whatever the stream throws passes through.
 *
 * @example for await (const result of readStream(process.stdin, { name: 'standard input' })) …
 */
export async function* readStream(
  chunks: Chunks,
  options: ReadOptions & { name: string; hints?: ArticleHints | undefined },
): AsyncGenerator<ReadResult, void, undefined> {
  const { name, hints = {}, maxBytes = MAX_BYTES } = options;
  const content: Content = { name, maxBytes, known: checkHints(hints) };
  const told = options.format ?? formatOf(name);
  if (told) return yield* READERS[told](chunks, content);
  const { line, chunks: whole } = await peekLine(chunks, content);
  yield* READERS[formatByContent(line, name)](whole, content);
}

/** Under a foreign ending only what is surely text is read; without an ending nothing was claimed. */
function formatByContent(firstLine: Uint8Array, name: string): Format {
  if (isPdf(firstLine)) return 'pdf';
  const { text, isUnicode } = decodeBytes(firstLine, { name });
  if (isUnicode || extensionOf(name) === '') return sniffFormat(text);
  throw new ReaderError(
    'READER_UNKNOWN_FORMAT',
    `${name} is not UTF-8 text and its ending tells no format; known endings: ${KNOWN_EXTENSIONS}`,
    { context: { name } },
  );
}
