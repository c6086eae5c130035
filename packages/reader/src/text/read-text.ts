import type { Article } from '@onrecord/schema';
import { ReaderError } from '../error.ts';
import { type ArticleHints, articleOf, checkHints } from '../hints.ts';
import { readHead } from './head.ts';
import { normaliseText } from './normalise.ts';

/**
 * The article of a plain text, pasted or from a file: the text normalised and whole, with title, byline and dates
 * as its first lines print them and as the hints say.
 *
 * @throws {ReaderError} `READER_NO_ARTICLE` when there is nothing but blanks; `READER_HINT_INVALID`.
 */
export function readPastedText(text: string, hints: ArticleHints = {}): Article {
  const known = checkHints(hints);
  const normalised = normaliseText(text);
  if (normalised === '')
    throw new ReaderError('READER_NO_ARTICLE', 'the text is empty; give the article’s words');
  return articleOf({ text: normalised, ...readHead(normalised) }, known);
}
