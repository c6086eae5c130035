import { gunzipSync } from 'node:zlib';
import { ReaderError } from '../error.ts';
import { declaredEncodingsOf, decodeBytes } from '../file/decode.ts';
import { plainText } from '../html/document.ts';
import type { WebClient, WebPage } from '../web/client.ts';
import { charsetsOf } from '../web/content-type.ts';
import { shownLink } from '../web/link.ts';
import { compareVisit, conditionsOf, type VisitState } from '../web/visit-state.ts';
import { parseFeed } from './formats.ts';
import { type FeedItem, itemOf, type RawFeed } from './item.ts';

/** What a visit to a feed brought. */
export interface FeedVisit {
  /** Where the feed was found, after redirects. */
  url: string;
  /** Where the feed says that it stands from now on; `null` where it stays. */
  movedTo: string | null;
  title: string | null;
  /** Empty where nothing was modified. */
  items: FeedItem[];
  notModified: boolean;
  state: VisitState;
  /** Seconds for which it need not be visited, by its own word, at most a day; `null` where it says nothing. */
  waitSeconds: number | null;
  /** Items that could not be read, sitemaps that could not be got; the others were. */
  faults: FeedFault[];
}

export interface FeedFault {
  /** The item or the sitemap. */
  place: string;
  message: string;
}

export interface FeedOptions {
  client: WebClient;
  /** Of the last visit. */
  state?: VisitState | null | undefined;
  signal?: AbortSignal | undefined;
}

const ACCEPT =
  'application/rss+xml, application/atom+xml, application/feed+json, application/xml;q=0.9, text/xml;q=0.9, */*;q=0.5';
/** Sitemaps of an index that are visited at a time, the newest first. */
const MAX_SITEMAPS = 10;
const DAY = 24 * 60 * 60;

/**
 * Visits a feed (RSS, Atom, JSON Feed, sitemap, index of sitemaps) and tells what it announces, the newest visit's
 * state given, only where something has changed since.
 *
 * @throws {ReaderError} what `WebClient.get` throws, and `READER_FEED_INVALID`.
 *
 * @example const { items, state } = await readFeed('https://tidings.example/rss', { client });
 */
export async function readFeed(link: string, options: FeedOptions): Promise<FeedVisit> {
  const { client, state = null, signal } = options;
  const page = await client.get(link, { headers: { accept: ACCEPT, ...conditionsOf(state) }, signal });
  const visit: FeedVisit = {
    url: page.url.href,
    movedTo: page.movedTo?.href ?? null,
    title: null,
    items: [],
    ...compareVisit(page, state),
    waitSeconds: lifetimeOf(page),
    faults: [],
  };
  if (visit.notModified) return visit;
  const feed = await parseFeed(textOf(page), from(page));
  visit.title = plainText(feed.title ?? '') || null;
  visit.waitSeconds = longest(visit.waitSeconds, feed.minutes);
  addItems(visit, feed, page.url.href);
  if (feed.sitemaps?.length) {
    await addSitemaps(visit, feed.sitemaps, options);
    // An index may stay as it is while the sitemaps that it lists change.
    visit.state = { etag: null, lastModified: null, hash: null };
  }
  return visit;
}

function addItems(visit: FeedVisit, feed: RawFeed, base: string): void {
  for (const [index, raw] of feed.items.entries()) {
    const item = itemOf(raw, { base, language: feed.language });
    if (item) visit.items.push(item);
    else
      visit.faults.push({
        place: `item ${index + 1}`,
        message: `has no link of the web (${shown(raw.title ?? raw.id)})`,
      });
  }
}

async function addSitemaps(visit: FeedVisit, links: readonly string[], options: FeedOptions): Promise<void> {
  for (const link of links.slice(0, MAX_SITEMAPS)) {
    try {
      const page = await options.client.get(URL.parse(link, visit.url)?.href ?? link, {
        headers: { accept: ACCEPT },
        signal: options.signal,
      });
      addItems(visit, await parseFeed(textOf(page), from(page)), page.url.href);
    } catch (error) {
      if (!(error instanceof ReaderError)) throw error;
      visit.faults.push({ place: shownLink(link), message: error.message });
    }
  }
}

function from(page: WebPage): { name: string; base: string } {
  return { name: shownLink(page.url.href), base: page.url.href };
}

/** Sitemaps may have 50 MB (sitemaps.org), and are often sent as the .gz files that they are. */
const MAX_UNPACKED = 50 * 1024 * 1024;

function textOf(page: WebPage): string {
  const bytes = unpacked(page);
  const declared = [...charsetsOf(page.headers), ...declaredEncodingsOf(bytes)];
  return decodeBytes(bytes, { name: shownLink(page.url.href), declared }).text;
}

function unpacked(page: WebPage): Uint8Array {
  const name = shownLink(page.url.href);
  if (page.bytes[0] !== 0x1f || page.bytes[1] !== 0x8b) return page.bytes;
  try {
    return gunzipSync(page.bytes, { maxOutputLength: MAX_UNPACKED });
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code !== 'ERR_BUFFER_TOO_LARGE')
      throw new ReaderError('READER_FEED_INVALID', `${name} is a damaged .gz file`, {
        cause,
        context: { link: name },
      });
    throw new ReaderError('READER_TOO_LARGE', `${name} is larger than ${MAX_UNPACKED} bytes when unpacked`, {
      context: { link: name, maxBytes: MAX_UNPACKED },
    });
  }
}

/** Seconds for which a content is fresh (RFC 9111 §5.2.2.1). */
function lifetimeOf({ headers }: WebPage): number | null {
  const age = /(?:^|[\s,])max-age=(\d{1,9})/i.exec(headers['cache-control'] ?? '')?.[1];
  return age === undefined || age === '0' ? null : Math.min(Number(age), DAY);
}

function longest(seconds: number | null, minutes: number | undefined): number | null {
  if (!minutes || !(minutes > 0)) return seconds;
  return Math.min(Math.max(seconds ?? 0, minutes * 60), DAY);
}

function shown(text: string | undefined): string {
  return JSON.stringify((text ?? '').slice(0, 80));
}
