import type { Receipt, Speaker, Statement } from '@onrecord/schema';
import { cleanShort, cleanStart } from '../text/clean.ts';
import { saidAt } from '../text/dates.ts';
import type { Block, Pen } from '../text/pen.ts';
import { words } from '../words.ts';
import { contextLines, sourceLines } from './receipt.ts';
import { doubtOf, type Names, nameIn, nameOf, roleOf } from './speaker.ts';

const INDENT = '  ';

/** One statement: the words, who, when; then where each outlet prints it, the earliest first. */
export function statementBlock({ receipts }: Statement, names: Names, pen: Pen): Block {
  const [first] = receipts;
  if (!first) return [];
  return [
    ...pen.lines(printedWords(first, pen)),
    ...pen.lines(creditOf(first, names, pen), INDENT),
    ...pen.lines(saidAt(first.quote.saidAt, first.saidAtWords), INDENT),
    ...receipts.flatMap((receipt) => sourceLines(receipt.article, pen, INDENT)),
    ...contextLines(first, pen, INDENT),
  ];
}

/** The words; in quotation marks only what the article prints in them. */
export function printedWords({ quote }: Pick<Receipt, 'quote'>, pen: Pen): string {
  const text = cleanShort(quote.text);
  return pen.style.strong(quote.type === 'direct' ? `“${text}”` : text);
}

/** Who, in which role, with which stance, and what weakens it. */
function creditOf({ quote, speaker, via }: Receipt, names: Names, pen: Pen): string {
  const facts = [
    quote.stance === 'asserts' ? null : words.stance[quote.stance],
    via && words.via(nameIn(via.name)),
    quote.venue && words.venue(cleanStart(quote.venue.text, 120)),
    words.articleWords[quote.type],
    doubtOf(quote, names),
  ].filter((fact) => fact !== null);
  return [speakerLine(speaker, pen), ...facts].join(' · ');
}

/** The name with its role. */
export function speakerLine(speaker: Speaker | null, pen: Pen): string {
  const role = roleOf(speaker);
  return `${pen.style.strong(nameOf(speaker))}${role === null ? '' : `, ${role}`}`;
}
