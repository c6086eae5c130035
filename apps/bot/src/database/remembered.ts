import { deserialize } from 'node:v8';
import { LRUCache } from 'lru-cache';

/** Of values, as `v8.serialize` writes them. An answer has some ten thousand. */
const MOST_BYTES = 32 * 1024 * 1024;

/** Bytes that a key and the list take beside a value, about. */
const OVERHEAD = 500;

interface Known {
  stamp: string;
  value: Promise<Uint8Array>;
  /** While it is found out it counts little. */
  bytes: number;
}

/**
 * Values that were found out while the archive was as it is now. What is asked by several at a time is found out once; a
 * stamp that has changed makes every value unknown, so that nobody is ever given what no longer holds.
 */
export class Remembered {
  readonly #known = new LRUCache<string, Known>({
    maxSize: MOST_BYTES,
    sizeCalculation: ({ bytes }) => bytes + OVERHEAD,
  });
  hits = 0;
  misses = 0;

  /**
   * The value of a key, read anew each time: whoever gets it may change it.
   *
   * @param stamp - How the archive is now; `null` where that is not known, and then nothing is remembered.
   */
  async get(key: string, stamp: string | null, find: () => Promise<Uint8Array>): Promise<unknown> {
    const known = this.#known.get(key);
    if (stamp !== null && known?.stamp === stamp) {
      this.hits++;
      return deserialize(await known.value);
    }
    this.misses++;
    const value = find();
    if (stamp === null) return deserialize(await value);
    const found = { stamp, value, bytes: 0 };
    this.#known.set(key, found);
    try {
      const bytes = await value;
      if (this.#known.peek(key) === found) this.#known.set(key, { ...found, bytes: bytes.length });
      return deserialize(bytes);
    } catch (error) {
      if (this.#known.peek(key) === found) this.#known.delete(key);
      throw error;
    }
  }
}
