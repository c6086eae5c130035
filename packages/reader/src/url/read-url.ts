import type { Article } from '@onrecord/schema';
import { ReaderError } from '../error.ts';
import { type Format, formatOf, isPdf } from '../file/format.ts';
import { READERS } from '../file/readers.ts';
import { type ArticleHints, checkHints } from '../hints.ts';
import type { ReaderWarning } from '../result.ts';
import type { WebClient, WebPage } from '../web/client.ts';
import { charsetsOf, mediaTypeOf } from '../web/content-type.ts';
import { shownLink, withoutTracking } from '../web/link.ts';
import { compareVisit, conditionsOf, type VisitState } from '../web/visit-state.ts';

/** How to read a link. */
export interface UrlOptions {
  client: WebClient;
  /** What replaces what the page says. */
  hints?: ArticleHints | undefined;
  /** What a feed said, for what the page does not say. */
  fallbacks?: ArticleHints | undefined;
  /** Of the last visit: then a page that has not changed since is not read again. */
  state?: VisitState | null | undefined;
  signal?: AbortSignal | undefined;
}

/** The article of a link: a `ReadResult`, and where it was found. */
export interface UrlRead {
  kind: 'article';
  article: Article;
  warnings: ReaderWarning[];
  line: null;
  /** After redirects; the article's own `url` is what the page names as its canonical link, else this. */
  url: string;
  /** For the next visit. */
  state: VisitState;
}

/** A page that is as it was at the last visit. */
export interface UrlUnchanged {
  kind: 'unchanged';
  url: string;
  state: VisitState;
}

const ACCEPT = 'text/html, application/xhtml+xml, text/plain;q=0.5, application/pdf;q=0.5, */*;q=0.1';

const FORMATS: Record<string, Format> = {
  'text/html': 'html',
  'application/xhtml+xml': 'html',
  'text/plain': 'text',
  'text/markdown': 'text',
  'application/pdf': 'pdf',
  'message/rfc822': 'email',
};

/** Media types that say nothing: then the name and the content tell. */
const VAGUE: ReadonlySet<string | null> = new Set([null, 'application/octet-stream', 'text/plain']);
const PAGE_START = /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[^>]*>\s*)*<(?:!doctype\s+html|html|head)\b/i;

/**
 * Gets the page of a link and reads its article, politely and only from public addresses.
 *
 * @throws {ReaderError} what `WebClient.get` throws; `READER_NO_ARTICLE` with a `reason` in its context,
 *   `READER_UNKNOWN_FORMAT`, `READER_BINARY`, `READER_HINT_INVALID`.
 *
 * @example const { article } = await readUrl('https://tidings.example/bridge', { client: createWebClient() });
 */
export async function readUrl(
  link: string,
  options: UrlOptions & { state?: null | undefined },
): Promise<UrlRead>;
export async function readUrl(link: string, options: UrlOptions): Promise<UrlRead | UrlUnchanged>;
export async function readUrl(link: string, options: UrlOptions): Promise<UrlRead | UrlUnchanged> {
  const known = checkHints(options.hints);
  const fallbacks = checkHints(options.fallbacks);
  const last = options.state ?? null;
  const headers = { accept: ACCEPT, ...conditionsOf(last) };
  const page = await options.client.get(link, { headers, signal: options.signal });
  const url = page.url.href;
  const { notModified, state } = compareVisit(page, last);
  if (notModified) return { kind: 'unchanged', url, state };
  const address = withoutTracking(new URL(url)).href;
  const content = {
    name: shownLink(url),
    maxBytes: page.bytes.length,
    known,
    origin: { url: address, retrievedAt: page.retrievedAt, charsets: charsetsOf(page.headers), fallbacks },
  };
  for await (const result of READERS[formatOfPage(page)]([page.bytes], content)) {
    if (result.kind === 'failure') throw result.error;
    return { kind: 'article', article: result.article, warnings: result.warnings, line: null, url, state };
  }
  throw new ReaderError('READER_NO_ARTICLE', `${content.name} holds no article`);
}

/** The format of a page by what the server calls it, else by its name and its beginning. */
function formatOfPage(page: WebPage): Format {
  const type = mediaTypeOf(page.headers);
  const format = type === null ? undefined : FORMATS[type];
  if (format && !VAGUE.has(type)) return format;
  if (VAGUE.has(type)) {
    const start = new TextDecoder('latin1').decode(page.bytes.subarray(0, 1024));
    if (PAGE_START.test(start)) return 'html';
    if (isPdf(page.bytes)) return 'pdf';
    const named = formatOf(page.url.pathname);
    if (named === 'html' || named === 'text') return named;
    if (format) return format;
  }
  throw new ReaderError(
    'READER_UNKNOWN_FORMAT',
    `${shownLink(page.url.href)} is ${type ?? 'of an unknown kind'}; pages, texts and PDF files are read`,
    { context: { link: shownLink(page.url.href), type } },
  );
}
