import type { OnrecordError } from '@onrecord/schema';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** Milliseconds between visits of a feed that says nothing about it. */
const USUAL = 15 * MINUTE;

/** A feed that asks for more frequent visits is not humoured: news lasts five minutes. */
const SHORTEST = 5 * MINUTE;

/** By how much a visit may come later, as a share: feeds that were added together shall not stay together. */
const JITTER = 0.2;

/**
 * When a feed is to be visited again after a good visit, in milliseconds since 1970.
 *
 * @param waitSeconds - For which the feed asked; `null` where it asked for nothing.
 */
export function dueAfterVisit(waitSeconds: number | null, random: () => number = Math.random): number {
  const pause = Math.min(DAY, Math.max(SHORTEST, waitSeconds === null ? USUAL : waitSeconds * 1000));
  return Date.now() + Math.round(pause * (1 + JITTER * random()));
}

/** After a failed one: twice as long each time, up to a day, and never before the server is ready for it. */
export function dueAfterFailure(
  failures: number,
  error: OnrecordError,
  random: () => number = Math.random,
): number {
  const { retryAfterSeconds } = error.context;
  const asked = typeof retryAfterSeconds === 'number' ? retryAfterSeconds * 1000 : 0;
  const pause = Math.min(DAY, Math.max(asked, USUAL * 2 ** Math.min(16, failures - 1)));
  return Date.now() + Math.round(pause * (1 + JITTER * random()));
}
