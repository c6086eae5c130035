import type { ClaimAnswer, Receipt, Stance } from '@onrecord/schema';
import { inTime } from '../days.ts';
import { keyOf } from '../statements.ts';
import { CONTRARY, type MergedClaim } from './merge.ts';

export type PresentedClaim = ClaimAnswer['claims'][number];
export type Position = PresentedClaim['positions'][number];

/** A receipt with what its source holds of the claim, which need not be the quote's own stance: "could not confirm that". */
interface Held {
  receipt: Receipt;
  stance: Stance;
  /** As this source puts it. */
  claim: string;
}

/** A claim with who holds what of it, in time order, and who changed. */
export function presentOf({ text, hits }: MergedClaim): PresentedClaim {
  const held = new Map<string, Held>();
  for (const { hit, isContrary } of hits)
    for (const receipt of hit.receipts) {
      const appearance = hit.claim.appearances.find(({ quoteId }) => quoteId === receipt.quote.id);
      const own = appearance?.stance ?? receipt.quote.stance;
      const stance = isContrary ? (CONTRARY[own] ?? own) : own;
      held.set(keyOf(receipt), { receipt, stance, claim: hit.claim.text });
    }
  const positions = positionsOf([...held.values()], text);
  const changes = changesIn(positions);
  return { text, positions, ...(changes.length > 0 && { changes }) };
}

/** One position for a speaker, a stance and a time, with a receipt for each time that it is printed. */
function positionsOf(held: readonly Held[], text: string): Position[] {
  const positions: Position[] = [];
  for (const { receipt, stance, claim } of held.toSorted((a, b) => inTime(a.receipt, b.receipt))) {
    const { speaker, quote } = receipt;
    const known = positions.find(
      (position) =>
        speaker !== null &&
        position.speaker?.id === speaker.id &&
        position.stance === stance &&
        (position.saidAt?.edtf ?? null) === (quote.saidAt?.edtf ?? null),
    );
    if (known) known.receipts.push(receipt);
    else
      positions.push({
        speaker,
        stance,
        saidAt: quote.saidAt,
        receipts: [receipt],
        ...(claim !== text && { claim }),
      });
  }
  return positions;
}

/** Which way a stance goes; the others take no side: to ask is not to doubt. */
const SIDES: Partial<Record<Stance, 'for' | 'against' | 'open'>> = {
  asserts: 'for',
  confirms: 'for',
  believes: 'for',
  doubts: 'open',
  denies: 'against',
};

/**
 * Where somebody took another side than before, by their own words: what others say that somebody said is no change of
 * mind. Only where both days are known to differ: of two statements of one day nobody knows which came first.
 */
function changesIn(positions: readonly Position[]): { from: number; to: number }[] {
  const last = new Map<string, number>();
  return positions.flatMap((position, to) => {
    const side = SIDES[position.stance];
    const id = position.speaker?.kind === 'anonymous' ? undefined : position.speaker?.id;
    if (side === undefined || id === undefined || position.receipts.every(isHearsay)) return [];
    const from = last.get(id);
    last.set(id, to);
    const before = from === undefined ? undefined : positions[from];
    if (from === undefined || !before || SIDES[before.stance] === side) return [];
    return isEarlier(before, position) ? [{ from, to }] : [];
  });
}

/** Told by another source than the article itself. */
function isHearsay({ quote, via }: Receipt): boolean {
  return quote.nestedIn !== null || via !== null;
}

function isEarlier(before: Position, after: Position): boolean {
  if (before.saidAt && after.saidAt) return before.saidAt.latest < after.saidAt.earliest;
  const printed = before.receipts[0]?.article.publishedAt?.slice(0, 10);
  const first = after.saidAt?.earliest;
  // What was printed before the other was said came before it.
  return before.saidAt === null && printed !== undefined && first !== undefined && printed < first;
}
