import { extname } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Logger } from 'pino';
import type { Told } from './told.ts';

/** The thread's file lies beside this one in the build, and in its folder in the sources. */
const THREAD = new URL(`./feeds-thread${extname(import.meta.url)}`, import.meta.url);

/** Milliseconds after which a thread that died is started again, and for which one that is to stop is waited for. */
const AGAIN_MS = 5_000;
const STOP_MS = 20_000;

/**
 * Reads the feeds of every server, in a thread of its own. Of all processes on one database, on whatever machines, one
 * reads; when it ends, another one takes over.
 */
export class FeedReader {
  readonly #location: string;
  readonly #log: Logger;
  #thread: Worker | null = null;
  #timer: NodeJS.Timeout | undefined;
  #isStopping = false;

  constructor(location: string, log: Logger) {
    this.#location = location;
    this.#log = log;
    this.#start();
  }

  /** What is underway is given back, and nothing is lost. */
  async stop(): Promise<void> {
    this.#isStopping = true;
    clearTimeout(this.#timer);
    const thread = this.#thread;
    if (thread === null) return;
    const ended = new Promise((resolve) => thread.once('exit', resolve));
    thread.postMessage('stop');
    const late = setTimeout(() => void thread.terminate(), STOP_MS);
    await ended;
    clearTimeout(late);
  }

  #start(): void {
    const thread = new Worker(THREAD, { workerData: { location: this.#location }, execArgv: [] });
    this.#thread = thread;
    thread.on('message', ({ level, facts, message }: Told) => this.#log[level](facts, message));
    thread.on('error', (err) => this.#log.error({ err }, 'the reader of feeds failed'));
    thread.once('exit', () => {
      this.#thread = null;
      if (!this.#isStopping) this.#timer = setTimeout(() => this.#start(), AGAIN_MS).unref();
    });
  }
}
