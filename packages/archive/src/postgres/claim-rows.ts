import { termsOf } from '../text/terms.ts';
import type { KeyedExtraction } from './add.ts';
import type { Scope } from './connection.ts';
import { vectorOf } from './terms.ts';

/** Makes the claims of articles findable by their words. */
export async function storeClaims(scope: Scope, articles: readonly KeyedExtraction[]): Promise<void> {
  const rows = articles.flatMap(({ extraction, key }) =>
    extraction.claims.map((claim, position) => ({ key, position, terms: termsOf(claim.text) })),
  );
  if (rows.length === 0) return;
  await scope.all(
    `INSERT INTO claim (collection, article, position, terms)
     SELECT $1, article, position, terms::tsvector
     FROM unnest($2::bigint[], $3::integer[], $4::text[]) AS row (article, position, terms)`,
    [
      scope.collection,
      rows.map(({ key }) => key),
      rows.map(({ position }) => position),
      rows.map(({ terms }) => vectorOf(scope, terms)),
    ],
  );
}
