import type { Archive, ClaimHit } from '@onrecord/archive';
import type { ClaimAnswer, ClaimQuestion, Receipt, Stance } from '@onrecord/schema';
import { CONTRARY, type MergedClaim, mergeClaims } from './claim-merge.ts';
import { quotesAbout } from './near/about.ts';
import { shareOf, topicWordsOf } from './near/topics.ts';
import { searchedIn } from './searched.ts';
import { keyOf } from './statements.ts';

/** Claims of articles that are looked at for one answer: several become one. */
const CONSIDERED = 100;

type Position = ClaimAnswer['claims'][number]['positions'][number];

/** Who asserts, doubts or denies something, in time order. */
export async function answerClaim(question: ClaimQuestion, archive: Archive): Promise<ClaimAnswer> {
  const direct = await archive.findClaims(question.about, { limit: CONSIDERED });
  const hits = [...direct, ...(await claimsNear(archive, question.about, direct))];
  const claims = mergeClaims(hits).slice(0, question.limit).map(presentOf);
  return {
    kind: 'claim',
    question,
    searched: await searchedIn(archive, [`claims about “${question.about}”`]),
    claims,
    receipts: claims.flatMap((claim) => claim.positions.flatMap((position) => position.receipts)),
  };
}

/** Quotes about it whose claims are looked up, where the claim itself does not hold the words. */
const NEAR = 10;

/** Claims of quotes that are about it by their sentence: what "they could not confirm" stands in the sentence before. */
async function claimsNear(archive: Archive, about: string, known: readonly ClaimHit[]): Promise<ClaimHit[]> {
  const asked = topicWordsOf(about);
  const ids = new Set(known.map(({ claim }) => claim.id));
  const found: ClaimHit[] = [];
  for (const receipt of (await quotesAbout(archive, about, {})).slice(0, NEAR))
    for (const hit of await claimsOf(archive, receipt)) {
      if (ids.has(hit.claim.id) || shareOf(asked, hit.claim.text) === 0) continue;
      ids.add(hit.claim.id);
      found.push(hit);
    }
  return found;
}

/** Words of a quote's end by which its claims are looked up, besides all its words: a reservation stands before it. */
const END_WORDS = 6;

/** The claims that a quote is an appearance of. */
async function claimsOf(archive: Archive, receipt: Receipt): Promise<ClaimHit[]> {
  const { text } = receipt.quote;
  const end = text.slice(topicWordsOf(text).at(-END_WORDS)?.start ?? 0);
  const hits: ClaimHit[] = [];
  for (const words of new Set([text, end])) hits.push(...(await archive.findClaims(words, { limit: NEAR })));
  return hits.filter(({ receipts }) => receipts.some((other) => keyOf(other) === keyOf(receipt)));
}

/** A receipt with what its source holds of the claim, which need not be the quote's own stance: "could not confirm that". */
interface Held {
  receipt: Receipt;
  stance: Stance;
}

function presentOf({ text, hits }: MergedClaim): ClaimAnswer['claims'][number] {
  const held = new Map<string, Held>();
  for (const { hit, isContrary } of hits)
    for (const receipt of hit.receipts) {
      const appearance = hit.claim.appearances.find(({ quoteId }) => quoteId === receipt.quote.id);
      const stance = appearance?.stance ?? receipt.quote.stance;
      held.set(keyOf(receipt), { receipt, stance: isContrary ? (CONTRARY[stance] ?? stance) : stance });
    }
  return { text, positions: positionsOf([...held.values()]) };
}

/** One position for a speaker, a stance and a time, with a receipt for each time that it is printed. */
function positionsOf(held: readonly Held[]): Position[] {
  const positions: Position[] = [];
  for (const { receipt, stance } of held.toSorted((a, b) => inTime(a.receipt, b.receipt))) {
    const { speaker, quote } = receipt;
    const known = positions.find(
      (position) =>
        speaker !== null &&
        position.speaker?.id === speaker.id &&
        position.stance === stance &&
        (position.saidAt?.edtf ?? null) === (quote.saidAt?.edtf ?? null),
    );
    if (known) known.receipts.push(receipt);
    else positions.push({ speaker, stance, saidAt: quote.saidAt, receipts: [receipt] });
  }
  return positions;
}

/** By the first day on which it may have been said, else by publication; what has no date comes last. */
function inTime(left: Receipt, right: Receipt): number {
  const [one, other] = [dayOf(left), dayOf(right)];
  return one < other ? -1 : Number(one > other);
}

function dayOf({ quote, article }: Receipt): string {
  return quote.saidAt?.earliest ?? article.publishedAt?.slice(0, 10) ?? '9999';
}
