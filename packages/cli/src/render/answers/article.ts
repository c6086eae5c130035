import type { ArticleAnswer } from '@onrecord/schema';
import { quoteLines } from '../parts/quote.ts';
import { linkOf, outletOf, titleOf } from '../parts/receipt.ts';
import { noRecord, offer } from '../parts/searched.ts';
import { namesIn, speakerLine } from '../parts/speaker.ts';
import { publishedAt } from '../text/dates.ts';
import { type Block, dotted, type Pen } from '../text/pen.ts';
import { plain } from '../text/plain.ts';
import { words } from '../words.ts';

type Head = Pick<
  NonNullable<ArticleAnswer['article']>,
  'title' | 'publisher' | 'byline' | 'publishedAt' | 'url'
>;

/** Everything in one article, by speaker. */
export function articleBlocks(answer: ArticleAnswer, pen: Pen): Block[] {
  const { article, searched, speakers } = answer;
  const others = offer(
    answer.alternatives.map(({ title, id }) => `“${titleOf(title ?? id)}”`),
    pen,
  );
  if (article === null) return [noRecord(searched, pen), others];
  const names = namesIn(answer.receipts);
  const found = speakers.map(({ speaker, receipts }) => [
    ...pen.lines(speakerLine(speaker, pen.style)),
    ...receipts.flatMap(({ quote, via, saidAtWords }) => quoteLines(quote, { via, saidAtWords, names }, pen)),
  ]);
  return [
    articleHead(article, pen),
    ...(found.length === 0 ? [pen.lines(words.emptyArticle)] : found),
    others,
  ];
}

/** Title, outlet, authors, day, link. */
export function articleHead({ title, publisher, byline, publishedAt: date, url }: Head, pen: Pen): Block {
  const authors = byline.slice(0, 3).map((author) => plain(author, 120));
  const facts = [outletOf({ publisher }), ...authors, publishedAt(date)].filter((fact) => fact !== '');
  return [
    ...pen.lines(pen.style.strong(titleOf(title))),
    ...pen.lines(dotted(facts)),
    ...(url === null ? [] : pen.lines(pen.style.quiet(linkOf(url)))),
  ];
}
