import { parseByline } from '../byline.ts';
import { parseDate } from '../date.ts';
import { parseLanguage } from '../hints.ts';
import { isSameSite } from '../web/link.ts';
import { findArticleNode, type JsonLdNode, namesOfField, textOfField } from './json-ld.ts';
import { type MetaTags, readMetaTags } from './meta-tags.ts';
import { UPDATED } from './shown-date.ts';

/** What a page declares about its article, in the head or in the text. */
export interface Metadata {
  title: string | null;
  byline: string[];
  publisher: string | null;
  url: string | null;
  language: string | null;
  publishedAt: string | null;
  updatedAt: string | null;
  /** Whether the page says that it is an article (JSON-LD, Open Graph or microdata). */
  isArticle: boolean;
  /** The article's words, where the page declares them and says to nobody that they are not free. */
  articleBody: string | null;
  /** Whether the page says that everybody may read it whole; `null` where it does not say. */
  isFree: boolean | null;
}

/** Parts of a page whose dates and names belong to something else. */
const ELSEWHERE =
  'aside, footer, nav, figure, form, [class*="comment"], [class*="related"], [id*="comment"], article article';

/** Where pages print the names of the authors, the surest marks first. */
const BYLINES = [
  '[itemprop="author"] [itemprop="name"]',
  '[itemprop="author"]',
  '[rel="author"]',
  '.author .fn, .p-author, .author-name, .byline__name, .byline-name',
  '.byline a, .author a',
  '.author, .byline',
];

/** As many authors as pages mark one by one. */
const MAX_SHOWN = 4;
/** Where pages print the moment of publication: marked as such, else the first time of the article. */
const MARKED_TIMES =
  '[itemprop="datePublished"], time[pubdate], time.published, time.entry-date, .dt-published, abbr.published';
const UPDATE_TIMES = '[itemprop="dateModified"], time.updated, .dt-updated, abbr.updated';
const TIMES =
  'article time[datetime], main time[datetime], [role="main"] time[datetime], header time[datetime]';

/** What a page declares; `base` is the link that it was read from, against which relative links are resolved. */
export function readMetadata(document: Document, base: string | null): Metadata {
  const node = findArticleNode(document);
  const tags = readMetaTags(document);
  const isFree =
    isFreeOf(node?.isAccessibleForFree) ??
    (/^(?:locked|paid|premium)$/i.test(tags.tier[0] ?? '') ? false : null);
  const publisher = textOfField(node?.publisher) ?? tags.publisher[0] ?? null;
  return {
    title: titleOf([textOfField(node?.headline), ...tags.title, ...titlesShown(document)], publisher),
    byline: bylineOf(document, { node, tags }),
    publisher,
    url: linkOf(document, { node, tags, base }),
    language: first(parseLanguage, [
      textOfField(node?.inLanguage),
      document.documentElement.lang,
      ...tags.language,
    ]),
    publishedAt: first(parseDate, [
      textOfField(node?.datePublished),
      ...tags.published,
      ...timesOf(document, MARKED_TIMES),
      ...timesOf(document, TIMES, UPDATED),
    ]),
    updatedAt: first(parseDate, [
      textOfField(node?.dateModified),
      ...tags.updated,
      ...timesOf(document, UPDATE_TIMES),
    ]),
    isArticle:
      node !== null ||
      /^(?:article|news|blog|story)/i.test(tags.type[0] ?? '') ||
      document.querySelector('[itemtype*="Article"]') !== null,
    articleBody: isFree === false ? null : textOfField(node?.articleBody),
    isFree,
  };
}

/** schema.org's `isAccessibleForFree`, which pages write as a truth value or as its name. */
function isFreeOf(value: unknown): boolean | null {
  const told = String(value ?? '').toLowerCase();
  return told === 'true' ? true : told === 'false' ? false : null;
}

/** The first title, without the outlet's name behind a bar or dash. */
function titleOf(candidates: readonly (string | null)[], publisher: string | null): string | null {
  const title = candidates.find(Boolean)?.replace(/\s+/gu, ' ').trim();
  if (!title) return null;
  const withoutOutlet = publisher && title.endsWith(publisher) ? title.slice(0, -publisher.length) : title;
  return withoutOutlet === title ? title : (/^(.+?)\s*[|–—·-]\s*$/u.exec(withoutOutlet)?.[1] ?? title);
}

