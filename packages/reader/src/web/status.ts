import { ReaderError } from '../error.ts';
import type { WebAnswer } from './exchange.ts';
import { shownLink } from './link.ts';

/** Statuses after which the same request may succeed later (RFC 9110 §15, RFC 6585 §4, RFC 8470 §5.2). */
const TRANSIENT: ReadonlySet<number> = new Set([408, 425, 429]);

const WORDS: Record<number, string> = {
  401: 'it wants a password',
  402: 'it wants to be paid',
  403: 'it lets nobody like us in',
  404: 'there is no such page',
  410: 'the page is gone',
  429: 'it was asked too often',
  451: 'a law forbids it',
  503: 'it is overloaded or closed',
};

/** @throws {ReaderError} `READER_HTTP_STATUS` for everything but a success and "not modified". */
export function checkStatus(answer: WebAnswer & { url: URL }, now: number): void {
  const { status, url } = answer;
  if ((status >= 200 && status < 300) || status === 304) return;
  const retryAfterSeconds = retryAfterOf(answer, now);
  const words = WORDS[status] ?? (status >= 500 ? 'its server failed' : 'its server refused');
  throw new ReaderError('READER_HTTP_STATUS', `${shownLink(url.href)} answered ${status}: ${words}`, {
    context: { link: shownLink(url.href), status, retryAfterSeconds },
    retryable: status >= 500 || TRANSIENT.has(status),
  });
}

/** Seconds until a server wants to be asked again, by its Retry-After (RFC 9110 §10.2.3); `null` where it says nothing. */
function retryAfterOf({ headers }: Pick<WebAnswer, 'headers'>, now: number): number | null {
  const value = headers['retry-after']?.trim() ?? '';
  if (/^\d{1,9}$/.test(value)) return Number(value);
  const time = value === '' ? Number.NaN : Date.parse(value);
  return Number.isNaN(time) ? null : Math.max(0, Math.ceil((time - now) / 1000));
}

/** After "too many requests" without a time, in milliseconds. */
const PAUSE_AFTER_TOO_MANY = 60_000;

/** Milliseconds for which a whole host wants to be left alone after an answer; 0 where it does not say so. */
export function pauseAskedBy(answer: WebAnswer, now: number): number {
  if (answer.status !== 429 && answer.status !== 503) return 0;
  const seconds = retryAfterOf(answer, now);
  if (seconds !== null) return seconds * 1000;
  return answer.status === 429 ? PAUSE_AFTER_TOO_MANY : 0;
}
