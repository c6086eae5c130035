import { pipeline, Readable, type Transform } from 'node:stream';
import zlib from 'node:zlib';
import { ReaderError } from '../error.ts';

type Bytes = AsyncIterable<Uint8Array>;

/** What a content is called in messages, how it is encoded and how large it may be. */
export interface BodyOptions {
  /** The link, as messages show it. */
  name: string;
  /** The header field Content-Encoding. */
  contentEncoding: string;
  maxBytes: number;
  /** Take the first `maxBytes` of what is larger, instead of refusing it. */
  cut?: boolean | undefined;
}

/** Servers use one; each more is another chance to make much out of little. */
const MAX_CODINGS = 2;
/** RFC 9659: senders on the web keep their window within 8 MiB. */
const ZSTD_WINDOW_LOG = 23;

/** The content codings of RFC 9110 §8.4.1 and RFC 8878, without those that this Node lacks. */
const DECODERS: Record<string, (first: Uint8Array) => Transform> = {
  gzip: () => zlib.createGunzip(),
  'x-gzip': () => zlib.createGunzip(),
  // Servers send it with and without the frame of RFC 1950, which begins with compression method 8.
  deflate: (first) => (((first[0] ?? 0) & 0x0f) === 8 ? zlib.createInflate() : zlib.createInflateRaw()),
  br: () => zlib.createBrotliDecompress(),
  ...(typeof zlib.createZstdDecompress === 'function' && {
    zstd: () =>
      zlib.createZstdDecompress({ params: { [zlib.constants.ZSTD_d_windowLogMax]: ZSTD_WINDOW_LOG } }),
  }),
};

/** What requests say that they take. */
export const ACCEPT_ENCODING = ['gzip', 'deflate', 'br', 'zstd']
  .filter((name) => name in DECODERS)
  .join(', ');

/**
 * The content of a response, decompressed. The limit holds for what came and for what each decompression makes of it,
 * and stops it there: a bomb costs no more than a page.
 *
 * @throws {ReaderError} `READER_TOO_LARGE`, `READER_ENCODING`; whatever the stream throws passes through.
 */
export async function readBody(body: Bytes, options: BodyOptions): Promise<Uint8Array> {
  const codings = options.contentEncoding
    .toLowerCase()
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '' && name !== 'identity');
  if (codings.length > MAX_CODINGS || codings.some((name) => !(name in DECODERS)))
    throw encodingError(options, 'is not one that can be read');
  let content = limited(body, options);
  for (const coding of codings.reverse()) content = limited(decoded(content, coding, options), options);
  const pieces: Uint8Array[] = [];
  for await (const piece of content) pieces.push(piece);
  return Buffer.concat(pieces);
}

async function* limited(bytes: Bytes, options: BodyOptions): AsyncGenerator<Uint8Array> {
  const { name, maxBytes, cut } = options;
  let length = 0;
  for await (const piece of bytes) {
    if (length + piece.length > maxBytes) {
      if (cut) yield piece.subarray(0, maxBytes - length);
      if (cut) return;
      throw new ReaderError('READER_TOO_LARGE', `${name} is larger than ${maxBytes} bytes`, {
        context: { link: name, maxBytes },
      });
    }
    length += piece.length;
    yield piece;
  }
}

async function* decoded(bytes: Bytes, coding: string, options: BodyOptions): AsyncGenerator<Uint8Array> {
  const iterator = bytes[Symbol.asyncIterator]();
  const first = await iterator.next();
  const decoder = DECODERS[coding]?.(first.value ?? new Uint8Array());
  if (first.done || !decoder) return;
  const source = Readable.from(startingWith(first.value, iterator));
  // The decoder is destroyed with the error of whichever fails, and so tells it to whoever reads it.
  pipeline(source, decoder, () => {});
  try {
    yield* decoder as Bytes;
  } catch (cause) {
    if (!/^(?:Z_|ERR__|ERR_BROTLI|ZSTD_)/.test((cause as NodeJS.ErrnoException).code ?? '')) throw cause;
    throw encodingError(options, 'cannot be undone: the content is damaged', cause);
  } finally {
    source.destroy();
    decoder.destroy();
  }
}

async function* startingWith(first: Uint8Array, rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield first;
  for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
}

function encodingError({ name, contentEncoding }: BodyOptions, what: string, cause?: unknown): ReaderError {
  return new ReaderError(
    'READER_ENCODING',
    `${name}: its encoding ${JSON.stringify(contentEncoding.slice(0, 60))} ${what}`,
    { cause, context: { link: name, contentEncoding: contentEncoding.slice(0, 60) } },
  );
}
