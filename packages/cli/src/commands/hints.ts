import { type ArticleHints, checkHints } from '@onrecord/reader';
import type { HintOptions } from './hint-options.ts';

/** @throws {OnrecordError} `READER_HINT_INVALID` before any file is read. */
export function hintsOf({ published, publisher, url, title }: HintOptions): ArticleHints {
  const hints: ArticleHints = { publishedAt: published, publisher, url, title };
  checkHints(hints);
  return hints;
}
