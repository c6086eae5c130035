import type { Extraction, Receipt } from '@onrecord/schema';
import { unpackExtraction } from '../rules/extraction-body.ts';
import { receiptMaker } from '../rules/receipts.ts';
import type { Scope } from './scope.ts';

/** Where a quote stands. */
export interface Place {
  article: number;
  position: number;
}

/** The receipts of quotes, in order. */
export function receiptsOf(
  scope: Scope,
  places: readonly Place[],
  unpacked: ReadonlyMap<number, Extraction> = new Map(),
): Receipt[] {
  const articles = [...new Set(places.map(({ article }) => article))];
  const identities = identitiesOf(scope, articles);
  const makers = new Map(
    articles.map((article) => {
      const extraction = unpacked.get(article) ?? extractionsOf(scope, [article]).get(article);
      return [article, extraction && receiptMaker(extraction, identities.get(article) ?? [])];
    }),
  );
  return places.flatMap(({ article, position }) => makers.get(article)?.(position) ?? []);
}

/** The extractions of articles by their keys. */
export function extractionsOf(scope: Scope, articles: Iterable<number>): Map<number, Extraction> {
  const found = new Map<number, Extraction>();
  for (const article of new Set(articles)) {
    const row = scope.connection.get<{ body: Uint8Array }>(
      'SELECT body FROM article WHERE key = $article AND collection = $collection',
      { article, collection: scope.collection },
    );
    if (row) found.set(article, unpackExtraction(row.body));
  }
  return found;
}

/** By article: the identities that its speakers show as, in their order. */
export function identitiesOf(scope: Scope, articles: readonly number[]): Map<number, string[]> {
  const identities = new Map<number, string[]>(articles.map((article) => [article, []]));
  for (const article of articles) {
    const rows = scope.connection.all<{ position: number; identity: string }>(
      `SELECT article_speaker.position, root.id AS identity FROM article_speaker
         CROSS JOIN speaker ON speaker.key = article_speaker.speaker
         CROSS JOIN speaker AS root ON root.key = speaker.root
       WHERE article_speaker.collection = $collection AND article_speaker.article = $article`,
      { collection: scope.collection, article },
    );
    const ofArticle = identities.get(article) ?? [];
    for (const { position, identity } of rows) ofArticle[position] = identity;
  }
  return identities;
}
