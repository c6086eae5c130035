import type { Receipt } from '@onrecord/schema';
import { clean, cleanEnd, cleanStart } from '../text/clean.ts';
import { publishedAt } from '../text/dates.ts';
import type { Pen } from '../text/pen.ts';
import { words } from '../words.ts';

type Head = Pick<Receipt, 'article'>['article'];

/** A sentence without an end must not hide the rest. */
const LONGEST_SENTENCE = 400;

/** Where it is printed: outlet, day, title, link. */
export function sourceLines(article: Head, pen: Pen, indent = ''): string[] {
  const { title, url } = article;
  return [
    ...pen.lines(`${outletOf(article)}, ${publishedAt(article.publishedAt)}`, indent),
    ...(title === null ? [] : pen.lines(titleOf(title), indent)),
    ...(url === null ? [] : pen.lines(pen.style.quiet(clean(url)), indent)),
  ];
}

/** The sentence as printed, with the one before and the one after. */
export function contextLines({ before, sentence, after }: Receipt, pen: Pen, indent = ''): string[] {
  const passage = [
    before === null ? '' : cleanEnd(before, LONGEST_SENTENCE),
    cleanStart(sentence, LONGEST_SENTENCE),
    after === null ? '' : cleanStart(after, LONGEST_SENTENCE),
  ].filter(Boolean);
  return pen.lines(pen.style.quiet(passage.join(' ')), `${indent}| `);
}

export function outletOf({ publisher }: Pick<Head, 'publisher'>): string {
  return publisher === null ? words.outletUnknown : cleanStart(publisher, 120);
}

export function titleOf(title: string | null): string {
  return title === null ? words.untitled : cleanStart(title, 300);
}
