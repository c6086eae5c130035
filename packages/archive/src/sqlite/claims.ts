import type { Claim, Receipt } from '@onrecord/schema';
import type { ClaimHit } from '../archive.ts';
import { isFunctionWord } from '../text/function-words.ts';
import { overlapOf } from '../text/overlap.ts';
import { termsOf } from '../text/terms.ts';
import { receiptRowsOf, receiptsOf } from './receipts.ts';
import { matchOf, type Scope } from './scope.ts';

interface ClaimRow {
  article_id: string;
  body: string;
}

/** Rows that the index hands over to be compared word by word. */
const CANDIDATES = 300;

/** Of the topic words asked for; a claim with fewer is about something else. */
const SHARED_WORDS = 0.6;

/** See `Archive.findClaims`. */
export function findClaims(scope: Scope, words: string, limit: number): ClaimHit[] {
  const terms = [...new Set(termsOf(words))];
  const topics = terms.filter((term) => !isFunctionWord(term));
  const asked = topics.length > 0 ? topics : terms;
  if (asked.length === 0) return [];
  const rows = scope.connection.all<ClaimRow>(
    `SELECT claim.article_id, claim.body FROM claim_words JOIN claim ON claim.key = claim_words.rowid
     WHERE claim_words MATCH $match AND claim.collection = $collection
     ORDER BY bm25(claim_words, 0, 1) LIMIT $limit`,
    { collection: scope.collection, match: matchOf(scope, asked, 'any'), limit: CANDIDATES },
  );
  return rows
    .map((row) => {
      const claim = JSON.parse(row.body) as Claim;
      const found = termsOf(claim.text);
      const held = new Set(found);
      const share = asked.filter((term) => held.has(term)).length / asked.length;
      return { articleId: row.article_id, claim, share, rank: overlapOf(asked, found) };
    })
    .filter(({ share }) => share >= SHARED_WORDS)
    .sort((a, b) => b.share - a.share || b.rank - a.rank)
    .slice(0, limit)
    .map(({ articleId, claim, rank }) => {
      const receipts = appearancesOf(scope, articleId, claim);
      return { claim: withIdentities(claim, receipts), rank, receipts };
    });
}

function appearancesOf(scope: Scope, articleId: string, claim: Claim): Receipt[] {
  const ids = claim.appearances.map((appearance) => appearance.quoteId);
  const rows = scope.connection.all<{ key: number }>(
    `SELECT key FROM quote WHERE collection = $collection AND article_id = $articleId
       AND id IN (SELECT value FROM json_each($ids)) ORDER BY position`,
    { collection: scope.collection, articleId, ids: JSON.stringify(ids) },
  );
  return receiptsOf(
    scope,
    receiptRowsOf(
      scope,
      rows.map(({ key }) => key),
    ),
  );
}

/** The claim with its speakers under the ids of their identities, as in its receipts. */
function withIdentities(claim: Claim, receipts: readonly Receipt[]): Claim {
  const speakerIds = new Map(receipts.map(({ quote }) => [quote.id, quote.speakerId]));
  const appearances = claim.appearances.map((appearance) => ({
    ...appearance,
    speakerId: speakerIds.get(appearance.quoteId) ?? null,
  }));
  return { ...claim, appearances };
}
