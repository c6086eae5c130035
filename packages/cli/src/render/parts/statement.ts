import type { Receipt, Statement } from '@onrecord/schema';
import { saidAt } from '../text/dates.ts';
import { type Block, dotted, type Pen } from '../text/pen.ts';
import { plain } from '../text/plain.ts';
import type { Style } from '../text/style.ts';
import { words } from '../words.ts';
import { caveatsOf } from './caveats.ts';
import { diffLine } from './diff.ts';
import { readableWords } from './quote.ts';
import { outletOf, receiptLines, receiptLinesWithContext } from './receipt.ts';
import { fullestOf, type Names, speakerLine } from './speaker.ts';
import { stanceFact } from './stance.ts';

const INDENT = 2;

/** One statement: the words, who, when; then where each outlet prints it, and who prints it otherwise. */
export function statementBlock(statement: Statement, names: Names, pen: Pen): Block {
  return drawn(statement, creditOf(statement, names, pen.style), pen);
}

/** The same on a page that has named the speaker already. */
export function ownStatementBlock(statement: Statement, names: Names, pen: Pen): Block {
  return drawn(statement, factsOf(statement, names, pen.style), pen);
}

/** One statement below its date: the words, who, and where they are printed. */
export function datedStatementLines(statement: Statement, names: Names, pen: Pen): string[] {
  const [first] = statement.receipts;
  if (!first) return [];
  return [
    ...pen.lines(readableWords(first), { indent: INDENT }),
    ...pen.lines(dotted(creditOf(statement, names, pen.style)), { indent: INDENT }),
    ...(first.saidAtWords === null ? [] : pen.lines(dateOf(first, statement.receipts), { indent: INDENT })),
    ...receiptLines(statement.receipts, pen, INDENT),
    ...variantLines(statement, pen),
  ];
}

function creditOf(statement: Statement, names: Names, style: Style): string[] {
  const speaker = fullestOf(statement.receipts.map((receipt) => receipt.speaker));
  return [speakerLine(speaker, style), ...factsOf(statement, names, style)];
}

function drawn(statement: Statement, credit: readonly string[], pen: Pen): Block {
  const { receipts } = statement;
  const [first] = receipts;
  if (!first) return [];
  return [
    ...pen.lines(pen.style.strong(readableWords(first))),
    ...(credit.length === 0 ? [] : pen.lines(dotted(credit), { indent: INDENT })),
    ...pen.lines(dateOf(first, receipts), { indent: INDENT }),
    ...receiptLinesWithContext(receipts, pen, INDENT),
    ...variantLines(statement, pen),
  ];
}

/** The same statement as others print it, compared with the words above. */
function variantLines({ variants = [] }: Statement, pen: Pen): string[] {
  return variants.flatMap(({ diff, alarms, receipts }) => [
    ...pen.lines(
      words.printedOtherwise([...new Set(receipts.map(({ article }) => outletOf(article)))].join(', ')),
      {
        indent: INDENT,
      },
    ),
    ...pen.lines(diffLine(diff, pen.style), { indent: INDENT * 2 }),
    ...alarms.flatMap((alarm) => pen.lines(pen.style.bad(plain(alarm)), { indent: INDENT * 2, mark: '!' })),
    ...receiptLines(receipts, pen, INDENT * 2),
  ]);
}

function factsOf({ receipts: [first], certainty }: Statement, names: Names, style: Style): string[] {
  if (!first) return [];
  const whose = words.articleWords[first.quote.type];
  const caveats = caveatsOf(first.quote, first.via, names);
  return [
    ...stanceFact(first.quote, style),
    ...caveats,
    ...(whose === null ? [] : [whose]),
    ...(certainty === undefined ? [] : [words.certainty[certainty]]),
  ];
}

/** By the first receipt that dates the statement; told where that is a later one. */
function dateOf(first: Receipt, receipts: readonly Receipt[]): string {
  const dated = receipts.find(({ quote }) => quote.saidAt !== null) ?? first;
  const date = saidAt(dated.quote.saidAt, dated.saidAtWords);
  return dated === first ? date : dotted([date, words.datedBy(outletOf(dated.article))]);
}
