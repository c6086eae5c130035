import type { ClaimHit } from '../archive.ts';
import { askedClaimTerms, rankClaims, rarestClaimTerms, withIdentities } from '../rules/claims.ts';
import { unpackExtraction } from '../rules/extraction-body.ts';
import type { Scope } from './connection.ts';
import { monthsOf, quotesIn } from './months.ts';
import { nearestOf } from './nearest.ts';
import { receiptsOf } from './receipts.ts';
import { termsNamed } from './terms.ts';
import { usesOf } from './topic-counts.ts';

/** Claims that are compared word by word. */
const COMPARED = 40;

interface ClaimRow {
  article: number;
  position: number;
}

/** See `Archive.findClaims`. */
export async function findClaims(scope: Scope, words: string, limit: number): Promise<ClaimHit[]> {
  const asked = askedClaimTerms(words);
  if (asked.length === 0) return [];
  const uses = await usesOf(scope, asked);
  const known = await termsNamed(scope, asked);
  const voters = rarestClaimTerms(asked, uses).flatMap((term) => {
    const number = known.get(term)?.number;
    return number === undefined ? [] : [{ number, quotes: uses.get(term) ?? 0 }];
  });
  const rows = await nearestOf<ClaimRow>(scope, {
    table: 'claim',
    columns: 'article, position',
    newest: 'article DESC, position',
    voters,
    quotes: quotesIn(await monthsOf(scope)),
    among: null,
    limit: COMPARED,
  });
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
