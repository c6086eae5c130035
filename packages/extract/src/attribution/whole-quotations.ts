import type { Span } from '@onrecord/schema';
import { type Document, firstTokenAt, isWord, type Quotation, type Token } from '../text/index.ts';
import type { Attribution } from './attributor.ts';
import { completeQuotations } from './complete-quotations.ts';

/** What a quotation may end with and a content leaves out. */
const PUNCTUATION = /^[\p{P}]+$/u;

/**
 * The attributions with whole quotations: what stands between two pieces of a content inside one pair of marks is
 * content too, and so are the rest of a quotation that it touches, the other paragraphs and an emoji at its end. A word
 * lost inside a quotation turns its meaning, and nobody but its speaker speaks there.
 */
export function wholeQuotations(document: Document, attributions: readonly Attribution[]): Attribution[] {
  const taken = attributions
    .flatMap(({ content, cue, source }) => [...content, ...cue, ...source])
    .sort((a, b) => a.start - b.start);
  return attributions.map((attribution) => {
    const whole = completeQuotations(
      document,
      filled(document, attribution),
      (stretch) => !isTouched(taken, stretch),
    );
    const pieces = whole.map((span) => withSigns(document, span));
    return { ...attribution, content: withParagraphs(document, pieces, taken) };
  });
}

/** The pieces with the other paragraphs of a quotation of several, where nothing else is said about them. */
function withParagraphs(document: Document, content: readonly Span[], taken: readonly Span[]): Span[] {
  const quotations = new Set(content.map((span) => quotationAt(document, span.end - 1)));
  const added = [...quotations]
    .flatMap((quotation) => (quotation && quotation.pieces.length > 1 ? quotation.pieces : []))
    .filter((piece) => !isTouched(taken, piece));
  return [...content, ...added].sort((a, b) => a.start - b.start);
}

function quotationAt(document: Document, offset: number): Quotation | undefined {
  const token = document.tokens[firstTokenAt(document, offset)];
  return token && document.quotations[token.quotation];
}

/** Whether one of the spans, sorted by their starts, overlaps the piece. */
function isTouched(spans: readonly Span[], piece: Span): boolean {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle] as Span).start < piece.end) low = middle + 1;
    else high = middle;
  }
  // Spans of one role do not overlap one another: looking a few back is enough.
  return spans.slice(Math.max(0, low - NEIGHBOURS), low).some((span) => overlaps(span, piece));
}

/** How many spans before a place may still reach into it. */
const NEIGHBOURS = 4;

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
