import { hashText } from '@onrecord/schema';
import { parseDate } from '../date.ts';
import { parseLanguage } from '../hints.ts';
import { plainText } from '../html/document.ts';
import { parseLink, withoutTracking } from '../web/link.ts';

/** One article that a feed announces. */
export interface FeedItem {
  /** Absolute, without user, password, fragment and parameters that only tell where a reader came from: the item's key. */
  url: string;
  /** The identity that the feed gives it. */
  id: string | null;
  title: string | null;
  publisher: string | null;
  language: string | null;
  publishedAt: string | null;
  updatedAt: string | null;
  /** Another one says that the article has changed, as far as the feed tells. */
  fingerprint: string;
}

/** What the formats give of an item, as printed. */
export interface RawItem {
  links: readonly (string | undefined)[];
  id?: string | undefined;
  title?: string | undefined;
  publisher?: string | undefined;
  language?: string | undefined;
  published?: string | undefined;
  updated?: string | undefined;
  /** Summary or content: where no time of a change is given, another one of these tells it. */
  words?: string | undefined;
}

/** A format's feed. */
export interface RawFeed {
  title?: string | undefined;
  language?: string | undefined;
  /** Minutes for which the feed says that it stays as it is. */
  minutes?: number | undefined;
  items: readonly RawItem[];
  /** Further sitemaps, the newest first. */
  sitemaps?: readonly string[] | undefined;
}

/** An item with what the feed says of all; `null` where no link of it leads to the web. */
export function itemOf(raw: RawItem, feed: { base: string; language?: string | undefined }): FeedItem | null {
  const url = firstLink(raw.links, feed.base);
  if (url === null) return null;
  const title = plainText(raw.title ?? '');
  const updatedAt = parseDate(raw.updated ?? '');
  const publishedAt = parseDate(raw.published ?? '');
  // Words change without the article when a feed counts comments in them; a time of change is the better sign.
  const sign = raw.updated ?? `${raw.published ?? ''}\n${raw.words ?? ''}`;
  return {
    url,
    id: raw.id?.trim() || null,
    title: title || null,
    publisher: plainText(raw.publisher ?? '') || null,
    language: parseLanguage(raw.language ?? feed.language ?? ''),
    publishedAt,
    updatedAt,
    fingerprint: hashText(`${title}\n${sign}`).slice(0, 32),
  };
}

/** What a visit to a feed brought that was not there before. */
export interface FeedNews {
  fresh: FeedItem[];
  changed: FeedItem[];
}

/**
 * The items that are new and those that have changed since, by what was seen before: the fingerprints by `url`.
 * An item that a feed lists twice counts once, as it stands first.
 */
export function newsOf(items: readonly FeedItem[], seen: ReadonlyMap<string, string>): FeedNews {
  const firsts = [...new Map([...items].reverse().map((item) => [item.url, item])).values()].reverse();
  return {
    fresh: firsts.filter(({ url }) => !seen.has(url)),
    changed: firsts.filter(({ url, fingerprint }) => seen.has(url) && seen.get(url) !== fingerprint),
  };
}

function firstLink(links: readonly (string | undefined)[], base: string): string | null {
  for (const link of links) {
    if (!link?.trim()) continue;
    try {
      return withoutTracking(parseLink(link, base)).href;
    } catch {
      // The next one may be better; an item without any is told of.
    }
  }
  return null;
}
