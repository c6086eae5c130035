import { parseByline } from '../byline.ts';
import { parseDate } from '../date.ts';
import { parseLanguage } from '../hints.ts';
import { isSameSite } from '../web/link.ts';
import { findArticleNode, type JsonLdNode, namesOfField, textOfField } from './json-ld.ts';
import { type MetaTags, readMetaTags } from './meta-tags.ts';
import { namesShown, timesPublished, timesUpdated, titlesShown } from './shown.ts';

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

/** What a page declares; `base` is the link that it was read from, against which relative links are resolved. */
export function readMetadata(document: Document, base: string | null): Metadata {
  const node = findArticleNode(document);
  const tags = readMetaTags(document);
  const isFree =
    isFreeOf(node?.isAccessibleForFree) ??
    (/^(?:locked|paid|premium)$/i.test(tags.tier[0] ?? '') ? false : null);
  const publisher = textOfField(node?.publisher) ?? tags.publisher[0] ?? null;
  return {
    title: titleOf(first(filled, titles(document, { node, tags })), publisher),
    byline: bylineOf(document, { node, tags }),
    publisher,
    url: linkOf(document, { node, tags, base }),
    language: first(parseLanguage, [
      textOfField(node?.inLanguage),
      document.documentElement.lang,
      ...tags.language,
    ]),
    publishedAt: first(parseDate, publicationTimes(document, { node, tags })),
    updatedAt: first(parseDate, updateTimes(document, { node, tags })),
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

/** What JSON-LD and `<meta>` declare. */
interface Declared {
  node: JsonLdNode | null;
  tags: MetaTags;
}

/** The candidates for a field, the surest first; what is shown is looked for only where nothing is declared. */
type Candidates = Generator<string | null, void, undefined>;

function* titles(document: Document, { node, tags }: Declared): Candidates {
  yield textOfField(node?.headline);
  yield* tags.title;
  yield* titlesShown(document);
}

function* publicationTimes(document: Document, { node, tags }: Declared): Candidates {
  yield textOfField(node?.datePublished);
  yield* tags.published;
  yield* timesPublished(document);
}

function* updateTimes(document: Document, { node, tags }: Declared): Candidates {
  yield textOfField(node?.dateModified);
  yield* tags.updated;
  yield* timesUpdated(document);
}

/** A title without the outlet's name behind a bar or dash. */
function titleOf(shown: string | null, publisher: string | null): string | null {
  const title = shown?.replace(/\s+/gu, ' ').trim();
  if (!title) return null;
  const withoutOutlet = publisher && title.endsWith(publisher) ? title.slice(0, -publisher.length) : title;
  return withoutOutlet === title ? title : (/^(.+?)\s*[|–—·-]\s*$/u.exec(withoutOutlet)?.[1] ?? title);
}

function bylineOf(document: Document, { node, tags }: Declared): string[] {
  for (const lines of [() => namesOfField(node?.author), () => tags.author, () => namesShown(document)]) {
    const names = [...new Set(lines().flatMap((line) => parseByline(line)))];
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

function filled(value: string): string | null {
  return value.trim() === '' ? null : value;
}

/** The first candidate that can be read. */
function first(parse: (value: string) => string | null, candidates: Iterable<string | null>): string | null {
  for (const candidate of candidates) {
    const value = candidate ? parse(candidate) : null;
    if (value) return value;
  }
  return null;
}
