import type { FeedState } from '@onrecord/reader';

/** A feed that a collection follows. Times are milliseconds since 1970, in UTC. */
export interface Feed {
  url: string;
  title: string | null;
  /** What the next conditional request needs; `null` before the first visit. */
  state: FeedState | null;
  /** When it is to be visited next. */
  dueAt: number;
  /** When it was visited last, with or without success. */
  visitedAt: number | null;
  /** Visits that failed, one after the other, until now. */
  failures: number;
  /** Why the last visit failed, in English; `null` where it did not. */
  lastError: string | null;
  /** The same for whoever tells it otherwise; `null` also for a failure that an earlier version wrote down. */
  lastProblem: Problem | null;
}

/** An error without its words: a code of docs/errors.md, and what it is about. */
export interface Problem {
  code: string;
  context: Readonly<Record<string, unknown>>;
}

/** What a visit found out about a feed. */
export interface FeedVisited {
  /** Where the feed lies from now on. */
  movedTo: string | null;
  title: string | null;
  state: FeedState;
  dueAt: number;
  /** Everything that the feed holds now, by link. */
  fingerprints: ReadonlyMap<string, string>;
}

/** The feeds that a collection follows, and what was seen in them. */
export interface Feeds {
  /** False where it is followed already. It is due at once. */
  add(url: string): Promise<boolean>;
  /** Forgets it, with all that was seen in it; false where it was not followed. What it brought stays. */
  remove(url: string): Promise<boolean>;
  /** All, in the order of their links. */
  list(): Promise<Feed[]>;
  /** Makes a feed due at once, or all of them. How many there are. */
  makeDue(url?: string): Promise<number>;
  /**
   * A feed that is due, for the caller alone as long as the lease is kept up by `touch`, until `visited`, `failed` or
   * `release`; `null` when none is due.
   */
  claim(): Promise<Feed | null>;
  /** Keeps the lease up; to be called every `TOUCH_EVERY_MS`. False where the feed is followed no more. */
  touch(url: string): Promise<boolean>;
  /** Gives a claimed feed back, as due as it was. */
  release(url: string): Promise<void>;
  /** Which of these links were seen in the feed, with their fingerprints. */
  seen(url: string, links: readonly string[]): Promise<Map<string, string>>;
  visited(url: string, visit: FeedVisited): Promise<void>;
  failed(url: string, failure: { error: Problem & { message: string }; dueAt: number }): Promise<void>;
}

/** Milliseconds after which an article that has left its feed is not remembered any more. */
export const SEEN_FOR_MS = 90 * 24 * 3_600_000;
