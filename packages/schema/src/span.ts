import { z } from 'zod';
import { OnrecordError } from './error.ts';

/**
 * A half-open range `[start, end)` of UTF-16 code units into `article.text`.
 *
 * `article.text.slice(span.start, span.end)` is the text that the span means, always. Web Annotation's
 * TextPositionSelector counts code points instead: see `toTextPositionSelectors`.
 */
export const Span = z
  .strictObject({ start: z.int().nonnegative(), end: z.int().positive() })
  .refine((span) => span.start < span.end, { error: 'a span must hold at least one code unit' })
  .meta({ id: 'Span', description: 'Half-open range [start, end) of UTF-16 code units into article.text.' });
export type Span = z.infer<typeof Span>;

/** What stands between two pieces of a divided content when it is shown as one text. */
export const PIECE_SEPARATOR = ' … ';

/**
 * The text of one or more spans; the pieces of a divided content are joined by `PIECE_SEPARATOR`.
 *
 * @throws {OnrecordError} `SPAN_OUT_OF_RANGE` when a span ends after the text.
 */
export function textOf(text: string, spans: readonly Span[]): string {
  return spans
    .map((span) => {
      if (span.start < 0 || span.end > text.length || span.start >= span.end)
        throw new OnrecordError(
          'SPAN_OUT_OF_RANGE',
          `[schema] span ${span.start}-${span.end} does not lie in a text of ${text.length} code units`,
          { context: { span, length: text.length } },
        );
      return text.slice(span.start, span.end);
    })
    .join(PIECE_SEPARATOR);
}
