import { ReaderError } from '../error.ts';
import type { ReaderWarning } from '../result.ts';
import { type Chunks, linesOf, MAX_BYTES } from './chunks.ts';
import { decodeBytes } from './decode.ts';

/** A line of JSON Lines that holds something. */
export interface JsonLine {
  /** From 1; blank lines count. */
  line: number;
  /** Without the line feed, in UTF-8 unless the content is of an older encoding. */
  bytes: Uint8Array;
  /** What the line is called in messages: `news.jsonl, line 3`. */
  place: string;
}

/**
 * The lines of a JSON Lines content, of any size: one at a time, never held as a whole. Blank ones are passed over.
 *
 * @throws {ReaderError} `READER_NO_ARTICLE` when there is none, `READER_BINARY` when the first is no text,
 *   `READER_TOO_LARGE` when one is longer than `maxBytes` (64 MiB by default).
 */
export async function* readJsonLines(
  chunks: Chunks,
  { name, maxBytes = MAX_BYTES }: { name: string; maxBytes?: number | undefined },
): AsyncGenerator<JsonLine, void, undefined> {
  let line = 0;
  let isEmpty = true;
  for await (const bytes of linesOf(chunks, { name, maxBytes })) {
    line++;
    if (isBlank(bytes)) continue;
    // A binary file under this name is one mistake, not a thousand bad lines.
    if (isEmpty) decodeBytes(bytes, { name });
    isEmpty = false;
    yield { line, bytes, place: `${name}, line ${line}` };
  }
  if (isEmpty) throw emptyError(name);
}

/**
 * The value of a line.
 *
 * @throws {ReaderError} `READER_JSON_INVALID`, `READER_BINARY`.
 */
export function parseJsonLine({ bytes, place }: JsonLine): { value: unknown; warnings: ReaderWarning[] } {
  const { text, warnings } = decodeBytes(bytes, { name: place });
  return { value: parseJson(text, place), warnings };
}

/** @throws {ReaderError} `READER_JSON_INVALID` with the parser's reason. */
export function parseJson(text: string, place: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    const reason = String((cause as Error).message)
      .replace(/\s+/gu, ' ')
      .slice(0, 200);
    throw new ReaderError('READER_JSON_INVALID', `${place} is not JSON: ${reason}`, {
      cause,
      context: { place },
    });
  }
}

export function isBlank(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte === 0x20 || (byte >= 0x09 && byte <= 0x0d));
}

export function emptyError(name: string): ReaderError {
  return new ReaderError('READER_NO_ARTICLE', `${name} is empty; nothing to read`, { context: { name } });
}
