import type { Quote, Span } from '@onrecord/schema';

/**
 * Where the words of a quote stand between quotation marks, that is, are the speaker's own: spans of `quote.text`.
 *
 * Marks at the edges of a content stay outside it, so an unpaired one inside closes or opens a stretch that reaches to
 * the edge.
 */
export function markedSpansOf(quote: Pick<Quote, 'type' | 'text'>): Span[] {
  const { type, text } = quote;
  if (type === 'direct') return [{ start: 0, end: text.length }];
  if (type === 'indirect') return [];
  const spans: Span[] = [];
  let start: number | null = null;
  let isFirst = true;
  for (const mark of text.matchAll(/[“”"«»„]/g)) {
    const isOpening = /[“«„]/.test(mark[0]) || (mark[0] === '"' && opensAt(text, mark.index));
    if (isOpening) start ??= mark.index + 1;
    else if (start !== null || isFirst) {
      if ((start ?? 0) < mark.index) spans.push({ start: start ?? 0, end: mark.index });
      start = null;
    }
    isFirst = false;
  }
  if (start !== null && start < text.length) spans.push({ start, end: text.length });
  return spans;
}

/** A straight mark opens where nothing but a space or a bracket stands before it. */
function opensAt(text: string, index: number): boolean {
  return index === 0 || /[\s([—–-]/.test(text[index - 1] ?? '');
}
