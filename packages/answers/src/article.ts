import type { Archive, QuoteQuery } from '@onrecord/archive';
import type { Article, ArticleAnswer, ArticleQuestion, Receipt } from '@onrecord/schema';
import { searchedIn } from './searched.ts';

/** Articles offered besides the one shown. */
const ALTERNATIVES = 5;

/** Everything in one article, by speaker in the order of their first statement. */
export async function answerArticle(question: ArticleQuestion, archive: Archive): Promise<ArticleAnswer> {
  const asked = question.article;
  const direct = await archive.getArticle(asked);
  const titled = direct ? [] : await archive.findArticles(asked, { limit: ALTERNATIVES + 1 });
  const article = direct ?? titled[0] ?? null;
  const base = {
    kind: 'article' as const,
    question,
    searched: await searchedIn(archive, [
      article?.title ? `article “${article.title}”` : `article “${asked}”`,
    ]),
    alternatives: titled.slice(1).map(headOf),
  };
  if (!article) return { ...base, article: null, speakers: [], receipts: [] };
  const receipts = await receiptsIn(archive, article.id);
  const { text: _text, ...shown } = article;
  return { ...base, article: shown, speakers: bySpeaker(receipts), receipts };
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
