import type { Quote, Span } from '@onrecord/schema';
import { sentencesOf } from './sentences.ts';

/** A quotation's surroundings as printed. */
export interface Context {
  /** The sentences that hold content, cue and source. */
  sentence: string;
  before: string | null;
  after: string | null;
}

/** Code units of a neighbour or of what stands around a quotation in its own sentence: a text may have no border. */
const LONGEST_SURROUNDING = 600;

/** Cuts a text into sentences once, and returns what finds the surroundings of one of its quotes. */
export function contextFinder(text: string): (quote: Quote) => Context {
  const sentences = sentencesOf(text);
  return (quote) => {
    const spans = [...quote.content, ...(quote.cue?.spans ?? []), ...(quote.source?.spans ?? [])];
    const start = Math.min(...spans.map((span) => span.start));
    const end = Math.max(...spans.map((span) => span.end));
    const first = indexAt(sentences, start);
    const last = indexAt(sentences, end - 1);
    const before = sentences[first - 1];
    const after = sentences[last + 1];
    return {
      sentence: text.slice(
        startNear(text, Math.min(start, sentences[first]?.start ?? start), start),
        endNear(text, Math.max(end, sentences[last]?.end ?? end), end),
      ),
      before: before ? text.slice(startNear(text, before.start, before.end), before.end) : null,
      after: after ? text.slice(after.start, endNear(text, after.end, after.start)) : null,
    };
  };
}

/** The index of the last sentence that starts at or before an offset; the first one for what stands before it. */
function indexAt(sentences: readonly Span[], offset: number): number {
  let low = 0;
  let high = sentences.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((sentences[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

function startNear(text: string, start: number, anchor: number): number {
  if (anchor - start <= LONGEST_SURROUNDING) return start;
  const from = anchor - LONGEST_SURROUNDING;
  const space = text.slice(from, anchor).indexOf(' ');
  return space === -1 ? wholeAt(text, from) : from + space + 1;
}

function endNear(text: string, end: number, anchor: number): number {
  if (end - anchor <= LONGEST_SURROUNDING) return end;
  const space = text.slice(anchor, anchor + LONGEST_SURROUNDING).lastIndexOf(' ');
  return space > 0 ? anchor + space : wholeAt(text, anchor + LONGEST_SURROUNDING);
}

/** An offset that does not fall between the two halves of a surrogate pair. */
function wholeAt(text: string, offset: number): number {
  const code = text.charCodeAt(offset);
  return code >= 0xdc00 && code <= 0xdfff ? offset + 1 : offset;
}
