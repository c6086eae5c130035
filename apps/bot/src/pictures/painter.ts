import { extname } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { hashText, type TimelineAnswer } from '@onrecord/schema';
import { LRUCache } from 'lru-cache';
import type { Drawing, Picture } from './paint.ts';

/** The thread's file lies beside this one, in the sources and in the build. */
const THREAD = new URL(`./picture-thread${extname(import.meta.url)}`, import.meta.url);

/** Milliseconds that an answer waits for its picture, for the thread's start and for those before it too. */
const PATIENCE_MS = 3_000;

/** Milliseconds after which a drawing is held for stuck. */
const STUCK_MS = 15_000;

/** Timelines that wait for the thread; of more, the answer goes without. */
const MOST_WAITING = 4;

/** Bytes of pictures that are kept, in case somebody asks the same. */
const MOST_KEPT_BYTES = 16 * 1024 * 1024;

/** Discord takes attachments of 10 MiB. */
const LARGEST_BYTES = 8 * 1024 * 1024;

/**
 * Draws timelines in a thread of its own, for drawing takes longer than anybody else may wait for the event loop. A picture is
 * an extra: where it cannot be had soon there is none, and the answer goes without.
 */
export class Painter {
  readonly #kept = new LRUCache<string, Picture>({
    maxSize: MOST_KEPT_BYTES,
    sizeCalculation: ({ png, alternative }) => png.length + alternative.length,
  });
  #thread: Worker | null = null;
  #last: Promise<unknown> = Promise.resolve();
  #waiting = 0;

  /** The picture of a timeline in a language; `null` for one without statements, and where it cannot be had. */
  async paint(answer: TimelineAnswer, locale: string): Promise<Picture | null> {
    if (answer.events.length === 0) return null;
    const key = hashText(JSON.stringify([locale, answer.question, answer.speaker, answer.events]));
    const known = this.#kept.get(key);
    if (known) return known;
    if (this.#waiting >= MOST_WAITING) return null;
    const late = new AbortController();
    const picture = await Promise.race([
      this.#inTurn(key, { answer, locale }),
      setTimeout(PATIENCE_MS, null, { signal: late.signal }).catch(() => null),
    ]);
    late.abort();
    return picture;
  }

  /** Drawn when those before it are, and kept, also when it comes too late for the answer. */
  #inTurn(key: string, drawing: Drawing): Promise<Picture | null> {
    this.#waiting++;
    const turn = this.#last
      .then(() => this.#draw(drawing))
      .catch(() => null)
      .then((picture) => {
        this.#waiting--;
        if (picture === null || picture.png.length > LARGEST_BYTES) return null;
        this.#kept.set(key, picture);
        return picture;
      });
    this.#last = turn;
    return turn;
  }

  async close(): Promise<void> {
    await this.#last;
    await this.#end();
  }

  /** One at a time. A thread that fails, dies or takes too long is ended; the next drawing gets another one. */
  async #draw(drawing: Drawing): Promise<Picture | null> {
    const thread = this.#thread ?? this.#start();
    const { promise, resolve } = Promise.withResolvers<Picture | null>();
    const fail = () => resolve(null);
    const stuck = new AbortController();
    setTimeout(STUCK_MS, undefined, { signal: stuck.signal }).then(fail, () => undefined);
    thread.once('message', resolve).once('exit', fail);
    thread.postMessage(drawing);
    const picture = await promise;
    stuck.abort();
    thread.removeListener('message', resolve).removeListener('exit', fail);
    if (picture === null) await this.#end();
    return picture;
  }

  #start(): Worker {
    const thread = new Worker(THREAD, { execArgv: [] });
    thread.unref();
    // It ends with it, and whoever waits hears of the end.
    thread.on('error', () => undefined);
    thread.once('exit', () => {
      if (this.#thread === thread) this.#thread = null;
    });
    this.#thread = thread;
    return thread;
  }

  async #end(): Promise<void> {
    const thread = this.#thread;
    this.#thread = null;
    await thread?.terminate();
  }
}
