import type { WorkEvent } from '@onrecord/ingest';

/** A line of the log, without an error's class, which does not travel between threads. */
export interface Told {
  level: 'debug' | 'warn';
  facts: Record<string, unknown>;
  message: string;
}

/** What the log says of an event; articles and feeds by their links, which are public. */
export function tellOf(event: WorkEvent): Told {
  if (event.kind === 'article')
    return {
      level: 'debug',
      facts: { url: event.url, status: event.added.status },
      message: 'an article of a feed was read',
    };
  if (event.kind === 'feed')
    return {
      level: 'debug',
      facts: { url: event.url, fresh: event.fresh, changed: event.changed },
      message: 'a feed was visited',
    };
  const { kind, error, ...facts } = event;
  return { level: 'warn', facts: { ...facts, error: error.message }, message: MESSAGES[kind] };
}

const MESSAGES = {
  retry: 'an article could not be read; it is tried again',
  dead: 'an article was given up',
  'feed-failure': 'a feed could not be read; it is tried again',
  pause: 'feeds wait for the database',
} as const;
