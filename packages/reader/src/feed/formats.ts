import type { parseFeed as parseKnownFeed } from 'feedsmith';
import { ReaderError } from '../error.ts';
import { plainText } from '../html/document.ts';
import { shownLink } from '../web/link.ts';
import type { RawFeed, RawItem } from './item.ts';
import { isSitemap, parseSitemap } from './sitemap.ts';
import { harmOf } from './xml-guard.ts';

/** More items are no feed but an archive; the first ones are the newest. */
const MAX_ITEMS = 5000;

/**
 * What a feed holds, in RSS, RDF, Atom, JSON Feed or as a sitemap.
 *
 * @throws {ReaderError} `READER_FEED_INVALID` where it is none of them, or would harm its reader.
 */
export async function parseFeed(
  text: string,
  { name, base }: { name: string; base: string },
): Promise<RawFeed> {
  const harm = /^\s*[{[]/.test(text) ? null : harmOf(text);
  if (harm) throw feedError(name, `is not read as a feed: ${harm}`);
  const feed = isSitemap(text) ? parseSitemap(text) : await parseArticles(text, { name, base });
  return { ...feed, items: feed.items.slice(0, MAX_ITEMS) };
}

function feedError(name: string, what: string, cause?: unknown): ReaderError {
  return new ReaderError('READER_FEED_INVALID', `${name} ${what}`, { cause, context: { link: name } });
}

type Parsed = ReturnType<typeof parseKnownFeed<string>>;

async function parseArticles(text: string, from: { name: string; base: string }): Promise<RawFeed> {
  const parsed = await tryParse(text, from);
  if (parsed.format === 'atom') return atomOf(parsed.feed);
  return parsed.format === 'json' ? jsonOf(parsed.feed) : rssOf(parsed.feed);
}

async function tryParse(text: string, { name, base }: { name: string; base: string }): Promise<Parsed> {
  const library = await import('feedsmith');
  try {
    return library.parseFeed<string>(text);
  } catch (cause) {
    if (!/<html[\s>]/i.test(text.slice(0, 2000)))
      throw feedError(name, `is no feed, or a damaged one; ${EXPECTED}`, cause);
    const feed = feedOfPage(text, base);
    throw feedError(
      name,
      feed ? `is a page and no feed; its feed is ${shownLink(feed)}` : `is a page and no feed; ${EXPECTED}`,
      cause,
    );
  }
}

const EXPECTED = 'give the address of an RSS, Atom or JSON feed or of a news sitemap';

/** The feed that a page says it has (HTML, "Link type alternate"); `null` without one. */
function feedOfPage(html: string, base: string): string | null {
  for (const [tag] of html.matchAll(/<link\s[^>]{0,1000}>/gi)) {
    if (
      !/\brel\s*=\s*["']?alternate\b/i.test(tag) ||
      !/application\/(?:rss\+xml|atom\+xml|feed\+json)/i.test(tag)
    )
      continue;
    const href = /\bhref\s*=\s*["']?([^"'\s>]+)/i.exec(tag)?.[1];
    const url = href ? URL.parse(plainText(href), base) : null;
    if (url) return url.href;
  }
  return null;
}

type FeedOf<Format extends Parsed['format']> = Extract<Parsed, { format: Format }>['feed'];
type Rss = FeedOf<'rss'> | FeedOf<'rdf'>;

function rssOf(feed: Rss): RawFeed {
  const items = feed.items ?? [];
  return {
    title: feed.title,
    language: ('language' in feed ? feed.language : undefined) ?? feed.dc?.languages?.[0],
    minutes: 'ttl' in feed ? feed.ttl : undefined,
    items: items.map((item): RawItem => {
      const guid = 'guid' in item ? item.guid : undefined;
      return {
        links: [item.link, guid?.isPermaLink === false ? undefined : guid?.value],
        id: guid?.value,
        title: item.title,
        publisher: 'source' in item ? item.source?.title : undefined,
        published: ('pubDate' in item ? item.pubDate : undefined) ?? item.dc?.dates?.[0],
        updated: item.dcterms?.modified?.[0] ?? item.atom?.updated,
        words: item.description ?? item.content?.encoded,
      };
    }),
  };
}

function atomOf(feed: FeedOf<'atom'>): RawFeed {
  return {
    title: feed.title?.value,
    language: feed.xml?.lang,
    items: (feed.entries ?? []).map((entry) => ({
      links: [
        ...(entry.links ?? []).filter(({ rel = 'alternate' }) => rel === 'alternate').map(({ href }) => href),
        entry.id,
      ].map((link) => resolved(link, [entry.xml?.base, feed.xml?.base])),
      id: entry.id,
      title: entry.title?.value,
      publisher: entry.source?.title?.value,
      language: entry.xml?.lang,
      published: entry.published,
      updated: entry.updated,
      words: entry.summary?.value ?? entry.content?.value,
    })),
  };
}

function jsonOf(feed: FeedOf<'json'>): RawFeed {
  return {
    title: feed.title,
    language: feed.language,
    items: (feed.items ?? []).map((item) => ({
      links: [item.url, item.id],
      id: item.id,
      title: item.title,
      language: item.language,
      published: item.date_published,
      updated: item.date_modified,
      words: item.content_text ?? item.content_html ?? item.summary,
    })),
  };
}

/** A link against the bases around it (XML Base), the nearest first, as far as they are absolute. */
function resolved(link: string | undefined, bases: readonly (string | undefined)[]): string | undefined {
  const base = bases
    .filter((each) => each !== undefined)
    .reduceRight<string | undefined>((outer, inner) => URL.parse(inner, outer)?.href ?? outer, undefined);
  return (link && base && URL.parse(link, base)?.href) || link;
}
