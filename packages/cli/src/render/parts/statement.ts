import type { Receipt, Statement } from '@onrecord/schema';
import { saidAt } from '../text/dates.ts';
import { type Block, dotted, type Pen } from '../text/pen.ts';
import type { Style } from '../text/style.ts';
import { words } from '../words.ts';
import { caveatsOf } from './caveats.ts';
import { printedWords } from './quote.ts';
import { outletOf, receiptLinesWithContext } from './receipt.ts';
import { fullestOf, type Names, speakerLine } from './speaker.ts';
import { stanceFact } from './stance.ts';

const INDENT = 2;

/** One statement: the words, who, when; then where each outlet prints it. */
export function statementBlock({ receipts }: Statement, names: Names, pen: Pen): Block {
  const speaker = fullestOf(receipts.map((receipt) => receipt.speaker));
  return drawn(receipts, [speakerLine(speaker, pen.style), ...factsOf(receipts, names, pen.style)], pen);
}

/** The same on a page that has named the speaker already. */
export function ownStatementBlock({ receipts }: Statement, names: Names, pen: Pen): Block {
  return drawn(receipts, factsOf(receipts, names, pen.style), pen);
}

function drawn(receipts: readonly Receipt[], credit: readonly string[], pen: Pen): Block {
  const [first] = receipts;
  if (!first) return [];
  return [
    ...pen.lines(pen.style.strong(printedWords(first.quote))),
    ...(credit.length === 0 ? [] : pen.lines(dotted(credit), { indent: INDENT })),
    ...pen.lines(dateOf(first, receipts), { indent: INDENT }),
    ...receiptLinesWithContext(receipts, pen, INDENT),
  ];
}

function factsOf([first]: readonly Receipt[], names: Names, style: Style): string[] {
  if (!first) return [];
  const whose = words.articleWords[first.quote.type];
  const caveats = caveatsOf(first.quote, first.via, names);
  return [...stanceFact(first.quote, style), ...caveats, ...(whose === null ? [] : [whose])];
}

/** By the first receipt that dates the statement; told where that is a later one. */
function dateOf(first: Receipt, receipts: readonly Receipt[]): string {
  const dated = receipts.find(({ quote }) => quote.saidAt !== null) ?? first;
  const date = saidAt(dated.quote.saidAt, dated.saidAtWords);
  return dated === first ? date : dotted([date, words.datedBy(outletOf(dated.article))]);
}
