import type { Quote, Span } from '@onrecord/schema';
import { comparedWordsOf } from './words.ts';

/** A quote and, where it is known, the printed sentences that hold it. */
export type Recorded = Pick<Quote, 'type' | 'text'> & { sentence?: string };

/**
 * Whether these folded words of a quote stand between quotation marks, that is, are the speaker's own. Marks at the edges
 * of a content stay outside it, so where only a part of a content is quoted the printed sentence tells which.
 */
export function isInMarks(recorded: Recorded, words: readonly string[]): boolean {
  if (recorded.type !== 'mixed') return recorded.type === 'direct';
  const phrase = ` ${words.join(' ')} `;
  return [recorded.text, recorded.sentence ?? ''].some((text) =>
    markedSpansOf(text).some((span) => {
      const marked = comparedWordsOf(text.slice(span.start, span.end)).map((word) => word.folded);
      return ` ${marked.join(' ')} `.includes(phrase);
    }),
  );
}

/** What stands between quotation marks; an unpaired mark closes or opens a stretch that reaches to the edge. */
function markedSpansOf(text: string): Span[] {
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
