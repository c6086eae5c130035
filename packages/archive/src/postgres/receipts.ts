import type { Receipt } from '@onrecord/schema';
import { unpackExtraction } from '../rules/extraction-body.ts';
import { type ReceiptMaker, receiptMaker } from '../rules/receipts.ts';
import type { Scope } from './connection.ts';

/** Where a quote stands. */
export interface Place {
  article: number;
  position: number;
}

/** The receipts of quotes, in order. */
export async function receiptsOf(scope: Scope, places: readonly Place[]): Promise<Receipt[]> {
  const keys = [...new Set(places.map(({ article }) => article))];
  const makers = await makersOf(scope, keys);
  return places.flatMap(({ article, position }) => makers.get(article)?.(position) ?? []);
}

async function makersOf(scope: Scope, articles: readonly number[]): Promise<Map<number, ReceiptMaker>> {
  if (articles.length === 0) return new Map();
  const bodies = await scope.all<{ key: number; body: Uint8Array }>(
    'SELECT key, body FROM article WHERE collection = $1 AND key = ANY ($2)',
    [scope.collection, articles],
  );
  const mentions = await scope.all<{ article: number; position: number; identity: string }>(
    `SELECT article_speaker.article, article_speaker.position, coalesce(root.id, speaker.id) AS identity
     FROM article_speaker JOIN speaker ON speaker.collection = $1 AND speaker.key = article_speaker.speaker
       LEFT JOIN speaker AS root ON root.collection = $1 AND root.key = speaker.same_as
     WHERE article_speaker.collection = $1 AND article_speaker.article = ANY ($2)`,
    [scope.collection, articles],
  );
  const identities = new Map<number, string[]>(articles.map((article) => [article, []]));
  for (const { article, position, identity } of mentions) {
    const ofArticle = identities.get(article);
    if (ofArticle) ofArticle[position] = identity;
  }
  return new Map(
    bodies.map(({ key, body }) => [key, receiptMaker(unpackExtraction(body), identities.get(key) ?? [])]),
  );
}
