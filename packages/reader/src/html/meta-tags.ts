/** Names of `<meta>` by what they tell, the most reliable first: Open Graph, then those of publishing systems. */
const NAMES = {
  title: [
    'og:title',
    'twitter:title',
    'parsely-title',
    'sailthru.title',
    'dc.title',
    'dcterms.title',
    'headline',
  ],
  author: [
    'author',
    'byl',
    'parsely-author',
    'sailthru.author',
    'dc.creator',
    'dcterms.creator',
    'article:author',
  ],
  publisher: ['og:site_name', 'application-name', 'dc.publisher', 'dcterms.publisher'],
  published: [
    'article:published_time',
    'og:article:published_time',
    'parsely-pub-date',
    'sailthru.date',
    'datepublished',
    'article.published',
    'publish-date',
    'publishdate',
    'pubdate',
    'ptime',
    'dcterms.created',
    'dc.date.issued',
    'dc.date',
    'date',
  ],
  updated: [
    'article:modified_time',
    'og:updated_time',
    'datemodified',
    'article.updated',
    'lastmod',
    'dcterms.modified',
  ],
  link: ['og:url'],
  language: ['content-language', 'dc.language', 'language', 'og:locale'],
  type: ['og:type'],
  tier: ['article:content_tier'],
} as const;

/** What a page's `<meta>` elements tell: the contents, the most reliable first. */
export type MetaTags = Record<keyof typeof NAMES, string[]>;

/** Reads every `<meta>` once; names are compared without case, contents are trimmed, empty ones are left out. */
export function readMetaTags(document: Document): MetaTags {
  const contents = new Map<string, string[]>();
  for (const meta of document.querySelectorAll('meta[content]')) {
    const content = meta.getAttribute('content')?.trim();
    const name = ['property', 'name', 'itemprop', 'http-equiv']
      .map((key) => meta.getAttribute(key))
      .find(Boolean);
    if (!content || !name) continue;
    const key = name.trim().toLowerCase();
    contents.set(key, [...(contents.get(key) ?? []), content]);
  }
  const read = (names: readonly string[]) => names.flatMap((name) => contents.get(name) ?? []);
  return Object.fromEntries(Object.entries(NAMES).map(([tag, names]) => [tag, read(names)])) as MetaTags;
}
