import type { Span } from '@onrecord/schema';

/**
 * The sentences of a text in order, without the white space around them. A line break always ends one.
 *
 * For showing a quotation in its context, where a border too few costs a longer receipt and nothing else; so the rules
 * are few: a full stop, question or exclamation mark or ellipsis, with the marks that close after it, before white
 * space and something that can open a sentence; not after a title, a month or an initial.
 */
export function sentencesOf(text: string): Span[] {
  const sentences: Span[] = [];
  let start = 0;
  for (const border of text.matchAll(BORDER)) {
    const end = border.index + border[0].length;
    if (border[0].includes('\n') || isBorder(text, border.index, end)) {
      push(sentences, text, start, end);
      start = end;
    }
  }
  push(sentences, text, start, text.length);
  return sentences;
}

/** Bounded repetition: texts may hold megabytes of full stops. */
const BORDER = /[\n\u2028\u2029]|[.!?…]{1,8}["'”’»)\]]{0,4}(?=\s)/g;

/** Short forms that end in a point and rarely end a sentence: titles, months, ranks, "versus", "number". */
const ABBREVIATION =
  /(?:^|[\s("“‘[])(?:Mr|Mrs|Ms|Messrs|Dr|Prof|St|Sen|Rep|Gov|Gen|Lt|Col|Maj|Capt|Sgt|Adm|Cmdr|Rev|Hon|Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec|No|vs|Inc|Corp|Co|Ltd|\p{Lu}(?:\.\p{Lu})*)$/u;

/** What can open a sentence: a capital, a digit, an opening mark, a letter of a script without case. */
const OPENING = /^\s+["'“‘«([¿¡—–-]*(?:\p{Lu}|\p{Lt}|\p{Lo}|\p{N})/u;

function isBorder(text: string, point: number, end: number): boolean {
  const isAbbreviation = text[point] === '.' && ABBREVIATION.test(text.slice(Math.max(0, point - 12), point));
  return !isAbbreviation && OPENING.test(text.slice(end, end + 12));
}

function push(sentences: Span[], text: string, from: number, to: number): void {
  const piece = text.slice(from, to);
  const start = from + (piece.length - piece.trimStart().length);
  const end = from + piece.trimEnd().length;
  if (start < end) sentences.push({ start, end });
}
