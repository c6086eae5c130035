import type { Span } from '@onrecord/schema';
import { type Document, type Token, type TokenRange, tokensIn } from './text/index.ts';

/** Opening double marks and what closes them. */
const CLOSING: Readonly<Record<string, string>> = { '“': '”', '„': '“', '«': '»', '"': '"' };
const CLOSING_MARKS = Object.values(CLOSING);

/** What may stand before a closing mark, as American papers print it. */
const STOP = /^[.,!?…]{1,3}$/;

/** Longer contents are speeches, whose marks stand outside. */
const LONGEST_LOOK = 5000;

/**
 * The content's pieces with the partners of the marks that stand inside: a quotation at the edge of a mixed content
 * keeps both its marks (`could become a “world war”`). Marks around a whole piece stay outside.
 */
export function balanceMarks(document: Document, content: readonly Span[]): Span[] {
  return content.map((span) => {
    if (span.end - span.start > LONGEST_LOOK) return span;
    const tokens = tokensIn(document, span);
    const { opened, closed } = loneMarksIn(document, tokens);
    if (opened === null && closed === null) return span;
    return {
      start: startWithMark(document, tokens, closed) ?? span.start,
      end: endWithMark(document, tokens, opened) ?? span.end,
    };
  });
}

/** The mark that is opened among tokens and not closed there, and the one that is closed and was not opened. */
function loneMarksIn({ tokens }: Document, { first, last }: TokenRange) {
  let opened: string | null = null;
  let closed: string | null = null;
  for (let i = first; i < last; i++) {
    const { text } = tokens[i] as Token;
    if (text.length > 1) continue;
    if (opened !== null && text === CLOSING[opened]) opened = null;
    else if (opened === null && text in CLOSING) opened = text;
    else if (opened === null && CLOSING_MARKS.includes(text)) closed ??= text;
  }
  return { opened, closed };
}

function endWithMark({ tokens }: Document, { last }: TokenRange, opened: string | null): number | null {
  if (opened === null) return null;
  const close = STOP.test(tokens[last]?.text ?? '') ? last + 1 : last;
  const touches = (index: number) => tokens[index]?.start === tokens[index - 1]?.end;
  const isClosed = tokens[close]?.text === CLOSING[opened] && touches(last) && touches(close);
  return isClosed ? (tokens[close] as Token).end : null;
}

function startWithMark({ tokens }: Document, { first }: TokenRange, closed: string | null): number | null {
  const before = tokens[first - 1];
  return closed !== null && before && CLOSING[before.text] === closed ? before.start : null;
}
