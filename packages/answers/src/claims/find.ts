import type { Archive, ClaimHit } from '@onrecord/archive';
import type { Receipt } from '@onrecord/schema';
import { quotesAbout } from '../near/about.ts';
import { shareOf, topicWordsOf } from '../near/topics.ts';
import { keyOf } from '../statements.ts';

/** Claims of articles that are looked at for one answer: several become one. */
const CONSIDERED = 100;

/** Of the words asked for, so many must be in a claim that does not hold all: one of three. */
const LEAST_ABOUT = 0.3;

/** Claims that hold the words, from which on none is looked for besides. */
const PLENTY = 10;

/** Quotes about it whose claims are looked up, where the claim itself does not hold the words. */
const NEAR = 10;

/** Words of a quote's end by which its claims are looked up, besides all its words: a reservation stands before it. */
const END_WORDS = 6;

/** The claims that hold these words, then those of quotes that are about them. */
export async function findClaimsAbout(archive: Archive, about: string): Promise<ClaimHit[]> {
  const direct = await archive.findClaims(about, { limit: CONSIDERED });
  return direct.length >= PLENTY ? direct : [...direct, ...(await claimsNear(archive, about, direct))];
}

/** Claims of quotes that are about it by their sentence: what "they could not confirm" stands in the sentence before. */
async function claimsNear(archive: Archive, about: string, known: readonly ClaimHit[]): Promise<ClaimHit[]> {
  const asked = topicWordsOf(about);
  const ids = new Set(known.map(({ claim }) => claim.id));
  const found: ClaimHit[] = [];
  for (const receipt of (await quotesAbout(archive, about, {})).slice(0, NEAR))
    for (const hit of await claimsOf(archive, receipt)) {
      if (ids.has(hit.claim.id) || shareOf(asked, hit.claim.text) < LEAST_ABOUT) continue;
      ids.add(hit.claim.id);
      found.push(hit);
    }
  return found;
}

/** The claims that a quote is an appearance of. */
async function claimsOf(archive: Archive, receipt: Receipt): Promise<ClaimHit[]> {
  const { text } = receipt.quote;
  const end = text.slice(topicWordsOf(text).at(-END_WORDS)?.start ?? 0);
  const hits: ClaimHit[] = [];
  for (const words of new Set([text, end])) hits.push(...(await archive.findClaims(words, { limit: NEAR })));
  return hits.filter(({ receipts }) => receipts.some((other) => keyOf(other) === keyOf(receipt)));
}
