import type { ArticleHints } from '@onrecord/reader';

/** A link to be read, extracted and added. */
export interface JobRequest {
  url: string;
  /** What is known of the article in case that its page does not say it. */
  fallbacks: ArticleHints | null;
}

/** A job in the hands of one worker. */
export interface Job extends JobRequest {
  /** Of this attempt: a worker whose lease is over can no longer end what is another's. */
  lease: string;
  /** From 1. Attempts whose worker died count. */
  attempt: number;
}

/** A job that was given up. */
export interface DeadJob extends JobRequest {
  attempts: number;
  error: string;
  /** Milliseconds since 1970, in UTC. */
  diedAt: number;
}

export interface JobCounts {
  /** Due or to be tried later. */
  waiting: number;
  /** In the hands of workers. */
  running: number;
  dead: number;
}

/**
 * A durable queue of links for one collection. Each job is done once in effect: it is in the hands of one worker at a time,
 * comes back when that worker dies, and doing it again changes nothing.
 */
export interface Jobs {
  /**
   * Adds jobs; how many are new. A link that waits already is not added again; one that a worker has in hand is done once
   * more afterwards; one that was given up gets another chance.
   */
  add(requests: readonly JobRequest[]): Promise<number>;
  /** A job that is due, for the caller alone as long as the lease is kept up by `touch`; `null` when none is. */
  claim(): Promise<Job | null>;
  /** Keeps the lease up; to be called every `TOUCH_EVERY_MS`. False where it was forgotten, or is another's by now. */
  touch(job: Job): Promise<boolean>;
  /** It is done. */
  finish(job: Job): Promise<void>;
  /** It is to be tried again after a while that grows with the attempts, with jitter. */
  retry(job: Job): Promise<void>;
  /** It is given up, and kept with the reason. */
  bury(job: Job, error: string): Promise<void>;
  /** Those that were given up, the latest first. */
  dead(): Promise<DeadJob[]>;
  /** Gives all that were given up another chance; how many. */
  revive(): Promise<number>;
  counts(): Promise<JobCounts>;
}

/** The pause before the second attempt, and the longest, in seconds. */
export const RETRY_SECONDS = { first: 15, longest: 3_600 };

/**
 * Milliseconds over which jobs of one moment are shuffled: links of one host come together, and would keep all hands waiting
 * for one server that is asked for a page at a time.
 */
export const SHUFFLED_OVER_MS = 60_000;
