import type { Dispatcher } from 'undici';
import { ACCEPT_ENCODING, readBody } from './body.ts';
import { asReaderError } from './faults.ts';
import { shownLink } from './link.ts';
import type { WebLimits } from './policy.ts';

/** One request for a page, and what bounds it. */
export interface Exchange {
  dispatcher: Dispatcher;
  limits: WebLimits;
  /** Header fields besides those that every request has. */
  headers?: Record<string, string> | undefined;
  /** Take the beginning of what is too large. */
  cut?: boolean | undefined;
  signal?: AbortSignal | undefined;
}

/** What a server answered. */
export interface WebAnswer {
  status: number;
  headers: WebHeaders;
  bytes: Uint8Array;
}

/** Header fields by their names in lower case; the first of those that are repeated. */
export type WebHeaders = Readonly<Record<string, string | undefined>>;

/** Who asks, for every server's log, with the page that says what it is. It never claims to be a browser. */
const USER_AGENT = 'Onrecord/1.0 (+https://github.com/onrecord/onrecord)';

/**
 * Asks for a page once: no redirect is followed, nothing is kept, no cookie is sent or taken.
 * The body of anything but a success is not read.
 *
 * @throws {ReaderError} `READER_BLOCKED_ADDRESS`, `READER_UNREACHABLE`, `READER_TIMEOUT`, `READER_TOO_LARGE`,
 *   `READER_ENCODING`; the reason of `signal` where it was aborted.
 */
export async function exchange(url: URL, options: Exchange): Promise<WebAnswer> {
  const { dispatcher, limits, cut, signal } = options;
  const deadline = AbortSignal.timeout(limits.totalTime);
  try {
    const response = await dispatcher.request({
      origin: url.origin,
      path: url.pathname + url.search,
      method: 'GET',
      headers: { 'user-agent': USER_AGENT, 'accept-encoding': ACCEPT_ENCODING, ...options.headers },
      headersTimeout: limits.headerTime,
      bodyTimeout: limits.silenceTime,
      signal: signal ? AbortSignal.any([signal, deadline]) : deadline,
    });
    const headers = flat(response.headers);
    const isSuccess = response.statusCode >= 200 && response.statusCode < 300;
    try {
      const bytes = isSuccess
        ? await readBody(response.body, {
            name: shownLink(url.href),
            contentEncoding: headers['content-encoding'] ?? '',
            maxBytes: limits.maxBytes,
            cut,
          })
        : new Uint8Array();
      return { status: response.statusCode, headers, bytes };
    } finally {
      // An unread rest is cut off, with its connection: reading it out would be the server's way to keep us.
      response.body.on('error', () => {}).destroy();
    }
  } catch (error) {
    signal?.throwIfAborted();
    throw asReaderError(error, shownLink(url.href));
  }
}

function flat(headers: Record<string, string | string[] | undefined>): WebHeaders {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [
      name,
      Array.isArray(value) ? (name === 'content-encoding' ? value.join(', ') : value[0]) : value,
    ]),
  );
}
