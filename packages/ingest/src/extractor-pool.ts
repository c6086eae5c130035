import { availableParallelism } from 'node:os';
import { extname } from 'node:path';
import { Worker, type WorkerOptions } from 'node:worker_threads';
import type { Article, Extraction } from '@onrecord/schema';
import { IngestError } from './error.ts';

/** Extractors that work beside this thread, some articles each at a time. */
export interface ExtractorPool {
  /** How many threads there are at most. */
  readonly size: number;
  /**
   * The extraction of an article, as `Extractor.extract` gives it. Articles wait their turn, in order of asking.
   *
   * Those that wait together are given out together: a thread reads many in less time than one by one. A thread that
   * dies is replaced, and each of the articles that it worked on tried once more, alone.
   *
   * @throws {IngestError} `INGEST_WORKER_DIED` when an article cost two threads; `INGEST_CLOSED` after `close`.
   */
  extract(article: Article): Promise<Extraction>;
  /** Ends the threads; what is underway fails with `INGEST_CLOSED`. */
  close(): Promise<void>;
}

export interface ExtractorPoolOptions {
  /** Threads; default: as many as the machine has cores. */
  size?: number | undefined;
}

/** The thread's file lies beside this one, in the sources and in either build, and ends alike. */
const WORKER = new URL(`./extract-worker${extname(import.meta.url)}`, import.meta.url);

/**
 * A pool of threads with an extractor each. A thread starts at the first article that finds no other free, and takes
 * about a fifth of a second and 90 MB, model included.
 *
 * @example
 * const pool = createExtractorPool();
 * for await (const result of ingestResults(readFile('news.jsonl'), { extractor: pool, archive })) …
 * await pool.close();
 */
export function createExtractorPool({ size }: ExtractorPoolOptions = {}): ExtractorPool {
  return new WorkerPool(WORKER, size ?? availableParallelism());
}

/** How often an article is given to a thread before it is held to be what kills them. */
const MOST_ATTEMPTS = 2;

/** Articles that a thread is given together, at most: more gain little. */
const MOST_TOGETHER = 16;

/** Bundles that a thread holds: one to work on, and one to go on with while this thread is busy with something else. */
const MOST_IN_HAND = 2;

const THREAD_OPTIONS: WorkerOptions = {
  // Flags of this process may not suit a thread: `--input-type`, `--eval`.
  execArgv: [],
  // What an article leaves behind is swept up sooner: a seventh less memory, for a twentieth more time.
  resourceLimits: { maxYoungGenerationSizeMb: 8 },
};

interface Task {
  article: Article;
  attempts: number;
  resolve: (extraction: Extraction) => void;
  reject: (error: unknown) => void;
}

/** What is given to a thread together. */
type Bundle = Task[];

/** A pool over any file that answers articles with as many extractions, in their order. */
export class WorkerPool implements ExtractorPool {
  readonly size: number;
  readonly #file: URL;
  /** What each thread holds, the one that it works on first. */
  readonly #inHand = new Map<Worker, Bundle[]>();
  readonly #waiting: Task[] = [];
  #isClosed = false;

  constructor(file: URL, size: number) {
    this.#file = file;
    this.size = size;
  }

  extract(article: Article): Promise<Extraction> {
    return new Promise((resolve, reject) => {
      if (this.#isClosed) return reject(closedError());
      this.#waiting.push({ article, attempts: 0, resolve, reject });
      this.#giveOut();
    });
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    const threads = [...this.#inHand.keys()];
    for (const task of [this.#waiting.splice(0), ...this.#inHand.values()].flat(2))
      task.reject(closedError());
    await Promise.all(threads.map((thread) => thread.terminate()));
  }

  #giveOut(): void {
    while (this.#waiting.length > 0) {
      const thread = this.#nextThread();
      if (!thread) return;
      const bundle = this.#nextBundle();
      this.#inHand.get(thread)?.push(bundle);
      // A thread that waits keeps no process alive, and one that works does.
      thread.ref();
      thread.postMessage(bundle.map(({ article }) => article));
    }
  }

  /** A thread's share of what waits; what may have cost a thread goes alone. */
  #nextBundle(): Bundle {
    const suspect = this.#waiting.findIndex(({ attempts }) => attempts > 0);
    if (suspect === 0) return this.#waiting.splice(0, 1);
    const share = Math.min(MOST_TOGETHER, Math.ceil(this.#waiting.length / this.size));
    return this.#waiting.splice(0, suspect < 0 ? share : Math.min(share, suspect));
  }

  /** One that waits, else a new one, else one that has room; `null` where all are full. */
  #nextThread(): Worker | null {
    const [idlest, bundles] = [...this.#inHand].sort(([, a], [, b]) => a.length - b.length)[0] ?? [null, []];
    if (idlest && bundles.length === 0) return idlest;
    if (this.#inHand.size < this.size) return this.#startThread();
    return bundles.length < MOST_IN_HAND ? idlest : null;
  }

  #startThread(): Worker {
    const thread = new Worker(this.#file, THREAD_OPTIONS);
    const bundles: Bundle[] = [];
    let cause: unknown = null;
    thread.on('message', (extractions: Extraction[]) => {
      const done = bundles.shift() ?? [];
      for (const [index, { resolve }] of done.entries()) resolve(extractions[index] as Extraction);
      if (bundles.length === 0) thread.unref();
      this.#giveOut();
    });
    thread.on('error', (error) => {
      cause = error;
    });
    thread.on('exit', (exitCode) => {
      this.#inHand.delete(thread);
      if (!this.#isClosed)
        this.#takeBack(bundles, cause ?? new Error(`the thread ended with code ${exitCode}`));
    });
    this.#inHand.set(thread, bundles);
    return thread;
  }

  /** Only the articles that a dead thread worked on are suspected. */
  #takeBack([suspects = [], ...others]: Bundle[], cause: unknown): void {
    for (const suspect of suspects) suspect.attempts++;
    const again = suspects.filter(({ attempts }) => attempts < MOST_ATTEMPTS);
    for (const suspect of suspects)
      if (suspect.attempts >= MOST_ATTEMPTS) suspect.reject(diedError(suspect.article, cause));
    this.#waiting.unshift(...again, ...others.flat());
    this.#giveOut();
  }
}

function closedError(): IngestError {
  return new IngestError('INGEST_CLOSED', 'the extractor pool was closed; make another one');
}

function diedError({ id, url }: Article, cause: unknown): IngestError {
  const reason = cause instanceof Error ? cause.message : String(cause);
  return new IngestError(
    'INGEST_WORKER_DIED',
    `the article ${url ?? id} was given up: it ended ${MOST_ATTEMPTS} threads of extraction, the last by: ${reason}`,
    { cause, context: { articleId: id } },
  );
}
