import type { Span } from '@onrecord/schema';
import type { Attribution } from '../attribution/attributor.ts';
import type { Document, Token } from '../text/document.ts';
import { firstTokenAt } from '../text/index.ts';

/** How far from an attribution's cue a time is looked for, in characters on each side. */
const REACH = 400;

/** The longest name of a programme or a book in quotation marks, in tokens. */
const LONGEST_NAME = 5;

/**
 * The sentence around an attribution's cue in which everything that was said stands as blanks, so that a time in a
 * content can never date the saying. Offsets into `text` plus `start` are offsets into the document.
 */
export interface Window extends Span {
  text: string;
  cue: Span;
  source: Span | null;
}

/** What is said in a document, in order, to blank out (`saidIn`). */
export type Contents = readonly Span[];

/** The window of an attribution; `null` where it has neither cue nor source. */
export function windowOf(document: Document, attribution: Attribution, contents: Contents): Window | null {
  const cue = hull(attribution.cue) ?? hull(attribution.source);
  if (cue === null) return null;
  const token = document.tokens[firstTokenAt(document, cue.start)];
  const sentence = token && document.sentences[token.sentence];
  if (token === undefined || sentence === undefined) return null;
  const first = document.tokens[sentence.first] as Token;
  const last = document.tokens[sentence.last - 1] as Token;
  const content = hull(attribution.content);
  const start = Math.max(
    first.start,
    Math.min(cue.start, content?.start ?? cue.start) - REACH,
    cue.start - 2 * REACH,
  );
  const end = Math.min(last.end, Math.max(cue.end, content?.end ?? cue.end) + REACH, cue.end + 2 * REACH);
  const blanks = contentsBetween(contents, start, end).filter((span) => !holds(span, cue));
  let speech: Span | null = null;
  for (let index = firstTokenAt(document, start); index < document.tokens.length; index++) {
    const other = document.tokens[index] as Token;
    if (other.start >= end) break;
    const isOther = other.quotation !== token.quotation && isSpeech(document, other.quotation);
    if (!isOther) speech = null;
    else if (speech !== null) speech.end = other.end;
    else {
      speech = { start: other.start, end: other.end };
      blanks.push(speech);
    }
  }
  const text = blankOut(document.text.slice(start, end), start, blanks);
  return { text, start, end, cue, source: hull(attribution.source) };
}

/** The text with blanks in place of the spans, which index the document from `offset` on. */
function blankOut(text: string, offset: number, spans: Span[]): string {
  spans.sort((a, b) => a.start - b.start);
  let result = '';
  for (const span of spans) {
    const from = Math.max(span.start - offset, result.length);
    const to = Math.min(span.end - offset, text.length);
    if (to > from) result += text.slice(result.length, from) + ' '.repeat(to - from);
  }
  return result + text.slice(result.length);
}

/** True for a quotation, unless it is as short as the name of a programme: on "Fox News Sunday". */
export function isSpeech(document: Document, quotation: number): boolean {
  const range = document.quotations[quotation];
  return range !== undefined && range.last - range.first > LONGEST_NAME;
}

/** From the start of the first span to the end of the last. */
function hull(spans: readonly Span[]): Span | null {
  const first = spans[0];
  const last = spans.at(-1);
  return first === undefined || last === undefined
    ? null
    : { start: first.start, end: Math.max(first.end, last.end) };
}

function holds(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && outer.end >= inner.end;
}

/** Contents that may lie between two offsets; one that began more than two windows before is in marks anyway. */
function contentsBetween(contents: Contents, start: number, end: number): Contents {
  const from = lowerBound(contents, start - 4 * REACH);
  return contents.slice(from, lowerBound(contents, end));
}

/** Index of the first span that starts at an offset or after it. */
export function lowerBound(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle] as Span).start >= offset) high = middle;
    else low = middle + 1;
  }
  return low;
}
