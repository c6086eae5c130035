import type { Span } from '@onrecord/schema';
import { type Document, firstTokenAt, isWord, type Quotation, type Token } from '../text/index.ts';
import type { Attribution } from './attributor.ts';

/** What a quotation may end with and a content leaves out. */
const PUNCTUATION = /^[\p{P}]+$/u;

/**
 * The attributions with whole quotations: what stands between two pieces of a content inside one pair of marks is
 * content too, and so is an emoji at its end. A word lost inside a quotation turns its meaning, and nobody but its
 * speaker speaks there.
 */
export function wholeQuotations(document: Document, attributions: readonly Attribution[]): Attribution[] {
  return attributions.map((attribution) => ({
    ...attribution,
    content: filled(document, attribution).map((span) => withSigns(document, span)),
  }));
}

/** The span with the signs that are neither words nor punctuation between its end and that of its quotation. */
function withSigns(document: Document, span: Span): Span {
  const { tokens } = document;
  let next = firstTokenAt(document, span.end);
  const quotation = tokens[next - 1]?.quotation ?? -1;
  let end = span.end;
  for (; quotation >= 0 && tokens[next]?.quotation === quotation; next++) {
    const token = tokens[next] as Token;
    if (isWord(token)) return span;
    if (!PUNCTUATION.test(token.text)) end = token.end;
  }
  return end === span.end ? span : { start: span.start, end };
}

function filled(document: Document, { content, cue, source }: Attribution): Span[] {
  const pieces: Span[] = [];
  for (const span of content) {
    const last = pieces.at(-1);
    const quotation = last && sharedQuotation(document, last, span);
    const between = last && { start: last.end, end: span.start };
    if (!quotation || !between || [...cue, ...source].some((part) => overlaps(part, between)))
      pieces.push(span);
    else pieces.splice(-1, 1, ...joined(quotation, last as Span, span));
  }
  return pieces;
}

/** The quotation that both the end of one span and the start of the next lie in. */
function sharedQuotation(document: Document, before: Span, after: Span): Quotation | undefined {
  const first = document.tokens[firstTokenAt(document, before.end - 1)] as Token | undefined;
  const next = document.tokens[firstTokenAt(document, after.start)];
  return first && next && first.quotation === next.quotation
    ? document.quotations[first.quotation]
    : undefined;
}

/** From the start of one span to the end of the other inside a quotation: one span a paragraph. */
function joined({ pieces }: Quotation, before: Span, after: Span): Span[] {
  return pieces
    .map(({ start, end }) => ({ start: Math.max(start, before.start), end: Math.min(end, after.end) }))
    .filter(({ start, end }) => start < end);
}

const overlaps = (one: Span, other: Span): boolean => one.start < other.end && other.start < one.end;
