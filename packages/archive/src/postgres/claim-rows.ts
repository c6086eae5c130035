import { termsOf } from '../text/terms.ts';
import type { KeyedExtraction } from './add.ts';
import type { Scope } from './connection.ts';
import type { TermBook } from './terms.ts';

/** Makes the claims of articles findable by their words. */
export async function storeClaims(
  scope: Scope,
  articles: readonly KeyedExtraction[],
  book: TermBook,
): Promise<void> {
  const rows = articles.flatMap(({ extraction, key }) =>
    extraction.claims.map((claim, position) => ({ key, position, terms: termsOf(claim.text) })),
  );
  if (rows.length === 0) return;
  await book.learn(rows.flatMap(({ terms }) => terms));
  await scope.all(
    `INSERT INTO claim (collection, article, position, held)
     SELECT $1, article, position, held::integer[]
     FROM unnest($2::integer[], $3::integer[], $4::text[]) AS row (article, position, held)`,
    [
      scope.collection,
      rows.map(({ key }) => key),
      rows.map(({ position }) => position),
      rows.map(({ terms }) => `{${terms.map((term) => book.numberOf(term)).join(',')}}`),
    ],
  );
}
