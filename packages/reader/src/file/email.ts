import type { Article } from '@onrecord/schema';
import type { Mailbox } from 'postal-mime';
import { parseByline } from '../byline.ts';
import { parseDate } from '../date.ts';
import { ReaderError } from '../error.ts';
import type { Context, KnownFields } from '../hints.ts';
import { readPage } from '../html/read-html.ts';
import { readText } from '../text/read-text.ts';

/** Letters hold letters hold letters; more than this is meant to harm. */
const MAX_NESTING = 20;
const MAX_HEADERS = 256 * 1024;

/**
 * The article of a letter (RFC 5322 and MIME): its HTML where that reads as an article, else its plain text; subject,
 * sender and date as title, byline and date of publication. Attachments are not opened.
 *
 * @throws {ReaderError} `READER_NO_ARTICLE` where it holds no words or cannot be taken apart.
 */
export async function readEmail(bytes: Uint8Array, context: Context): Promise<Article> {
  const { default: PostalMime } = await import('postal-mime');
  const limits = { maxNestingDepth: MAX_NESTING, maxHeadersSize: MAX_HEADERS, maxRfc822NestingDepth: 3 };
  const letter = await PostalMime.parse(bytes, limits).catch((cause: Error) => {
    throw new ReaderError(
      'READER_NO_ARTICLE',
      `${context.name} is no letter that can be read (${cause.message})`,
      {
        cause,
        context: { name: context.name, reason: 'no-text' },
      },
    );
  });
  const told: KnownFields = {};
  const subject = letter.subject?.replace(/^(?:(?:re|fwd?|aw|wg|tr)\s*:\s*)+/i, '').trim();
  if (subject) told.title = subject;
  const names = parseByline((letter.from as Mailbox | undefined)?.name ?? '');
  if (names.length > 0) told.byline = names;
  const publishedAt = parseDate(letter.date ?? '');
  if (publishedAt) told.publishedAt = publishedAt;
  const within: Context = { ...context, known: { ...told, ...context.known } };
  return readHtmlPart(letter.html, within) ?? readText(letter.text ?? '', within);
}

function readHtmlPart(html: string | undefined, context: Context): Article | null {
  if (!html) return null;
  try {
    return readPage(html, context).article;
  } catch (error) {
    if (!(error instanceof ReaderError)) throw error;
    return null;
  }
}
