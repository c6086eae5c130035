import type { Archive, QuoteQuery } from '@onrecord/archive';
import type { Article, ArticleAnswer, ArticleQuestion, Receipt } from '@onrecord/schema';
import { quotesAbout } from './near/about.ts';
import { searchedIn } from './searched.ts';

/** Articles offered besides the one shown. */
const ALTERNATIVES = 5;

/** Everything in one article, by speaker in the order of their first statement. */
export async function answerArticle(question: ArticleQuestion, archive: Archive): Promise<ArticleAnswer> {
  const asked = question.article;
  const direct = await archive.getArticle(asked);
  const named = direct ? [] : await archive.findArticles(asked, { limit: ALTERNATIVES + 1 });
  const titled = direct || named.length > 0 ? named : await articlesAbout(archive, asked);
  const article = direct ?? titled[0] ?? null;
  const base = {
    kind: 'article' as const,
    question,
    searched: await searchedIn(archive, [
      `article “${article?.title ?? asked}”`,
      named.length === 0 && titled.length > 0 && `no title has “${asked}”, but its statements are about it`,
    ]),
    alternatives: titled.slice(1).map(headOf),
  };
  if (!article) return { ...base, article: null, speakers: [], receipts: [] };
  const receipts = await receiptsIn(archive, article.id);
  const { text: _text, ...shown } = article;
  return { ...base, article: shown, speakers: bySpeaker(receipts), receipts };
}

/** Where no title holds the words: articles whose statements are about them, the nearest first; a link or an id has none. */
async function articlesAbout(archive: Archive, asked: string): Promise<Article[]> {
  if (/^\S*[:_]\S*$/.test(asked)) return [];
  const ids = new Set((await quotesAbout(archive, asked, {})).map(({ article }) => article.id));
  const articles: Article[] = [];
  for (const id of [...ids].slice(0, ALTERNATIVES + 1)) {
    const article = await archive.getArticle(id);
    if (article) articles.push(article);
  }
  return articles;
}

function headOf({ id, title, publisher, url, publishedAt }: Article): ArticleAnswer['alternatives'][number] {
  return { id, title, publisher, url, publishedAt };
}

/** Every quote of an article, in the order of its text. */
export async function receiptsIn(archive: Archive, articleId: string): Promise<Receipt[]> {
  const receipts: Receipt[] = [];
  const query: QuoteQuery = { articleId, order: 'text', limit: 100 };
  let cursor: string | null = null;
  do {
    const page = await archive.search(cursor === null ? query : { ...query, cursor });
    receipts.push(...page.hits.map((hit) => hit.receipt));
    cursor = page.next;
  } while (cursor !== null);
  return receipts;
}

function bySpeaker(receipts: readonly Receipt[]): ArticleAnswer['speakers'] {
  const groups = new Map<string | null, { speaker: Receipt['speaker']; receipts: Receipt[] }>();
  for (const receipt of receipts) {
    const id = receipt.speaker?.id ?? null;
    const group = groups.get(id);
    if (group) group.receipts.push(receipt);
    else groups.set(id, { speaker: receipt.speaker, receipts: [receipt] });
  }
  return [...groups.values()];
}
