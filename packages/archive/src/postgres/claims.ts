import type { ClaimHit } from '../archive.ts';
import { askedClaimTerms, CLAIM_CANDIDATES, rankClaims, withIdentities } from '../rules/claims.ts';
import { unpackExtraction } from '../rules/extraction-body.ts';
import type { Scope } from './connection.ts';
import { receiptsOf } from './receipts.ts';
import { queryOf } from './terms.ts';

interface ClaimRow {
  article: number;
  position: number;
}

/** See `Archive.findClaims`. */
export async function findClaims(scope: Scope, words: string, limit: number): Promise<ClaimHit[]> {
  const asked = askedClaimTerms(words);
  if (asked.length === 0) return [];
  const rows = await scope.all<ClaimRow>(
    `SELECT article, position FROM claim WHERE collection = $1 AND terms @@ $2::tsquery
     ORDER BY ts_rank(terms, $2::tsquery, 1) DESC, article, position LIMIT $3`,
    [scope.collection, queryOf(scope.name, asked, 'any'), CLAIM_CANDIDATES],
  );
  const bodies = await scope.all<{ key: number; body: Uint8Array }>(
    'SELECT key, body FROM article WHERE collection = $1 AND key = ANY ($2)',
    [scope.collection, [...new Set(rows.map(({ article }) => article))]],
  );
  const extractions = new Map(bodies.map(({ key, body }) => [key, unpackExtraction(body)]));
  const candidates = rows.flatMap(({ article, position }) => {
    const extraction = extractions.get(article);
    const claim = extraction?.claims[position];
    return extraction && claim ? [{ article, claim, quotes: extraction.quotes }] : [];
  });
  const hits: ClaimHit[] = [];
  for (const { article, claim, quotes, rank } of rankClaims(asked, candidates, limit)) {
    const ids = new Set(claim.appearances.map(({ quoteId }) => quoteId));
    const places = [...quotes.keys()].filter((position) => ids.has(quotes[position]?.id ?? ''));
    const receipts = await receiptsOf(
      scope,
      places.map((position) => ({ article, position })),
    );
    hits.push({ claim: withIdentities(claim, receipts), rank, receipts });
  }
  return hits;
}
