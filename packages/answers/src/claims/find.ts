import type { Archive, ClaimHit } from '@onrecord/archive';
import { receiptsIn } from '../article.ts';
import { quotesAbout } from '../near/about.ts';
import { shareOf, topicWordsOf } from '../near/topics.ts';

/** Claims of articles that are looked at for one answer: several become one. */
const CONSIDERED = 100;

/** Of the words asked for, so many must be in a claim that does not hold all: one of three. */
const LEAST_ABOUT = 0.3;

/** Claims that hold the words, from which on none is looked for besides. */
const PLENTY = 10;

/** Quotes about it whose claims are looked up, where the claim itself does not hold the words. */
const NEAR = 10;

/** The claims that hold these words, then those of quotes that are about them. */
export async function findClaimsAbout(archive: Archive, about: string): Promise<ClaimHit[]> {
  const direct = await archive.findClaims(about, { limit: CONSIDERED });
  return direct.length >= PLENTY ? direct : [...direct, ...(await claimsNear(archive, about, direct))];
}

/** Claims of quotes that are about it by their sentence: what "they could not confirm" stands in the sentence before. */
async function claimsNear(archive: Archive, about: string, known: readonly ClaimHit[]): Promise<ClaimHit[]> {
  const asked = topicWordsOf(about);
  const ids = new Set(known.map(({ claim }) => claim.id));
  const near = (await quotesAbout(archive, about, {})).slice(0, NEAR);
  const claims = new Map<string, ClaimHit[]>();
  for (const articleId of new Set(near.map(({ article }) => article.id)))
    claims.set(articleId, await claimsIn(archive, articleId));
  return near.flatMap(({ article, quote }) =>
    (claims.get(article.id) ?? []).filter(({ claim }) => {
      const isOfQuote = claim.appearances.some(({ quoteId }) => quoteId === quote.id);
      if (!isOfQuote || ids.has(claim.id) || shareOf(asked, claim.text) < LEAST_ABOUT) return false;
      ids.add(claim.id);
      return true;
    }),
  );
}

/** The claims of an article, each with the receipts of its appearances. */
async function claimsIn(archive: Archive, articleId: string): Promise<ClaimHit[]> {
  const extraction = await archive.getExtraction(articleId);
  if (!extraction || extraction.claims.length === 0) return [];
  const receipts = await receiptsIn(archive, articleId);
  return extraction.claims.map((claim) => {
    const quoteIds = new Set(claim.appearances.map(({ quoteId }) => quoteId));
    return { claim, rank: 0, receipts: receipts.filter(({ quote }) => quoteIds.has(quote.id)) };
  });
}
