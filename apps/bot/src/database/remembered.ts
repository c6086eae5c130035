import { deserialize } from 'node:v8';
import { LRUCache } from 'lru-cache';
import type { Call } from './calls.ts';
import { isRemembered } from './lanes.ts';
import type { Caller } from './remote.ts';
import type { RevisionOf } from './revisions.ts';

/** Of values, as `v8.serialize` writes them. An answer has some ten thousand. */
const MOST_BYTES = 32 * 1024 * 1024;

/** Bytes that a key and the list take beside a value, about. */
const OVERHEAD = 500;

interface Known {
  revision: string;
  value: Promise<Uint8Array>;
  /** While it is found out it counts little. */
  bytes: number;
}

/**
 * Does calls, and remembers what they gave while their collection was as it is now. What is asked by several at a time is found
 * out once; a revision that has changed makes every value of its collection unknown, so that nobody is ever given what no
 * longer holds. Whoever gets a value may change it.
 *
 * @param find - What a call gives, as `v8.serialize` writes it.
 */
export function remembering(find: (call: Call) => Promise<Uint8Array>, revisionOf: RevisionOf): Caller {
  const values = new LRUCache<string, Known>({
    maxSize: MOST_BYTES,
    sizeCalculation: ({ bytes }) => bytes + OVERHEAD,
  });
  const findOnce = async (call: Call): Promise<Uint8Array> => {
    const revision = await revisionOf(call.collection);
    if (revision === null) return find(call);
    const key = JSON.stringify([call.collection, call.path, call.args]);
    const known = values.get(key);
    if (known?.revision === revision) return known.value;
    const found = { revision, value: find(call), bytes: 0 };
    values.set(key, found);
    try {
      const bytes = await found.value;
      if (values.peek(key) === found) values.set(key, { ...found, bytes: bytes.length });
      return bytes;
    } catch (error) {
      if (values.peek(key) === found) values.delete(key);
      throw error;
    }
  };
  return async (call) => deserialize(await (isRemembered(call) ? findOnce(call) : find(call)));
}
