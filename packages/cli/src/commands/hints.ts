import { type ArticleHints, checkHints } from '@onrecord/reader';
import { OnrecordError } from '@onrecord/schema';
import type { HintOptions } from './hint-options.ts';

/**
 * What is known of the articles of these files.
 *
 * @throws {OnrecordError} before any file is read: `READER_HINT_INVALID` for a value that is not of its form,
 *   `COMMAND_OPTION` for what only one article can have: the second would become a new version of the first.
 */
export function hintsOf(
  { published, publisher, url, title }: HintOptions,
  files: readonly string[],
): ArticleHints {
  for (const [name, value] of Object.entries({ url, title }))
    if (value !== undefined && files.length > 1)
      throw new OnrecordError(
        'COMMAND_OPTION',
        `${name} is of one article, and ${files.length} files are given; give them one by one`,
      );
  const hints: ArticleHints = { publishedAt: published, publisher, url, title };
  checkHints(hints);
  return hints;
}
