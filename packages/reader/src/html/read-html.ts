import type { Article } from '@onrecord/schema';
import { namesAfterLabel } from '../byline.ts';
import { ReaderError } from '../error.ts';
import { type ArticleHints, articleOf, type Context, checkHints } from '../hints.ts';
import type { ReaderWarning } from '../result.ts';
import { normaliseText } from '../text/normalise.ts';
import { sizeOf } from './blocks.ts';
import { parseDocument, plainText } from './document.ts';
import { findMainText, type MainText } from './main-text.ts';
import { readMetadata } from './metadata.ts';
import { type PageSigns, REFUSALS, refusalOf } from './refusal.ts';
import { coarseDate, dayOfLink, shownDay } from './shown-date.ts';

/**
 * The article of a page: the main text, with paragraphs separated by blank lines, and title, byline, outlet, link,
 * language and dates as the page declares them and as the hints say. Scripts are not run, nothing is fetched.
 *
 * @throws {ReaderError} `READER_NO_ARTICLE` when the page holds none, with the `reason` in its context (`paywall`,
 *   `list` …); `READER_HINT_INVALID`.
 */
export function readHtml(html: string, hints: ArticleHints = {}): Article {
  return readPage(html, { name: 'the page', known: checkHints(hints) }).article;
}

/** The same with checked hints and with what else is known before, and what could not be told surely. */
export function readPage(html: string, context: Context): { article: Article; warnings: ReaderWarning[] } {
  const { name, known, origin } = context;
  const page = takeApart(html, { name, base: origin?.url ?? known.url ?? null });
  const reason = refusalOf(page);
  if (reason !== null)
    throw new ReaderError('READER_NO_ARTICLE', `${name} ${REFUSALS[reason]}`, { context: { name, reason } });
  const { isArticle, isFree, articleBody, ...declared } = page.metadata;
  const { text, headLines, linesAbove } = page.main;
  const { language } = declared;
  const publishedAt =
    declared.publishedAt ?? shownDay(headLines, language) ?? dayOfLink(declared.url ?? origin?.url ?? null);
  const byline =
    declared.byline.length > 0
      ? declared.byline
      : (headLines.map(namesAfterLabel).find(({ length }) => length > 0) ?? []);
  const article = articleOf({ ...declared, byline, publishedAt, text }, context);
  const retrievedAt = origin?.retrievedAt ?? null;
  const coarse =
    article.publishedAt === null
      ? coarseDate([...headLines, ...linesAbove], { name, language, retrievedAt })
      : null;
  return { article, warnings: coarse ? [coarse] : [] };
}

function takeApart(html: string, { name, base }: { name: string; base: string | null }): PageSigns {
  try {
    const document = parseDocument(html);
    const metadata = readMetadata(document, base);
    const main = findMainText(document, metadata);
    return { document, metadata, main: withDeclaredText(main, metadata.articleBody) };
  } catch (cause) {
    // Elements nested beyond sense, or markup that the parser's document cannot hold.
    const reason = String((cause as Error).message).slice(0, 200);
    throw new ReaderError(
      'READER_NO_ARTICLE',
      `${name} cannot be taken apart (${reason}); give the article’s text`,
      {
        cause,
        context: { name, reason: 'no-text' },
      },
    );
  }
}

/** A page whose text only a script would write has less of it than this. */
const SHELL_SIZE = 200;

/** The main text, or, where the page shows hardly any, the one that it declares for search engines (schema.org `articleBody`). */
function withDeclaredText(main: MainText, declared: string | null): MainText {
  if (declared === null || sizeOf(main.text) >= SHELL_SIZE || sizeOf(declared) < SHELL_SIZE) return main;
  const paragraphs = declared.split(/\n+|<\/p>\s*|(?:<br\s*\/?>\s*){2,}/i).map(plainText);
  return {
    ...main,
    text: normaliseText(paragraphs.filter((text) => text !== '').join('\n\n')),
    linkShare: 0,
  };
}
