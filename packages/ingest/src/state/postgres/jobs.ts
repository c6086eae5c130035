import { hashText } from '@onrecord/schema';
import { type JobWithMetadata, PgBoss } from 'pg-boss';
import {
  type DeadJob,
  type Job,
  type JobCounts,
  type JobRequest,
  type Jobs,
  RETRY_SECONDS,
} from '../jobs.ts';
import { LEASE_MS } from '../lease.ts';
import { attempt } from './database.ts';

/** pg-boss keeps its tables in a schema of their own. */
const SCHEMA = 'onrecord_jobs';

/** Seconds between two looks for workers that died. */
const SUPERVISE_SECONDS = 10;

/** Days for which a job that nobody takes is kept. */
const RETENTION_SECONDS = 365 * 24 * 3600;

interface Dead extends JobRequest {
  attempts: number;
  error: string;
  diedAt: number;
}

/** See `Jobs`; on pg-boss, so that workers on several machines share the work. */
export class PostgresJobs implements Jobs {
  readonly #url: string;
  readonly #queue: string;
  #opening: Promise<PgBoss> | null = null;

  constructor(url: string, collection: string) {
    this.#url = url;
    // Names of queues are shorter and plainer than those of collections may be.
    this.#queue = `articles-${hashText(collection).slice(0, 16)}`;
  }

  async add(requests: readonly JobRequest[]): Promise<number> {
    if (requests.length === 0) return 0;
    return this.#use(async (boss) => {
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

  async touch(job: Job): Promise<void> {
    await this.#use((boss) => boss.touch(this.#queue, attemptOf(job)));
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

  async close(): Promise<void> {
    const boss = await this.#opening?.catch(() => null);
    await boss?.stop({ graceful: false, close: true });
  }

  get #deadQueue(): string {
    return `${this.#queue}-dead`;
  }

  /** Opened at the first use: an import needs no queue. */
  #use<Result>(work: (boss: PgBoss) => Promise<Result>): Promise<Result> {
    return attempt(async () => {
      this.#opening ??= open(this.#url, this.#queue, this.#deadQueue);
      try {
        return await work(await this.#opening);
      } catch (error) {
        if (!(await this.#opening.catch(() => null))) this.#opening = null;
        throw error;
      }
    });
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

async function open(url: string, queue: string, deadQueue: string): Promise<PgBoss> {
  const boss = new PgBoss({
    connectionString: url,
    schema: SCHEMA,
    application_name: 'onrecord',
    max: 4,
    schedule: false,
    superviseIntervalSeconds: SUPERVISE_SECONDS,
    monitorIntervalSeconds: SUPERVISE_SECONDS,
  });
  // What fails in the background fails again where somebody waits for it.
  boss.on('error', () => {});
  await boss.start();
  try {
    await boss.createQueue(queue, {
      // One job of a link waits at a time; one more may be in the hands of a worker.
      policy: 'short',
      retryLimit: 1000,
      retryDelay: RETRY_SECONDS.first,
      retryBackoff: true,
      retryDelayMax: RETRY_SECONDS.longest,
      heartbeatSeconds: LEASE_MS / 1000,
      retentionSeconds: RETENTION_SECONDS,
    });
    await boss.createQueue(deadQueue, { policy: 'short', retentionSeconds: RETENTION_SECONDS });
    return boss;
  } catch (error) {
    await boss.stop({ graceful: false, close: true });
    throw error;
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
