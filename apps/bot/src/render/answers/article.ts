import type { ArticleAnswer } from '@onrecord/schema';
import { en } from '../../messages/en.ts';
import { publishedAt, saidAt } from '../dates.ts';
import { plainName } from '../markup.ts';
import type { Block } from '../page.ts';
import { noRecord } from '../searched.ts';
import { nameOf, words } from '../statement.ts';

type BySpeaker = ArticleAnswer['speakers'][number];

/** Everything in one article, by speaker. */
export function articleBlocks({ article, searched, speakers, alternatives }: ArticleAnswer): Block[] {
  if (article === null) return [noRecord(searched), ...titles(alternatives)];
  const facts = [
    article.publisher === null ? en.outletUnknown : plainName(article.publisher, 80),
    ...article.byline.slice(0, 3).map((name) => plainName(name, 80)),
    publishedAt(article.publishedAt),
  ];
  return [
    { text: `### ${plainName(article.title ?? en.untitled, 300)}\n${facts.join(' · ')}`, url: article.url },
    ...(speakers.length === 0 ? [{ text: en.emptyArticle }] : speakers.flatMap(blocksOf)),
  ];
}

function blocksOf({ speaker, receipts }: BySpeaker): Block[] {
  return receipts.map((receipt, index) => {
    const { quote, saidAtWords } = receipt;
    const facts = [
      quote.stance === 'asserts' ? null : en.stance[quote.stance],
      quote.saidAt && saidAt(quote.saidAt, saidAtWords),
      en.articleWords[quote.type],
    ].filter((fact) => fact !== null);
    const head = index === 0 ? `${nameOf(speaker)}\n` : '';
    return { text: `${head}${words(receipt, 300)}${facts.length > 0 ? `\n-# ${facts.join(' · ')}` : ''}` };
  });
}

function titles(alternatives: ArticleAnswer['alternatives']): Block[] {
  if (alternatives.length === 0) return [];
  const names = alternatives.slice(0, 5).map(({ title, id }) => plainName(title ?? id, 150));
  return [{ text: `-# ${en.didYouMean(names.join('; '))}` }];
}
