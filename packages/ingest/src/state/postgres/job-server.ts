import { PgBoss } from 'pg-boss';
import { RETRY_SECONDS } from '../jobs.ts';
import { LEASE_MS } from '../lease.ts';

/** pg-boss keeps its tables in a schema of their own. */
export const SCHEMA = 'onrecord_jobs';

/** Seconds between two looks for workers that died. */
const SUPERVISE_SECONDS = 10;

/** Seconds for which a job that nobody takes is kept. */
const RETENTION_SECONDS = 365 * 24 * 3600;

/** One pg-boss for the queues of every collection of a database; opened at the first use: an import needs no queue. */
export class JobServer {
  readonly #url: string;
  readonly #made = new Map<string, Promise<void>>();
  #opening: Promise<PgBoss> | null = null;

  constructor(url: string) {
    this.#url = url;
  }

  /** The server, with its tables made; it looks for jobs of dead workers from now on. */
  async ready(): Promise<PgBoss> {
    this.#opening ??= open(this.#url);
    return this.#opening.catch((error: unknown) => {
      this.#opening = null;
      throw error;
    });
  }

  /** The server, once it has these two queues. What failed is tried again at the next use. */
  async withQueues(queue: string, deadQueue: string): Promise<PgBoss> {
    const boss = await this.ready();
    const making = this.#made.get(queue) ?? makeQueues(boss, queue, deadQueue);
    this.#made.set(queue, making);
    await making.catch((error: unknown) => {
      this.#made.delete(queue);
      throw error;
    });
    return boss;
  }

  async close(): Promise<void> {
    const boss = await this.#opening?.catch(() => null);
    await boss?.stop({ graceful: false, close: true });
  }
}

async function open(url: string): Promise<PgBoss> {
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
  return boss.start();
}

async function makeQueues(boss: PgBoss, queue: string, deadQueue: string): Promise<void> {
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
}
