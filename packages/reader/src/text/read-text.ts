import type { Article } from '@onrecord/schema';
import { ReaderError } from '../error.ts';
import { type ArticleHints, articleOf, type Context, checkHints } from '../hints.ts';
import { readHead } from './head.ts';
import { normaliseText } from './normalise.ts';

/**
 * The article of a plain text, pasted or from a file: the text normalised and whole, with title, byline and dates
 * as its first lines print them and as the hints say.
 *
 * @throws {ReaderError} `READER_NO_ARTICLE` when there is nothing but blanks; `READER_HINT_INVALID`.
 */
export function readPastedText(text: string, hints: ArticleHints = {}): Article {
  return readText(text, { name: 'the text', known: checkHints(hints) });
}

/** The same with checked hints, and with what else is known before. */
export function readText(raw: string, context: Context): Article {
  const text = normaliseText(raw);
  if (text === '')
    throw new ReaderError('READER_NO_ARTICLE', `${context.name} is empty; give the article’s words`);
  return articleOf({ text, ...readHead(text) }, context);
}
