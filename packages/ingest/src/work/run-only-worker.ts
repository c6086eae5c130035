import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { isOnrecordError } from '@onrecord/schema';
import { runWorker, type WorkOptions } from './run-worker.ts';
import type { WorkParts } from './work-parts.ts';

/** The lease on the work of all collections. */
const LEASE = 'worker of all collections';

/** Milliseconds without a sign of life after which another one takes over, and between two signs. */
const LEASE_MS = 20_000;
const TOUCH_EVERY_MS = 5_000;

/**
 * Works for all collections of a store until it is stopped, as the only one who does: of any number of processes on any number
 * of machines one works, the others stand by, and one of them takes over when it stops or dies. So a site is asked as
 * politely as one visitor asks, and a feed is visited once however many shards there are.
 *
 * Outlives a database that goes away for a while.
 *
 * @param parts - Of any collection of the store.
 */
export async function runOnlyWorker(
  parts: WorkParts,
  { signal, ...options }: Omit<WorkOptions, 'until' | 'isForAll'> & { signal: AbortSignal },
): Promise<void> {
  const { leases } = parts.state;
  const holder = randomUUID();
  const take = () => leases.take(LEASE, holder, LEASE_MS).catch(falseWhereAway);
  while (!signal.aborted) {
    if (await take()) await workAlone(parts, { ...options, signal, take });
    else await sleep(TOUCH_EVERY_MS, undefined, { signal }).catch(() => {});
  }
  await leases.release(LEASE, holder).catch(falseWhereAway);
}

/** Works while the lease is kept up, and stops when it is lost. */
async function workAlone(
  parts: WorkParts,
  options: Omit<WorkOptions, 'until'> & { signal: AbortSignal; take: () => Promise<boolean> },
): Promise<void> {
  const { signal, take, ...rest } = options;
  const lost = new AbortController();
  let kept = Date.now();
  // A beat that fails is not missed until three of them do.
  const heart = setInterval(async () => {
    if (await take().catch(() => false)) kept = Date.now();
    else if (Date.now() - kept > LEASE_MS - TOUCH_EVERY_MS) lost.abort();
  }, TOUCH_EVERY_MS);
  try {
    await runWorker(parts, {
      ...rest,
      until: 'stopped',
      isForAll: true,
      signal: AbortSignal.any([signal, lost.signal]),
    });
  } finally {
    clearInterval(heart);
  }
}

/** A lease that cannot be asked for is not had. */
function falseWhereAway(error: unknown): false {
  if (isOnrecordError(error) && error.retryable) return false;
  throw error;
}
