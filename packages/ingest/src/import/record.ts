import { articleOfJson, type JsonLine, parseJsonLine } from '@onrecord/reader';
import { type Article, checkExtraction, type Extraction, isOnrecordError } from '@onrecord/schema';
import { ZodError, z } from 'zod';
import { IngestError } from '../error.ts';
import { CorrectionLine } from './correction.ts';
import { isQuotebank, readQuotebank } from './quotebank.ts';

/** What a line of an import holds: an article to extract, what was extracted already, or who is who. */
export type ImportRecord =
  | { kind: 'article'; article: Article }
  | { kind: 'extraction'; extraction: Extraction }
  | { kind: 'correction'; correction: CorrectionLine };

/**
 * The record of a line: an article, a line of our own export, or one of either of Quotebank's layouts, told by its fields.
 *
 * @throws {OnrecordError} `READER_JSON_INVALID`, `READER_NO_ARTICLE`, `READER_BINARY`, `INGEST_RECORD_INVALID`, and what
 *   `checkExtraction` throws.
 */
export function readRecord(line: JsonLine): ImportRecord {
  const { value } = parseJsonLine(line);
  if (typeof value === 'object' && value !== null) {
    if (isQuotebank(value))
      return { kind: 'extraction', extraction: checked(line, () => readQuotebank(value)) };
    if ('article' in value && 'quotes' in value)
      return { kind: 'extraction', extraction: checked(line, () => checkExtraction(value)) };
    if ('correction' in value)
      return { kind: 'correction', correction: checked(line, () => CorrectionLine.parse(value)) };
  }
  return { kind: 'article', article: articleOfJson(value, line.place).article };
}

/** What a model refuses, as one line for people. */
function checked<Result>({ place }: JsonLine, read: () => Result): Result {
  try {
    return read();
  } catch (cause) {
    if (isOnrecordError(cause)) throw invalid(place, cause.message.replace(/^\[\w+\] /, ''), cause);
    if (cause instanceof ZodError)
      throw invalid(place, z.prettifyError(cause).split('\n').slice(0, 2).join(' '), cause);
    throw cause;
  }
}

function invalid(place: string, reason: string, cause: unknown): IngestError {
  return new IngestError('INGEST_RECORD_INVALID', `${place} cannot be imported: ${reason}`, {
    cause,
    context: { place },
  });
}
