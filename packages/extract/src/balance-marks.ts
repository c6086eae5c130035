import type { Span } from '@onrecord/schema';
import type { Document } from './text/index.ts';

/** Opening double marks and what closes them. */
const CLOSING: Readonly<Record<string, string>> = { '“': '”', '„': '“', '«': '»', '"': '"' };
const CLOSING_MARKS = Object.values(CLOSING);

const MARK = /["“”„«»]/;

/** Longer contents are speeches, whose marks stand outside. */
const LONGEST_LOOK = 5000;

/**
 * The content's pieces with the partners of the marks that stand inside: a quotation at the edge of a mixed content
 * keeps both its marks (`could become a “world war”`). Marks around a whole piece stay outside.
 */
export function balanceMarks({ text }: Document, content: readonly Span[]): Span[] {
  return content.map((span) => {
    if (span.end - span.start > LONGEST_LOOK) return span;
    const piece = text.slice(span.start, span.end);
    if (!MARK.test(piece)) return span;
    const { opened, closed } = loneMarksIn(piece);
    return { start: startWithMark(text, span.start, closed), end: endWithMark(text, span.end, opened) };
  });
}

/** The mark that is opened in a text and not closed in it, and the one that is closed and was not opened. */
function loneMarksIn(text: string): { opened: string | null; closed: string | null } {
  let opened: string | null = null;
  let closed: string | null = null;
  for (const mark of text) {
    if (opened !== null && mark === CLOSING[opened]) opened = null;
    else if (opened === null && mark in CLOSING) opened = mark;
    else if (opened === null && CLOSING_MARKS.includes(mark)) closed ??= mark;
  }
  return { opened, closed };
}

/** A comma or stop may stand before the closing mark, as American papers print it. */
function endWithMark(text: string, end: number, opened: string | null): number {
  const rest = /^[.,!?…]{0,3}(["”“»])/.exec(text.slice(end, end + 4));
  return opened !== null && rest !== null && rest[1] === CLOSING[opened] ? end + rest[0].length : end;
}

function startWithMark(text: string, start: number, closed: string | null): number {
  const before = text.charAt(start - 1);
  return closed !== null && CLOSING[before] === closed ? start - 1 : start;
}
