import { randomUUID } from 'node:crypto';
import type { ArticleHints } from '@onrecord/reader';
import {
  type DeadJob,
  type Job,
  type JobCounts,
  type JobRequest,
  type Jobs,
  SHUFFLED_OVER_MS,
} from '../jobs.ts';
import { LEASE_MS } from '../lease.ts';
import { retryDelay } from '../retry-delay.ts';
import type { StateDatabase } from './database.ts';

interface Row {
  url: string;
  fallbacks: string | null;
  attempts: number;
  error: string;
  died_at: number;
}

/** See `Jobs`. */
export class SqliteJobs implements Jobs {
  readonly #database: StateDatabase;
  readonly #collection: string;

  constructor(database: StateDatabase, collection: string) {
    this.#database = database;
    this.#collection = collection;
  }

  async add(requests: readonly JobRequest[]): Promise<number> {
    return this.#database.write(() => requests.reduce((added, request) => added + this.#add(request), 0));
  }

  async claim(): Promise<Job | null> {
    const now = Date.now();
    const lease = randomUUID();
    const row = this.#database.get<Row>(
      `UPDATE ingest_job SET lease = $lease, leased_until = $until, attempts = attempts + 1
       WHERE (collection, url) = (
         SELECT collection, url FROM ingest_job
         WHERE collection = $collection AND died_at IS NULL AND due_at <= $now AND leased_until <= $now
         ORDER BY due_at LIMIT 1)
       RETURNING url, fallbacks, attempts`,
      { collection: this.#collection, lease, now, until: now + LEASE_MS },
    );
    return row && { ...requestOf(row), lease, attempt: row.attempts };
  }

  async touch(job: Job): Promise<boolean> {
    const touched = this.#database.run(`UPDATE ingest_job SET leased_until = $until ${OWN}`, {
      ...this.#own(job),
      until: Date.now() + LEASE_MS,
    });
    return touched > 0;
  }

  async finish(job: Job): Promise<void> {
    const own = this.#own(job);
    this.#database.write(() => {
      this.#database.run(`DELETE FROM ingest_job ${OWN} AND is_again = 0`, own);
      this.#database.run(
        `UPDATE ingest_job SET lease = NULL, leased_until = 0, is_again = 0, attempts = 0, due_at = $now ${OWN}`,
        { ...own, now: Date.now() },
      );
    });
  }

  async retry(job: Job): Promise<void> {
    this.#database.run(
      `UPDATE ingest_job SET lease = NULL, leased_until = 0, is_again = 0, due_at = $dueAt ${OWN}`,
      { ...this.#own(job), dueAt: Date.now() + retryDelay(job.attempt) },
    );
  }

  async bury(job: Job, error: string): Promise<void> {
    this.#database.run(
      `UPDATE ingest_job SET lease = NULL, leased_until = 0, is_again = 0, error = $error, died_at = $now ${OWN}`,
      { ...this.#own(job), error, now: Date.now() },
    );
  }

  async dead(): Promise<DeadJob[]> {
    return this.#database
      .all<Row>(
        `SELECT * FROM ingest_job WHERE collection = $collection AND died_at IS NOT NULL
         ORDER BY died_at DESC, url`,
        { collection: this.#collection },
      )
      .map((row) => ({
        ...requestOf(row),
        attempts: row.attempts,
        error: row.error,
        diedAt: row.died_at,
      }));
  }

  async revive(): Promise<number> {
    return this.#database.run(
      `UPDATE ingest_job SET attempts = 0, due_at = $now, error = NULL, died_at = NULL
       WHERE collection = $collection AND died_at IS NOT NULL`,
      { collection: this.#collection, now: Date.now() },
    );
  }

  async counts(): Promise<JobCounts> {
    return this.#database.get<JobCounts>(
      `SELECT count(*) FILTER (WHERE died_at IS NULL AND leased_until <= $now) AS waiting,
         count(*) FILTER (WHERE died_at IS NULL AND leased_until > $now) AS running,
         count(died_at) AS dead
       FROM ingest_job WHERE collection = $collection`,
      { collection: this.#collection, now: Date.now() },
    ) as JobCounts;
  }

  #add({ url, fallbacks }: JobRequest): number {
    const now = Date.now();
    const key = { collection: this.#collection, url };
    const dueAt = now - Math.floor(Math.random() * SHUFFLED_OVER_MS);
    const values = { ...key, fallbacks: fallbacks && JSON.stringify(fallbacks) };
    const added = this.#database.run(
      `INSERT INTO ingest_job (collection, url, fallbacks, attempts, due_at, leased_until, is_again)
       VALUES ($collection, $url, $fallbacks, 0, $dueAt, 0, 0)
       ON CONFLICT (collection, url) DO UPDATE
       SET fallbacks = $fallbacks, attempts = 0, due_at = $dueAt, error = NULL, died_at = NULL
       WHERE died_at IS NOT NULL`,
      { ...values, dueAt },
    );
    if (added > 0) return added;
    return this.#database.run(
      `UPDATE ingest_job SET is_again = 1, fallbacks = $fallbacks
       WHERE collection = $collection AND url = $url AND leased_until > $now AND is_again = 0`,
      { ...values, now },
    );
  }

  #own({ url, lease }: Job) {
    return { collection: this.#collection, url, lease };
  }
}

/** Of a worker whose lease is over, nothing is changed any more. */
const OWN = 'WHERE collection = $collection AND url = $url AND lease = $lease';

function requestOf({ url, fallbacks }: Pick<Row, 'url' | 'fallbacks'>): JobRequest {
  return { url, fallbacks: fallbacks === null ? null : (JSON.parse(fallbacks) as ArticleHints) };
}
