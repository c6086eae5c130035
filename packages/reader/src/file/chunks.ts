import { ReaderError } from '../error.ts';
import { markedEncodingOf } from './decode.ts';

/** Bytes as they come: a stream of Node, a list of one buffer. */
export type Chunks = AsyncIterable<Uint8Array> | Iterable<Uint8Array>;

/** What a content is called in messages, and how large one article of it may be. */
export interface Limits {
  name: string;
  maxBytes: number;
}

/** The largest article unless the caller says otherwise, in bytes. */
export const MAX_BYTES = 64 * 1024 * 1024;

const LINE_FEED = 0x0a;

/**
 * The whole content.
 *
 * @throws {ReaderError} `READER_TOO_LARGE` as soon as more than `maxBytes` have come.
 */
export async function collect(chunks: Chunks, limits: Limits): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    length += chunk.length;
    if (length > limits.maxBytes) throw tooLarge(limits);
    pieces.push(chunk);
  }
  return join(pieces, length);
}

/** The lines of a content without their line feeds, one at a time; UTF-16 is turned into UTF-8 on the way. */
export async function* linesOf(chunks: Chunks, limits: Limits): AsyncGenerator<Uint8Array> {
  let pieces: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of toUtf8(chunks)) {
    let start = 0;
    for (let end = chunk.indexOf(LINE_FEED); end >= 0; end = chunk.indexOf(LINE_FEED, start)) {
      pieces.push(chunk.subarray(start, end));
      yield join(pieces, length + end - start);
      pieces = [];
      length = 0;
      start = end + 1;
    }
    pieces.push(chunk.subarray(start));
    length += chunk.length - start;
    if (length > limits.maxBytes) throw tooLarge(limits);
  }
  if (length > 0) yield join(pieces, length);
}

/**
 * The first line of a content and the content again from its start.
 *
 * @throws {ReaderError} `READER_TOO_LARGE` when the line is longer than `maxBytes`.
 */
export async function peekLine(
  chunks: Chunks,
  limits: Limits,
): Promise<{ line: Uint8Array; chunks: Chunks }> {
  const iterator = toUtf8(chunks);
  const seen: Uint8Array[] = [];
  let length = 0;
  for (let next = await iterator.next(); !next.done; next = await iterator.next()) {
    seen.push(next.value);
    length += next.value.length;
    if (length > limits.maxBytes) throw tooLarge(limits);
    if (next.value.includes(LINE_FEED)) break;
  }
  const head = join(seen, length);
  const end = head.indexOf(LINE_FEED);
  return { line: end < 0 ? head : head.subarray(0, end), chunks: again(seen, iterator) };
}

async function* again(
  seen: readonly Uint8Array[],
  rest: AsyncIterable<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  yield* seen;
  yield* rest;
}

/** The chunks as they are, or turned into UTF-8 where they begin with a byte order mark of UTF-16. */
async function* toUtf8(chunks: Chunks): AsyncGenerator<Uint8Array> {
  let decoder: TextDecoder | null | undefined;
  const encoder = new TextEncoder();
  for await (const chunk of chunks) {
    if (decoder === undefined && chunk.length > 0) decoder = utf16DecoderOf(chunk);
    yield decoder ? encoder.encode(decoder.decode(chunk, { stream: true })) : chunk;
  }
}

function utf16DecoderOf(bytes: Uint8Array): TextDecoder | null {
  const encoding = markedEncodingOf(bytes);
  return encoding?.startsWith('utf-16') ? new TextDecoder(encoding) : null;
}

function join(pieces: readonly Uint8Array[], length: number): Uint8Array {
  if (pieces.length === 1 && pieces[0]) return pieces[0];
  const whole = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

/** The error for a content, or a line of one, that is longer than the limit. */
function tooLarge({ name, maxBytes }: Limits): ReaderError {
  return new ReaderError(
    'READER_TOO_LARGE',
    `${name} is larger than ${maxBytes} bytes; split it, or raise the limit`,
    {
      context: { name, maxBytes },
    },
  );
}
