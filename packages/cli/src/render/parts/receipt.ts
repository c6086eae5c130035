import { type Receipt, wordsOf } from '@onrecord/schema';
import { publishedAt } from '../text/dates.ts';
import type { Pen } from '../text/pen.ts';
import { plain, plainEnd } from '../text/plain.ts';
import { words } from '../words.ts';
import { printedWords } from './quote.ts';

type Head = Receipt['article'];

/** A sentence without an end must not hide the rest, and neighbours are only to place it. */
const LONGEST_SENTENCE = 600;
const LONGEST_NEIGHBOUR = 240;

/** Longer than any browser takes. */
const LONGEST_LINK = 4000;

/** Where a statement is printed, the earliest first; other words than the first one's with them. */
export function receiptLines(receipts: readonly Receipt[], pen: Pen, indent: number): string[] {
  return listed(receipts, () => [], { pen, indent });
}

/** The same, the earliest one with its sentence and the sentences around it. */
export function receiptLinesWithContext(receipts: readonly Receipt[], pen: Pen, indent: number): string[] {
  return listed(receipts, (first, inner) => contextLines(first, pen, inner), { pen, indent });
}

function listed(
  [first, ...others]: readonly Receipt[],
  below: (first: Receipt, indent: number) => string[],
  { pen, indent }: { pen: Pen; indent: number },
): string[] {
  if (!first) return [];
  if (others.length === 0) return [...sourceLines(first.article, pen, { indent }), ...below(first, indent)];
  const inner = indent + 2;
  return [
    ...pen.lines(words.printedBy(others.length + 1), { indent }),
    ...sourceLines(first.article, pen, { indent, mark: '-' }),
    ...below(first, inner),
    ...others.flatMap((receipt) => [
      ...sourceLines(receipt.article, pen, { indent, mark: '-' }),
      ...(isSameWords(first, receipt) ? [] : pen.lines(printedAs(receipt), { indent: inner })),
    ]),
  ];
}

/** The sentence as printed; the one before and the one after stand back. */
function contextLines({ before, sentence, after }: Receipt, pen: Pen, indent: number): string[] {
  const { quiet } = pen.style;
  const passage = [
    quiet(before === null ? '' : plainEnd(before, LONGEST_NEIGHBOUR)),
    plain(sentence, LONGEST_SENTENCE),
    quiet(after === null ? '' : plain(after, LONGEST_NEIGHBOUR)),
  ];
  return pen.lines(passage.filter(Boolean).join(' '), { indent, gutter: quiet('│') });
}

export function outletOf({ publisher }: Pick<Head, 'publisher'>): string {
  return (publisher && plain(publisher, 120)) || words.outletUnknown;
}

export function titleOf(title: string | null): string {
  return (title && plain(title)) || words.untitled;
}

export function linkOf(url: string): string {
  return plain(url, LONGEST_LINK);
}

/** Outlet and day, title, link. */
function sourceLines(article: Head, pen: Pen, place: { indent: number; mark?: string }): string[] {
  const { title, url } = article;
  const inner = { indent: place.indent + (place.mark ? 2 : 0) };
  return [
    ...pen.lines(`${outletOf(article)}, ${publishedAt(article.publishedAt)}`, place),
    ...(title === null ? [] : pen.lines(titleOf(title), inner)),
    ...(url === null ? [] : pen.lines(pen.style.quiet(linkOf(url)), inner)),
  ];
}

function printedAs({ quote }: Receipt): string {
  return words.printedAs(printedWords(quote));
}

/** Case, accents and punctuation make no other words. */
function isSameWords(left: Receipt, right: Receipt): boolean {
  return foldedWords(left) === foldedWords(right) && left.quote.type === right.quote.type;
}

function foldedWords({ quote }: Receipt): string {
  return wordsOf(quote.text)
    .map((word) => word.folded)
    .join(' ');
}
