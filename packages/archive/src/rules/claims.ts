import type { Claim, Receipt } from '@onrecord/schema';
import { isFunctionWord } from '../text/function-words.ts';
import { overlapOf } from '../text/overlap.ts';
import { termsOf } from '../text/terms.ts';

/** Of the topic words asked for; a claim with fewer is about something else. */
const SHARED_WORDS = 0.6;

/** The words to find claims by: those that carry a topic, or all where there are none. */
export function askedClaimTerms(words: string): string[] {
  const terms = [...new Set(termsOf(words))];
  const topics = terms.filter((term) => !isFunctionWord(term));
  return topics.length > 0 ? topics : terms;
}

/**
 * The rarest of these words, as many as a claim that shares enough of them has two of (or the one): the lists of common words
 * need not be read.
 */
export function rarestClaimTerms(asked: readonly string[], uses: ReadonlyMap<string, number>): string[] {
  const mayLack = asked.length - Math.ceil(asked.length * SHARED_WORDS);
  return asked.toSorted((a, b) => (uses.get(a) ?? 0) - (uses.get(b) ?? 0)).slice(0, mayLack + 2);
}

/** Candidates that share enough of what is asked, the nearest first, with how near they are. */
export function rankClaims<Candidate extends { claim: Claim }>(
  asked: readonly string[],
  candidates: readonly Candidate[],
  limit: number,
): (Candidate & { rank: number })[] {
  return candidates
    .map((candidate) => {
      const found = termsOf(candidate.claim.text);
      const held = new Set(found);
      const share = asked.filter((term) => held.has(term)).length / asked.length;
      return { ...candidate, share, rank: overlapOf(asked, found) };
    })
    .filter(({ share }) => share >= SHARED_WORDS)
    .sort((a, b) => b.share - a.share || b.rank - a.rank)
    .slice(0, limit);
}

/** The claim with its speakers under the ids of their identities, as in its receipts. */
export function withIdentities(claim: Claim, receipts: readonly Receipt[]): Claim {
  const speakerIds = new Map(receipts.map(({ quote }) => [quote.id, quote.speakerId]));
  const appearances = claim.appearances.map((appearance) => ({
    ...appearance,
    speakerId: speakerIds.get(appearance.quoteId) ?? null,
  }));
  return { ...claim, appearances };
}
