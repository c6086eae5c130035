import { DOMParser } from 'linkedom';
import type { RawFeed } from './item.ts';

const SITEMAP = /<(?:[\w-]+:)?(urlset|sitemapindex)[\s>]/;

/** Whether a content is a sitemap or an index of them (sitemaps.org protocol 0.9), as its beginning tells. */
export function isSitemap(text: string): boolean {
  return SITEMAP.test(text.slice(0, 4000).replace(/<!--[\s\S]*?-->/g, ''));
}

/** What a sitemap lists, with what Google's extension for news says of each; or the sitemaps of an index, newest first. */
export function parseSitemap(text: string): RawFeed {
  const document = new DOMParser().parseFromString(text, 'text/xml');
  const read = (element: Element, name: string) =>
    element.getElementsByTagName(name)[0]?.textContent?.trim() || undefined;
  const all = (name: string) => Array.from(document.getElementsByTagName(name) as Iterable<Element>);
  const sitemaps = all('sitemap')
    .map((element) => ({ link: read(element, 'loc') ?? '', modified: read(element, 'lastmod') ?? '' }))
    .sort((a, b) => (a.modified < b.modified ? 1 : a.modified > b.modified ? -1 : 0));
  return {
    sitemaps: sitemaps.map(({ link }) => link).filter((link) => link !== ''),
    items: all('url').map((element) => ({
      links: [read(element, 'loc')],
      title: read(element, 'news:title'),
      publisher: read(element, 'news:name'),
      language: read(element, 'news:language'),
      published: read(element, 'news:publication_date'),
      updated: read(element, 'lastmod'),
    })),
  };
}
