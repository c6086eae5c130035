import type { DeadJob, Feed, JobCounts, WorkEvent } from '@onrecord/ingest';
import { titleOf } from './parts/receipt.ts';
import type { Block, Pen } from './text/pen.ts';
import { plain } from './text/plain.ts';
import { words } from './words.ts';

const STATUS_STYLES = { added: 'good', unchanged: 'quiet', updated: 'doubtful' } as const;

/** What a worker has done. */
export function workBlocks(event: Extract<WorkEvent, { kind: 'article' | 'feed' }>, pen: Pen): Block[] {
  if (event.kind === 'feed')
    return [pen.lines(words.feedVisited(plain(event.url, 600), event.fresh, event.changed))];
  const { status, quotes } = event.added;
  const head = `${pen.style[STATUS_STYLES[status]](words.added[status])} ${titleOf(event.title)} (${words.statements(quotes)})`;
  return [[...pen.lines(head), ...pen.lines(pen.style.quiet(plain(event.url, 600)), { indent: 2 })]];
}

/** The feeds that are followed, with what went wrong. */
export function feedsBlocks(feeds: readonly Feed[], pen: Pen): Block[] {
  if (feeds.length === 0) return [pen.lines(words.noFeeds)];
  return feeds.map(({ url, title, visitedAt, dueAt, failures, lastError }) => [
    ...pen.lines(plain(url, 600)),
    ...(title === null ? [] : pen.lines(plain(title), { indent: 2 })),
    ...pen.lines(words.visited(minute(visitedAt), minute(dueAt) ?? ''), { indent: 2 }),
    ...(lastError === null
      ? []
      : pen.lines(pen.style.bad(words.feedFailed(failures, plain(lastError, 600).replace(PART, ''))), {
          indent: 2,
        })),
  ]);
}

/** What stands before an error's message is for developers: `[reader] `. */
const PART = /^\[[a-z:]+\] /;

/** What a queue holds, and what was given up. */
export function queueBlocks(counts: JobCounts, dead: readonly DeadJob[], pen: Pen): Block[] {
  return [
    pen.lines(words.queue(counts)),
    ...dead.map(({ url, attempts, error }) => [
      ...pen.lines(plain(url, 600)),
      ...pen.lines(pen.style.bad(words.givenUp(attempts, plain(error, 600).replace(PART, ''))), {
        indent: 2,
      }),
    ]),
  ];
}

/** `2025-03-12 09:00 UTC`. */
function minute(milliseconds: number | null): string | null {
  return milliseconds === null
    ? null
    : `${new Date(milliseconds).toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}
