/** Milliseconds between two signs of life of a worker, for all that it has in hand. */
const TOUCH_EVERY_MS = 10_000;

/** Milliseconds without a sign of life after which a worker is held for dead, and what it had in hand is another's. */
export const LEASE_MS = 30_000;

/** What `work` gives; until then `touch` is called as often as it must be to keep the lease up. */
export async function keepingLease<Result>(
  touch: () => Promise<unknown>,
  work: () => Promise<Result>,
): Promise<Result> {
  // A beat that fails is not missed until three of them do.
  const heart = setInterval(() => void touch().catch(() => {}), TOUCH_EVERY_MS);
  try {
    return await work();
  } finally {
    clearInterval(heart);
  }
}
