import type { Certainty, Receipt } from '@onrecord/schema';

/** Days, inclusive; `by` asks for what was on record at the end of a day. */
export interface AskedDays {
  from?: string | undefined;
  to?: string | undefined;
  by?: string | undefined;
}

/** The days that a statement belongs to, and by which clock; `null` where neither is known. */
export interface Dated {
  clock: 'said' | 'published' | null;
  earliest: string | null;
  latest: string | null;
}

/** When something was said; where the text does not tell, when it was published. */
export function datedOf({ quote, article }: Receipt): Dated {
  if (quote.saidAt) return { clock: 'said', earliest: quote.saidAt.earliest, latest: quote.saidAt.latest };
  const day = article.publishedAt?.slice(0, 10) ?? null;
  return { clock: day === null ? null : 'published', earliest: day, latest: day };
}

/** Sorts what has no date behind everything. */
const NEVER = '9999-99-99';

/** By the first day on which it may have been said, else by publication; what has no date comes last. */
export function inTime(left: Receipt, right: Receipt): number {
  const [one, other] = [datedOf(left), datedOf(right)];
  return (
    compareText(one.earliest ?? NEVER, other.earliest ?? NEVER) ||
    compareText(one.latest ?? NEVER, other.latest ?? NEVER) ||
    compareText(left.article.publishedAt ?? NEVER, right.article.publishedAt ?? NEVER)
  );
}

/** Whether the words may have been said on the asked days; where no date is known they may not be told to have been. */
export function isWithin(receipt: Receipt, { from, to, by }: AskedDays): boolean {
  const { earliest, latest } = datedOf(receipt);
  const last = to ?? by;
  if (from === undefined && last === undefined) return true;
  if (earliest === null || latest === null) return false;
  return (from === undefined || latest >= from) && (last === undefined || earliest <= last);
}

/**
 * Whether the words were surely said on the asked days. What was printed by a day was said by then, whenever it was;
 * that it was printed after another tells nothing.
 */
export function certaintyOf(
  receipts: readonly Receipt[],
  { from, to, by }: AskedDays,
): Certainty | undefined {
  if (from === undefined && to === undefined && by === undefined) return undefined;
  const last = to ?? by;
  const isCertain = receipts.some(({ quote, article }) => {
    const published = article.publishedAt?.slice(0, 10) ?? NEVER;
    const isAfter = from === undefined || (quote.saidAt !== null && quote.saidAt.earliest >= from);
    const latest = quote.saidAt && quote.saidAt.latest < published ? quote.saidAt.latest : published;
    return isAfter && (last === undefined || latest <= last);
  });
  return isCertain ? 'certain' : 'possible';
}

/** Whether two statements are known to be of different days. */
export function isOtherDay(left: Receipt, right: Receipt): boolean {
  const [one, other] = [left.quote.saidAt, right.quote.saidAt];
  return one !== null && other !== null && (one.latest < other.earliest || other.latest < one.earliest);
}

function compareText(left: string, right: string): number {
  return left < right ? -1 : Number(left > right);
}
