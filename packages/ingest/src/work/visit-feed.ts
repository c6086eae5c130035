import { type FeedItem, newsOf, readFeed } from '@onrecord/reader';
import { isOnrecordError } from '@onrecord/schema';
import { concernsAll } from '../failure.ts';
import type { Feed } from '../state/feeds.ts';
import type { JobRequest } from '../state/jobs.ts';
import { keepingLease } from '../state/lease.ts';
import { dueAfterFailure, dueAfterVisit } from './due.ts';
import type { WorkEvent, WorkParts } from './work-parts.ts';

/**
 * Visits a feed and queues what is new or changed in it.
 *
 * Jobs are queued first, and what was seen is remembered then: a worker that is killed in between queues them again, to no
 * effect.
 */
export async function visitFeed(
  feed: Feed,
  parts: WorkParts,
  signal: AbortSignal,
): Promise<WorkEvent | null> {
  const { feeds, jobs } = parts.state;
  const { url } = feed;
  try {
    const visit = await keepingLease(
      () => feeds.touch(url),
      () => readFeed(url, { client: parts.client, state: feed.state, signal }),
    );
    // Of a feed that was removed meanwhile nothing is read any more.
    if (!(await feeds.touch(url))) return null;
    const seen = await feeds.seen(
      url,
      visit.items.map((item) => item.url),
    );
    const { fresh, changed } = newsOf(visit.items, seen);
    await jobs.add([...fresh, ...changed].map(requestOf));
    await feeds.visited(url, {
      movedTo: visit.movedTo,
      title: visit.title,
      state: visit.state,
      dueAt: dueAfterVisit(visit.waitSeconds),
      fingerprints: new Map(visit.items.map((item) => [item.url, item.fingerprint])),
    });
    return { kind: 'feed', url, fresh: fresh.length, changed: changed.length, faults: visit.faults };
  } catch (error) {
    if (signal.aborted) {
      await feeds.release(url);
      return null;
    }
    if (!isOnrecordError(error) || concernsAll(error)) throw error;
    const failures = feed.failures + 1;
    await feeds.failed(url, { error, dueAt: dueAfterFailure(failures, error) });
    return { kind: 'feed-failure', url, failures, error };
  }
}

function requestOf({ url, title, publisher, publishedAt, language }: FeedItem): JobRequest {
  const known = Object.entries({ title, publisher, publishedAt, language }).filter(
    ([, value]) => value !== null,
  );
  return { url, fallbacks: known.length === 0 ? null : Object.fromEntries(known) };
}
