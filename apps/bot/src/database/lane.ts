import { Worker } from 'node:worker_threads';
import { OnrecordError } from '@onrecord/schema';
import { type Call, errorFrom, type Reply } from './calls.ts';

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
  timer: NodeJS.Timeout;
}

/**
 * Threads that take calls one at a time, in the order of asking. A call that is not answered in its time fails with
 * `BOT_ARCHIVE_SLOW`; where no thread has begun it by then, none ever does. A thread that dies fails its call, and the next
 * call gets a new one.
 */
export class Lane {
  readonly #options: LaneOptions;
  readonly #waiting = new Set<Task>();
  /** What each thread works on; `null` for one that waits. */
  readonly #threads = new Map<Worker, Task | null>();
  #isClosed = false;

  constructor(options: LaneOptions) {
    this.#options = options;
  }

  /** The value that the call gives, as `v8.serialize` wrote it. */
  call(call: Call, milliseconds: number): Promise<Uint8Array> {
    return new Promise((resolve, reject) => {
      if (this.#isClosed) return reject(closedError());
      const timer = setTimeout(() => this.#giveUp(task, milliseconds), milliseconds);
      const task: Task = { call, resolve, reject, timer };
      this.#waiting.add(task);
      this.#handOut();
    });
  }

  /** Lets the calls that run finish; those that wait fail. */
  async close(): Promise<void> {
    this.#isClosed = true;
    for (const task of this.#waiting) this.#settle(task, () => task.reject(closedError()));
    await Promise.all([...this.#threads.keys()].map(stop));
  }

  #handOut(): void {
    for (const task of this.#waiting) {
      const thread = this.#freeThread();
      if (!thread) return;
      this.#waiting.delete(task);
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
      if (task)
        this.#settle(task, () =>
          'error' in reply ? task.reject(errorFrom(reply.error)) : task.resolve(reply.value),
        );
      this.#handOut();
    });
    thread.on('error', (error) => {
      cause = error;
    });
    thread.on('exit', () => {
      const task = this.#threads.get(thread);
      this.#threads.delete(thread);
      if (task) this.#settle(task, () => task.reject(diedError(cause)));
      if (!this.#isClosed) this.#handOut();
    });
    this.#threads.set(thread, null);
    return thread;
  }

  #settle(task: Task, how: () => void): void {
    clearTimeout(task.timer);
    this.#waiting.delete(task);
    how();
  }

  /** A thread that has begun goes on: SQLite cannot be interrupted from outside. What it gives then is nobody's. */
  #giveUp(task: Task, milliseconds: number): void {
    this.#waiting.delete(task);
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
