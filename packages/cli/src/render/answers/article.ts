import type { ArticleAnswer } from '@onrecord/schema';
import { quoteLines } from '../parts/quote.ts';
import { outletOf, titleOf } from '../parts/receipt.ts';
import { noRecord } from '../parts/searched.ts';
import { namesOf } from '../parts/speaker.ts';
import { speakerLine } from '../parts/statement.ts';
import { clean } from '../text/clean.ts';
import { publishedAt } from '../text/dates.ts';
import type { Block, Pen } from '../text/pen.ts';
import { words } from '../words.ts';

type Head = Pick<
  NonNullable<ArticleAnswer['article']>,
  'title' | 'publisher' | 'byline' | 'publishedAt' | 'url'
>;

/** Everything in one article, by speaker. */
export function articleBlocks(answer: ArticleAnswer, pen: Pen): Block[] {
  const { article, searched, speakers } = answer;
  if (article === null) return [noRecord(searched, pen), titles(answer, pen)];
  const names = namesOf(speakers.map(({ speaker }) => speaker));
  return [
    articleHead(article, pen),
    ...(speakers.length === 0 ? [pen.lines(words.emptyArticle)] : []),
    ...speakers.map(({ speaker, receipts }) => [
      ...pen.lines(speakerLine(speaker, pen)),
      ...receipts.flatMap(({ quote, via, saidAtWords }) =>
        quoteLines(quote, { via: via?.name ?? null, saidAtWords, names }, pen),
      ),
    ]),
    titles(answer, pen),
  ];
}

/** Title, outlet, authors, day, link. */
export function articleHead({ title, publisher, byline, publishedAt: day, url }: Head, pen: Pen): Block {
  const facts = [outletOf({ publisher }), ...byline.slice(0, 3).map(clean), publishedAt(day)].filter(Boolean);
  return [
    ...pen.lines(pen.style.strong(titleOf(title))),
    ...pen.lines(facts.join(' · ')),
    ...(url === null ? [] : pen.lines(pen.style.quiet(clean(url)))),
  ];
}

function titles({ alternatives }: ArticleAnswer, pen: Pen): Block {
  if (alternatives.length === 0) return [];
  const names = alternatives.slice(0, 5).map(({ title, id }) => `“${titleOf(title ?? id)}”`);
  return pen.lines(words.didYouMean(words.or(names)));
}
