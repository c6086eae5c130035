import type { ClaimHit } from '../archive.ts';
import { askedClaimTerms, rankClaims, rarestClaimTerms, withIdentities } from '../rules/claims.ts';
import { termsMatch } from './index-words.ts';
import { claimPlaceOf } from './keys.ts';
import { nearestOf } from './nearest.ts';
import { extractionsOf, receiptsOf } from './receipts.ts';
import type { Scope } from './scope.ts';
import { usesOf } from './topics.ts';

/** Claims that are compared word by word: those with the most of the rarest words. */
const COMPARED = 40;

/** See `Archive.findClaims`. */
export function findClaims(scope: Scope, words: string, limit: number): ClaimHit[] {
  const asked = askedClaimTerms(words);
  if (asked.length === 0 || scope.collection === 0) return [];
  const uses = usesOf(scope, asked);
  const rows = nearestOf(scope, 'claim_index', {
    voters: rarestClaimTerms(asked, uses).map((term) => ({
      match: termsMatch(scope.collection, [term]),
      quotes: uses.get(term) ?? 0,
    })),
    among: null,
    limit: COMPARED,
  }).map(claimPlaceOf);
  const extractions = extractionsOf(
    scope,
    rows.map(({ article }) => article),
  );
  const candidates = rows.flatMap(({ article, position }) => {
    const extraction = extractions.get(article);
    const claim = extraction?.claims[position];
    return extraction && claim ? [{ article, claim, quotes: extraction.quotes }] : [];
  });
  return rankClaims(asked, candidates, limit).map(({ article, claim, quotes, rank }) => {
    const ids = new Set(claim.appearances.map(({ quoteId }) => quoteId));
    const places = quotes.flatMap(({ id }, position) => (ids.has(id) ? [{ article, position }] : []));
    const receipts = receiptsOf(scope, places, extractions);
    return { claim: withIdentities(claim, receipts), rank, receipts };
  });
}
