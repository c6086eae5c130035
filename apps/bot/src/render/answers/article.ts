import type { ArticleAnswer } from '@onrecord/schema';
import type { Words } from '../../messages/words.ts';
import { publishedAt, saidAt } from '../dates.ts';
import { plainName } from '../markup.ts';
import type { Block } from '../page.ts';
import { noRecord } from '../searched.ts';
import { nameOf, quotedWords } from '../statement.ts';

type BySpeaker = ArticleAnswer['speakers'][number];

/** Everything in one article, by speaker. */
export function articleBlocks(answer: ArticleAnswer, words: Words): Block[] {
  const { article, speakers, alternatives } = answer;
  if (article === null) return [noRecord(answer, words), ...titles(alternatives, words)];
  const facts = [
    article.publisher === null ? words.outletUnknown : plainName(article.publisher, 80),
    ...article.byline.slice(0, 3).map((name) => plainName(name, 80)),
    publishedAt(article.publishedAt, words),
  ];
  return [
    {
      text: `### ${plainName(article.title ?? words.untitled, 300)}\n${facts.join(' · ')}`,
      url: article.url,
    },
    ...(speakers.length === 0
      ? [{ text: words.emptyArticle }]
      : speakers.flatMap((speaker) => blocksOf(speaker, words))),
  ];
}

function blocksOf({ speaker, receipts }: BySpeaker, words: Words): Block[] {
  return receipts.map((receipt, index) => {
    const { quote, saidAtWords } = receipt;
    const facts = [
      quote.stance === 'asserts' ? null : words.stance[quote.stance],
      quote.saidAt && saidAt(quote.saidAt, saidAtWords, words),
      words.articleWords[quote.type],
    ].filter((fact) => fact !== null);
    const head = index === 0 ? `${nameOf(speaker, words)}\n` : '';
    return {
      text: `${head}${quotedWords(receipt, 300, words)}${facts.length > 0 ? `\n-# ${facts.join(' · ')}` : ''}`,
    };
  });
}

function titles(alternatives: ArticleAnswer['alternatives'], words: Words): Block[] {
  if (alternatives.length === 0) return [];
  const names = alternatives.slice(0, 5).map(({ title, id }) => plainName(title ?? id, 150));
  return [{ text: `-# ${words.didYouMean(names.join('; '))}` }];
}
