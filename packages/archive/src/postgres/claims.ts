import type { ClaimHit } from '../archive.ts';
import {
  askedClaimTerms,
  CLAIM_CANDIDATES,
  rankClaims,
  SHARED_WORDS,
  withIdentities,
} from '../rules/claims.ts';
import { unpackExtraction } from '../rules/extraction-body.ts';
import type { Scope } from './connection.ts';
import { receiptsOf } from './receipts.ts';
import { queryOf } from './terms.ts';
import { usesOf } from './topic-counts.ts';

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
     ORDER BY ts_rank(terms, $3::tsquery, 1) DESC, article, position LIMIT $4`,
    [
      scope.collection,
      queryOf(scope, await leadingTermsOf(scope, asked), 'any'),
      queryOf(scope, asked, 'any'),
      CLAIM_CANDIDATES,
    ],
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
  const ranked = rankClaims(asked, candidates, limit).map((candidate) => {
    const ids = new Set(candidate.claim.appearances.map(({ quoteId }) => quoteId));
    const positions = [...candidate.quotes.keys()].filter((position) =>
      ids.has(candidate.quotes[position]?.id ?? ''),
    );
    return { ...candidate, places: positions.map((position) => ({ article: candidate.article, position })) };
  });
  const receipts = await receiptsOf(
    scope,
    ranked.flatMap(({ places }) => places),
  );
  return ranked.map(({ claim, rank, places }) => {
    const own = receipts.splice(0, places.length);
    return { claim: withIdentities(claim, own), rank, receipts: own };
  });
}

/** The rarest of the terms, of which a claim must hold at least one to hold enough of all. */
async function leadingTermsOf(scope: Scope, asked: readonly string[]): Promise<string[]> {
  const uses = await usesOf(scope, asked);
  const mayLack = asked.length - Math.ceil(asked.length * SHARED_WORDS);
  return asked.toSorted((a, b) => (uses.get(a) ?? 0) - (uses.get(b) ?? 0)).slice(0, mayLack + 1);
}