function bylineOf(document: Document, declared: { node: JsonLdNode | null; tags: MetaTags }): string[] {
  const candidates = [namesOfField(declared.node?.author), declared.tags.author, namesShown(document)];
  for (const lines of candidates) {
    const names = [...new Set(lines.flatMap((line) => parseByline(line)))];
    if (names.length > 0) return names;
  }
  return [];
}

function linkOf(
  document: Document,
  declared: { node: JsonLdNode | null; tags: MetaTags; base: string | null },
): string | null {
  const { node, tags, base } = declared;
  const page = node?.mainEntityOfPage;
  const pageLink = typeof page === 'object' && page !== null ? (page as JsonLdNode)['@id'] : page;
  const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute('href');
  for (const link of [canonical, ...tags.link, textOfField(node?.url), textOfField(pageLink)]) {
    const url = link ? URL.parse(link.trim(), base ?? undefined) : null;
    if (url && /^https?:$/.test(url.protocol) && mayBelongTo(url, base)) return url.href;
  }
  return null;
}

/**
 * Whether a page may say that it stands at a link: at one of its own site, since otherwise it could take the place of
 * another outlet's article; and not at the front page, which careless systems name for all of theirs.
 */
function mayBelongTo(url: URL, base: string | null): boolean {
  const page = base === null ? null : URL.parse(base);
  return (
    page === null ||
    (isSameSite(url, page) && (url.pathname !== '/' || page.pathname === '/' || url.search !== ''))
  );
}

/** The first candidate that can be read. */
function first(
  parse: (value: string) => string | null,
  candidates: readonly (string | null)[],
): string | null {
  for (const candidate of candidates) {
    const value = candidate ? parse(candidate) : null;
    if (value) return value;
  }
  return null;
}

/** Titles in the text, for want of a declared one: marked, the only first heading, what the window is called. */
function titlesShown(document: Document): string[] {
  const marked = document.querySelector('[itemprop="headline"]');
  const headings = document.querySelectorAll('h1');
  const heading = headings.length === 1 ? headings[0] : null;
  return [marked?.getAttribute('content') ?? marked?.textContent, heading?.textContent, document.title].map(
    (text) => text?.trim() ?? '',
  );
}

function namesShown(document: Document): string[] {
  for (const selector of BYLINES) {
    const elements = Array.from(document.querySelectorAll(selector)).filter(
      (found) => !found.closest(ELSEWHERE),
    );
    const [first, ...others] = elements
      .map((element) => wordsShown(element).trim())
      .filter((words) => words !== '');
    // Marks that stand beside each other are of several authors, at another place of the same ones again.
    if (first) return [first, ...others.filter((words) => words !== first)].slice(0, MAX_SHOWN);
  }
  return [];
}

/** The words of an element, with a comma where only its markup keeps them apart: a name and an office. */
function wordsShown(element: Element): string {
  return Array.from(element.childNodes)
    .map((node) => (node.nodeType === 1 ? wordsShown(node as Element) : (node.nodeValue ?? '')))
    .filter((words) => words !== '')
    .reduce(
      (line, words) => (/[^\s,]$/u.test(line) && /^[^\s,]/u.test(words) ? `${line}, ${words}` : line + words),
      '',
    );
}

function timesOf(document: Document, selector: string, except?: RegExp): string[] {
  return Array.from(document.querySelectorAll(selector))
    .filter((element) => !element.closest(ELSEWHERE))
    .filter((element) => !except?.test(labelOf(element)))
    .map((element) => {
      const values = ['datetime', 'content', 'title'].map((name) => element.getAttribute(name));
      return values.find(Boolean) ?? element.textContent ?? '';
    });
}

/** What a time's own words, names and the words before it say of it: "Last updated: <time>". */
function labelOf(element: Element): string {
  const before = element.previousSibling?.textContent?.trim().slice(-40) ?? '';
  return [before, element.getAttribute('class') ?? '', element.textContent ?? ''].join(' ');
}
