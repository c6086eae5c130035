import { z } from 'zod';
import type { Span } from './span.ts';

/** W3C Web Annotation §4.2.4: the words themselves with what stands around them, to find them again after edits. */
export const TextQuoteSelector = z
  .strictObject({
    type: z.literal('TextQuoteSelector'),
    exact: z.string().min(1),
    prefix: z.string(),
    suffix: z.string(),
  })
  .meta({ id: 'TextQuoteSelector' });
export type TextQuoteSelector = z.infer<typeof TextQuoteSelector>;

/** W3C Web Annotation §4.2.5: a half-open range that counts Unicode code points, not UTF-16 code units. */
export const TextPositionSelector = z
  .strictObject({
    type: z.literal('TextPositionSelector'),
    start: z.int().nonnegative(),
    end: z.int().positive(),
  })
  .meta({ id: 'TextPositionSelector' });
export type TextPositionSelector = z.infer<typeof TextPositionSelector>;

/** Code units of context on either side; long enough to tell repeated words apart, as Hypothesis does it. */
const CONTEXT_LENGTH = 32;

/** The span as a TextQuoteSelector; context is cut between characters, never inside a surrogate pair. */
export function toTextQuoteSelector(text: string, span: Span): TextQuoteSelector {
  return {
    type: 'TextQuoteSelector',
    exact: text.slice(span.start, span.end),
    prefix: text.slice(characterBorder(text, Math.max(0, span.start - CONTEXT_LENGTH)), span.start),
    suffix: text.slice(span.end, characterBorder(text, Math.min(text.length, span.end + CONTEXT_LENGTH))),
  };
}

/**
 * Spans as TextPositionSelectors, in the order given. Code points are counted once from the start of the text,
 * so any number of spans costs one pass.
 */
export function toTextPositionSelectors(text: string, spans: readonly Span[]): TextPositionSelector[] {
  const offsets = [...new Set(spans.flatMap((span) => [span.start, span.end]))].sort((a, b) => a - b);
  const codePoints = new Map<number, number>();
  let unit = 0;
  let count = 0;
  for (const offset of offsets) {
    while (unit < offset) {
      unit += (text.codePointAt(unit) ?? 0) > 0xffff ? 2 : 1;
      count++;
    }
    codePoints.set(offset, count);
  }
  return spans.map((span) => ({
    type: 'TextPositionSelector',
    start: codePoints.get(span.start) ?? 0,
    end: codePoints.get(span.end) ?? 0,
  }));
}

function characterBorder(text: string, offset: number): number {
  const isInsidePair =
    /[\uDC00-\uDFFF]/.test(text[offset] ?? '') && /[\uD800-\uDBFF]/.test(text[offset - 1] ?? '');
  return isInsidePair ? offset + 1 : offset;
}
