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
  const rows = await scope.all<{ key: number; body: Uint8Array; identities: string[] }>(
    `SELECT key, body, ${IDENTITIES} AS identities FROM article WHERE collection = $1 AND key = ANY ($2)`,
    [scope.collection, articles],
  );
  return new Map(
    rows.map(({ key, body, identities }) => [key, receiptMaker(unpackExtraction(body), identities)]),
  );
}

/** The identities of an article's speakers, in their order. */
export async function identitiesIn(scope: Scope, article: number): Promise<string[]> {
  const row = await scope.get<{ identities: string[] }>(
    `SELECT ${IDENTITIES} AS identities FROM article WHERE collection = $1 AND key = $2`,
    [scope.collection, article],
  );
  return row?.identities ?? [];
}

/** For a row of `article`. */
const IDENTITIES = `ARRAY (
  SELECT coalesce(root.id, speaker.id) FROM article_speaker
    JOIN speaker ON speaker.collection = $1 AND speaker.key = article_speaker.speaker
    LEFT JOIN speaker AS root ON root.collection = $1 AND root.key = speaker.root
  WHERE article_speaker.collection = $1 AND article_speaker.article = article.key ORDER BY article_speaker.position
)`;
