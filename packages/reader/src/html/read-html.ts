import type { Article } from '@onrecord/schema';
import { ReaderError } from '../error.ts';
import { type ArticleHints, articleOf, type Context, checkHints } from '../hints.ts';
import { parseDocument } from './document.ts';
import { findMainText, type MainText } from './main-text.ts';
import { type Metadata, readMetadata } from './metadata.ts';

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
  return readPage(html, { name: 'the page', known: checkHints(hints) });
}

/** The same with checked hints, and with what else is known before. */
export function readPage(html: string, context: Context): Article {
  const { name, known, origin } = context;
  const { metadata, main } = takeApart(html, { name, base: origin?.url ?? known.url ?? null });
  if (main === null || !isArticle(main, metadata))
    throw new ReaderError(
      'READER_NO_ARTICLE',
      `${name} holds no article; give the page of one article, or its text`,
    );
  const { isArticle: _, ...declared } = metadata;
  return articleOf({ ...declared, title: declared.title ?? main.title, text: main.text }, context);
}

function takeApart(
  html: string,
  { name, base }: { name: string; base: string | null },
): { metadata: Metadata; main: MainText | null } {
  try {
    const document = parseDocument(html);
    const metadata = readMetadata(document, base);
    return { metadata, main: findMainText(document, metadata) };
  } catch (cause) {
    // Elements nested beyond sense, or markup that the parser's document cannot hold.
    const reason = String((cause as Error).message).slice(0, 200);
    throw new ReaderError(
      'READER_NO_ARTICLE',
      `${name} cannot be taken apart (${reason}); give the article’s text`,
      {
        cause,
      },
    );
  }
}

function isArticle(main: MainText, metadata: Metadata): boolean {
  const shortest = metadata.isArticle ? SHORTEST_MARKED : SHORTEST_UNMARKED;
  return main.text.length >= shortest && main.linkShare <= LINK_SHARE;
}
