import { Readability } from '@mozilla/readability';
import type { Article } from '@onrecord/schema';
import { parseHTML } from 'linkedom';
import { ReaderError } from '../error.ts';
import { type ArticleHints, articleOf, checkHints } from '../hints.ts';
import { normaliseText } from '../text/normalise.ts';
import { readMetadata } from './metadata.ts';
import { textOfElement } from './text-of.ts';

/** Front pages, lists of links and menus: more than this part of the words stands in links. */
const LINK_SHARE = 0.5;
/** A page without any mark of an article needs a body of this many characters, else it is a notice or a form. */
const SHORTEST_UNMARKED = 200;
/** The shortest body of a page that says it is an article: a one-sentence alert. */
const SHORTEST_MARKED = 40;

/**
 * The article of a page: the main text, with paragraphs separated by blank lines, and title, byline, outlet, link,
 * language and dates as the page declares them and as the hints say. Scripts are not run, nothing is fetched.
 *
 * @throws {ReaderError} `READER_NO_ARTICLE` when the page holds none; `READER_HINT_INVALID`.
 */
export function readHtml(html: string, hints: ArticleHints = {}): Article {
  const known = checkHints(hints);
  const { document } = parseHTML(asDocument(html));
  const metadata = readMetadata(document, known.url ?? null);
  const body = findMainText(document);
  const shortest = metadata.isArticle ? SHORTEST_MARKED : SHORTEST_UNMARKED;
  if (body === null || body.text.length < shortest || body.linkShare > LINK_SHARE)
    throw new ReaderError(
      'READER_NO_ARTICLE',
      'the page holds no article; give the page of one article, or its text',
    );
  const { isArticle: _, ...found } = metadata;
  return articleOf(
    { ...found, title: found.title ?? body.title, byline: found.byline, text: body.text },
    known,
  );
}

/** The parser needs the elements that HTML lets authors leave out. */
function asDocument(html: string): string {
  return /<html[\s>]/i.test(html) ? html : `<!doctype html><html><head></head><body>${html}</body></html>`;
}

function findMainText(document: Document): { text: string; title: string | null; linkShare: number } | null {
  try {
    const found = new Readability<Element>(document, { serializer: (node) => node as Element }).parse();
    if (!found?.content) return null;
    const text = normaliseText(textOfElement(found.content));
    const inLinks = Array.from(found.content.querySelectorAll('a'), (link) => link.textContent?.length ?? 0);
    const linkShare = inLinks.reduce((sum, length) => sum + length, 0) / Math.max(text.length, 1);
    return { text, title: found.title?.trim() || null, linkShare };
  } catch (cause) {
    // Elements nested beyond the stack's depth, or markup that the parser cannot hold.
    throw new ReaderError('READER_NO_ARTICLE', 'the page cannot be taken apart; give the article’s text', {
      cause,
    });
  }
}
