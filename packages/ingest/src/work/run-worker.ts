import { setTimeout as sleep } from 'node:timers/promises';
import { isOnrecordError } from '@onrecord/schema';
import { AllCollections } from './all-collections.ts';
import { doJob } from './do-job.ts';
import { visitFeed } from './visit-feed.ts';
import type { WorkEvent, WorkParts } from './work-parts.ts';

export interface WorkOptions {
  /** `idle`: until nothing is due any more; `stopped`: until the signal. */
  until: 'idle' | 'stopped';
  /** Stops: what is underway is given back to the queue, and nothing is lost. */
  signal?: AbortSignal | undefined;
  /** Told of everything, in the order in which it happens. */
  onEvent: (event: WorkEvent) => void | Promise<void>;
  /** For every collection of the store, one after the other, instead of the one of the parts. */
  isForAll?: boolean | undefined;
  /** Links and feeds in hand at once. Default 16: most of their time they wait for servers. */
  atOnce?: number | undefined;
}

const AT_ONCE = 16;

/** Milliseconds between two looks for work where there was none. */
const IDLE_MS = 500;

/** Milliseconds until a worker tries again to reach its database. */
const PAUSE_MS = 5_000;

type Task = (signal: AbortSignal) => Promise<WorkEvent | null>;

/**
 * Visits the feeds that are due and reads the links that are queued, several at once. Any number of
 * workers may do so beside each other, on one file or, with PostgreSQL, on several machines.
 *
 * One that works until it is stopped outlives a database that goes away for a while: it pauses, and goes on.
 *
 * @throws {OnrecordError} what concerns all of its work: the archive or the queue cannot be written.
 */
export async function runWorker(parts: WorkParts, options: WorkOptions): Promise<void> {
  const { until, signal, onEvent } = options;
  for (;;)
    try {
      return await workThrough(parts, options);
    } catch (error) {
      if (until === 'idle' || signal?.aborted || !isOnrecordError(error) || !error.retryable) throw error;
      await onEvent({ kind: 'pause', error, seconds: PAUSE_MS / 1000 });
      await sleep(PAUSE_MS, undefined, { signal }).catch(() => {});
    }
}

async function workThrough(parts: WorkParts, options: WorkOptions): Promise<void> {
  const { until, onEvent, isForAll = false, atOnce = AT_ONCE } = options;
  const all = isForAll ? new AllCollections(parts) : null;
  const failing = new AbortController();
  const signal = options.signal ? AbortSignal.any([options.signal, failing.signal]) : failing.signal;
  const running = new Set<Promise<void>>();
  const start = (task: Task) => {
    const run: Promise<void> = task(signal)
      .then((event) => (event ? onEvent(event) : undefined))
      .catch((error) => failing.abort(error))
      .finally(() => running.delete(run));
    running.add(run);
  };
  try {
    while (!signal.aborted) {
      const task = running.size < atOnce ? await (all ? all.next(nextTask) : nextTask(parts)) : null;
      if (task) start(task);
      else if (until === 'idle' && running.size === 0) break;
      else await somethingHappens(running, signal);
    }
  } catch (error) {
    failing.abort(error);
  }
  await Promise.all(running);
  if (failing.signal.aborted) throw failing.signal.reason;
}

/** Feeds first: what they bring is queued behind what is queued. */
async function nextTask(parts: WorkParts): Promise<Task | null> {
  const feed = await parts.state.feeds.claim();
  if (feed) return (signal) => visitFeed(feed, parts, signal);
  const job = await parts.state.jobs.claim();
  return job && ((signal) => doJob(job, parts, signal));
}

async function somethingHappens(running: ReadonlySet<Promise<void>>, signal: AbortSignal): Promise<void> {
  const waiting = new AbortController();
  const pause = sleep(IDLE_MS, undefined, { signal: AbortSignal.any([signal, waiting.signal]) }).catch(
    () => {},
  );
  await Promise.race([pause, ...running]);
  waiting.abort();
}
