import { hashText } from '@onrecord/schema';
import type { JobWithMetadata, PgBoss } from 'pg-boss';
import type { DeadJob, Job, JobCounts, JobRequest, Jobs } from '../jobs.ts';
import { attempt, type StateDatabase } from './database.ts';
import { type JobServer, SCHEMA } from './job-server.ts';

interface Dead extends JobRequest {
  attempts: number;
  error: string;
  diedAt: number;
}

/** See `Jobs`; on pg-boss, so that workers on several machines share the work. */
export class PostgresJobs implements Jobs {
  readonly #server: JobServer;
  readonly #database: StateDatabase;
  readonly #collection: string;
  readonly #queue: string;

  constructor({ server, database }: { server: JobServer; database: StateDatabase }, collection: string) {
    this.#server = server;
    this.#database = database;
    this.#collection = collection;
    // Names of queues are shorter and plainer than those of collections may be.
    this.#queue = `articles-${hashText(collection).slice(0, 16)}`;
  }

  async add(requests: readonly JobRequest[]): Promise<number> {
    if (requests.length === 0) return 0;
    return this.#use(async (boss) => {
      await this.#database.run('INSERT INTO ingest_queue VALUES ($1, $2) ON CONFLICT DO NOTHING', [
        this.#queue,
        this.#collection,
      ]);
      // First: a worker that is quick may give the new job up before this returns, and that letter must stay.
      await this.#unbury(boss, new Set(requests.map(({ url }) => url)));
      const added = await boss.insert(
        this.#queue,
        requests.map((request) => ({ data: request, singletonKey: keyOf(request.url), priority: chance() })),
        { returnId: true },
      );
      return added?.length ?? 0;
    });
  }

  async claim(): Promise<Job | null> {
    return this.#use(async (boss) => {
      const [job] = await boss.fetch<JobRequest>(this.#queue);
      return job ? { ...job.data, lease: job.id, attempt: job.retryCount + 1 } : null;
    });
  }

  async touch(job: Job): Promise<boolean> {
    return this.#use(async (boss) => {
      await boss.touch(this.#queue, attemptOf(job));
      const { id, retryCount } = attemptOf(job);
      const { rows } = await boss
        .getDb()
        .executeSql(
          `SELECT FROM ${SCHEMA}.job WHERE name = $1 AND id = $2 AND retry_count = $3 AND state = 'active'`,
          [this.#queue, id, retryCount],
        );
      return rows.length > 0;
    });
  }

  async finish(job: Job): Promise<void> {
    await this.#use((boss) => boss.deleteJob(this.#queue, attemptOf(job)));
  }

  async retry(job: Job): Promise<void> {
    await this.#use((boss) => boss.fail(this.#queue, attemptOf(job)));
  }

  async bury({ url, fallbacks, ...job }: Job, error: string): Promise<void> {
    const data: Dead = { url, fallbacks, attempts: job.attempt, error, diedAt: Date.now() };
    await this.#use(async (boss) => {
      await boss.send(this.#deadQueue, data, { singletonKey: keyOf(url) });
      await boss.deleteJob(this.#queue, attemptOf(job));
    });
  }

  async dead(): Promise<DeadJob[]> {
    const jobs = await this.#use((boss) => this.#buried(boss));
    return jobs.map(({ data }) => data).sort((a, b) => b.diedAt - a.diedAt);
  }

  async revive(): Promise<number> {
    return this.#use(async (boss) => {
      const jobs = await this.#buried(boss);
      await boss.insert(
        this.#queue,
        jobs.map(({ data: { url, fallbacks } }) => ({ data: { url, fallbacks }, singletonKey: keyOf(url) })),
      );
      await boss.deleteJob(
        this.#deadQueue,
        jobs.map(({ id }) => id),
      );
      return jobs.length;
    });
  }

  async counts(): Promise<JobCounts> {
    return this.#use(async (boss) => {
      const { rows } = await boss.getDb().executeSql(
        `SELECT count(*) FILTER (WHERE name = $1 AND state IN ('created', 'retry'))::int AS waiting,
           count(*) FILTER (WHERE name = $1 AND state = 'active')::int AS running,
           count(*) FILTER (WHERE name = $2)::int AS dead
         FROM ${SCHEMA}.job WHERE name IN ($1, $2)`,
        [this.#queue, this.#deadQueue],
      );
      return rows[0] as JobCounts;
    });
  }

  /** Removes a link's jobs, or all. */
  async forget(url?: string): Promise<void> {
    await this.#use(async (boss) => {
      for (const queue of [this.#queue, this.#deadQueue])
        if (url === undefined) await boss.deleteAllJobs(queue);
        else
          for (const { id } of await boss.findJobs(queue, { key: keyOf(url) }))
            await boss.deleteJob(queue, id);
    });
  }

  get #deadQueue(): string {
    return `${this.#queue}-dead`;
  }

  #use<Result>(work: (boss: PgBoss) => Promise<Result>): Promise<Result> {
    return attempt(async () => work(await this.#server.withQueues(this.#queue, this.#deadQueue)));
  }

  #buried(boss: PgBoss): Promise<JobWithMetadata<Dead>[]> {
    return boss.findJobs<Dead>(this.#deadQueue, { queued: true, limit: 100_000 });
  }

  async #unbury(boss: PgBoss, urls: ReadonlySet<string>): Promise<void> {
    const again = (await this.#buried(boss)).filter(({ data }) => urls.has(data.url));
    if (again.length > 0)
      await boss.deleteJob(
        this.#deadQueue,
        again.map(({ id }) => id),
      );
  }
}

/** Only this attempt: a worker whose lease is over changes nothing any more. */
function attemptOf({ lease, attempt: number }: Pick<Job, 'lease' | 'attempt'>) {
  return { id: lease, retryCount: number - 1 };
}

/** pg-boss takes the higher first: jobs of one moment are shuffled, as `SHUFFLED_OVER_MS` says why. */
function chance(): number {
  return Math.floor(Math.random() * 100);
}

/** Links are longer than keys may be. */
function keyOf(url: string): string {
  return hashText(url);
}
