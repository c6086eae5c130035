import { Worker } from 'node:worker_threads';
import { OnrecordError } from '@onrecord/schema';
import { type Call, errorFrom, type Reply } from './calls.ts';
import { FairQueue } from './fair-queue.ts';

export interface LaneOptions {
  /** The thread's file, and what it is given. */
  file: URL;
  data: object;
  /** Threads, each started at the first call that finds no other free. */
  size: number;
}

interface Task {
  call: Call;
  resolve: (value: Uint8Array) => void;
  reject: (error: unknown) => void;
}

/** How much the last call counts in what a call takes: some ten calls are looked back upon. */
const NEWEST_SHARE = 0.1;

/**
 * Threads that take calls one at a time, of each collection in the order of asking, and the collections in turn. A call whose
 * turn would come too late fails at once with `BOT_ARCHIVE_CROWDED`, so that whoever asked hears soon and nobody's time is lost;
 * one that is not answered in its time all the same with `BOT_ARCHIVE_SLOW`, and where no thread has begun it by then, none ever
 * does. A thread that dies fails its call, and the next call gets a new one.
 */
export class Lane {
  readonly #options: LaneOptions;
  readonly #waiting = new FairQueue<Task>();
  /** What each thread works on; `null` for one that waits. */
  readonly #threads = new Map<Worker, Task | null>();
  /** Milliseconds that a call takes a thread, of late. */
  #usualMs = 0;
  #isClosed = false;

  constructor(options: LaneOptions) {
    this.#options = options;
  }

  /** The value that the call gives, as `v8.serialize` wrote it. */
  async call(call: Call, milliseconds: number): Promise<Uint8Array> {
    if (this.#isClosed) throw closedError();
    const waitMs = (this.#waiting.before(call.collection) * this.#usualMs) / this.#options.size;
    if (waitMs > milliseconds) throw crowdedError(call.method, waitMs);
    let timer: NodeJS.Timeout | undefined;
    try {
      return await new Promise((resolve, reject) => {
        const task: Task = { call, resolve, reject };
        timer = setTimeout(() => this.#giveUp(task, milliseconds), milliseconds);
        this.#waiting.add(call.collection, task);
        this.#handOut();
      });
    } finally {
      clearTimeout(timer);
    }
  }

  /** Lets the calls that run finish; those that wait fail. */
  async close(): Promise<void> {
    this.#isClosed = true;
    while (!this.#waiting.isEmpty) this.#waiting.take()?.reject(closedError());
    await Promise.all([...this.#threads.keys()].map(stop));
  }

  #handOut(): void {
    while (!this.#waiting.isEmpty) {
      const thread = this.#freeThread();
      if (!thread) return;
      const task = this.#waiting.take() as Task;
      this.#threads.set(thread, task);
      thread.postMessage(task.call);
    }
  }

  #freeThread(): Worker | null {
    for (const [thread, task] of this.#threads) if (task === null) return thread;
    return this.#threads.size < this.#options.size ? this.#start() : null;
  }

  #start(): Worker {
    const thread = new Worker(this.#options.file, { workerData: this.#options.data, execArgv: [] });
    let cause: unknown = new Error('the thread ended');
    thread.on('message', (reply: Reply) => {
      const task = this.#threads.get(thread);
      this.#threads.set(thread, null);
      this.#usualMs += NEWEST_SHARE * (reply.milliseconds - this.#usualMs);
      if ('error' in reply) task?.reject(errorFrom(reply.error));
      else task?.resolve(reply.value);
      this.#handOut();
    });
    thread.on('error', (error) => {
      cause = error;
    });
    thread.on('exit', () => {
      const task = this.#threads.get(thread);
      this.#threads.delete(thread);
      task?.reject(diedError(cause));
      if (!this.#isClosed) this.#handOut();
    });
    this.#threads.set(thread, null);
    return thread;
  }

  /** A thread that has begun goes on: SQLite cannot be interrupted from outside. What it gives then is nobody's. */
  #giveUp(task: Task, milliseconds: number): void {
    this.#waiting.delete(task.call.collection, task);
    task.reject(slowError(task.call.method, milliseconds));
  }
}

async function stop(thread: Worker): Promise<void> {
  const ended = new Promise((resolve) => thread.once('exit', resolve));
  thread.postMessage(null);
  await ended;
}

/** What a call is told that took longer than anybody waits. */
export function slowError(method: string, milliseconds: number): OnrecordError {
  return new OnrecordError(
    'BOT_ARCHIVE_SLOW',
    `[bot] the archive did not answer ${method} in ${milliseconds} ms; it is busy, locked or gone`,
    { retryable: true, context: { method, milliseconds } },
  );
}

function crowdedError(method: string, waitMs: number): OnrecordError {
  const seconds = Math.ceil(waitMs / 1000);
  return new OnrecordError(
    'BOT_ARCHIVE_CROWDED',
    `[bot] so many calls wait for the archive that ${method} would have waited ${seconds} s`,
    { retryable: true, context: { method, seconds } },
  );
}

function diedError(cause: unknown): OnrecordError {
  const reason = cause instanceof Error ? cause.message : String(cause);
  return new OnrecordError('BOT_ARCHIVE_THREAD', `[bot] a thread of the archive died: ${reason}`, {
    cause,
    retryable: true,
  });
}

function closedError(): OnrecordError {
  return new OnrecordError('ARCHIVE_NOT_OPEN', '[bot] the archive was closed');
}
