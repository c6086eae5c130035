import { setTimeout as wait } from 'node:timers/promises';
import { ReaderError } from '../error.ts';

/** Time and chance, as tests set them. */
export interface Rhythm {
  /** Milliseconds since 1970. */
  now: () => number;
  sleep: (milliseconds: number, signal?: AbortSignal) => Promise<void>;
  /** From 0 to 1. */
  random: () => number;
}

export const REAL_RHYTHM: Rhythm = {
  now: Date.now,
  sleep: async (milliseconds, signal) => {
    await wait(milliseconds, undefined, { signal });
  },
  random: Math.random,
};

/** The part of a pause by which it is lengthened at random, so that machines that began together come apart. */
const JITTER = 0.5;
/** Whoever would have to wait longer, because the host asked for it, is told to come back instead. */
const MAX_WAIT = 60_000;

interface Host {
  /** Ends when the last visit that was asked for has ended. */
  last: Promise<void>;
  /** When the next visit may begin. */
  free: number;
  waiting: number;
}

/** One visit at a time to a host, with a pause between two. Hosts do not wait for each other. */
export class Turns {
  readonly #hosts = new Map<string, Host>();
  readonly #rhythm: Rhythm;

  constructor(rhythm: Rhythm) {
    this.#rhythm = rhythm;
  }

  /**
   * What the visit gives, once those before it have ended and the pause after them is over. The pause after this one
   * is asked for when it has ended, in milliseconds.
   *
   * @throws {ReaderError} `READER_BACK_OFF` where the host wants to be left alone for longer than a minute.
   */
  async take<Result>(
    name: string,
    options: { visit: () => Promise<Result>; pause: () => number; signal?: AbortSignal | undefined },
  ): Promise<Result> {
    const host = this.#host(name);
    const before = host.last;
    const { promise, resolve: end } = Promise.withResolvers<void>();
    host.last = before.then(() => promise);
    host.waiting++;
    try {
      await orAborted(before, options.signal);
      const pause = host.free - this.#rhythm.now();
      if (pause > MAX_WAIT) throw backOff(name, Math.ceil(pause / 1000));
      if (pause > 0) await this.#rhythm.sleep(pause, options.signal);
      options.signal?.throwIfAborted();
      return await options.visit().finally(() => {
        host.free = this.#rhythm.now() + options.pause() * (1 + JITTER * this.#rhythm.random());
      });
    } finally {
      host.waiting--;
      end();
    }
  }

  #host(name: string): Host {
    const known = this.#hosts.get(name);
    if (known) return known;
    // Hosts that nobody waits for and that may be visited again are as good as new ones.
    for (const [other, { waiting, free }] of this.#hosts)
      if (waiting === 0 && free <= this.#rhythm.now()) this.#hosts.delete(other);
    const host = { last: Promise.resolve(), free: 0, waiting: 0 };
    this.#hosts.set(name, host);
    return host;
  }
}

/** The promise, or the reason of the signal as soon as it is aborted: a queue may be long. */
async function orAborted(promise: Promise<void>, signal: AbortSignal | undefined): Promise<void> {
  if (!signal) return promise;
  signal.throwIfAborted();
  const { promise: aborted, reject } = Promise.withResolvers<never>();
  const abort = () => reject(signal.reason);
  signal.addEventListener('abort', abort);
  try {
    await Promise.race([promise, aborted]);
  } finally {
    signal.removeEventListener('abort', abort);
  }
}

function backOff(host: string, retryAfterSeconds: number): ReaderError {
  return new ReaderError(
    'READER_BACK_OFF',
    `${host} asked to be left alone for another ${retryAfterSeconds} seconds; try again then`,
    { context: { host, retryAfterSeconds }, retryable: true },
  );
}
