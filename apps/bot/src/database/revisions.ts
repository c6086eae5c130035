import { LRUCache } from 'lru-cache';
import type { ChangeStamp } from './change-stamp.ts';

/** Collections whose revision is kept in mind. */
const MOST_KEPT = 10_000;

/** How the collection is now, as `Archive.revision` says it; `null` where that cannot be said. */
export type RevisionOf = (collection: string) => Promise<string | null>;

/**
 * The revisions of the collections in a file. They are asked for again only when something was written to the file, which
 * happens every few seconds where feeds are read: what was found in one collection still holds when only another one, or what
 * is remembered beside them, was written.
 */
export function revisionsIn(stamp: ChangeStamp, ask: (collection: string) => Promise<string>): RevisionOf {
  const known = new LRUCache<string, { at: string; revision: Promise<string | null> }>({ max: MOST_KEPT });
  return (collection) => {
    // Read first: what is written from here on makes another stamp.
    const at = stamp.read();
    if (at === null) return Promise.resolve(null);
    const last = known.get(collection);
    if (last?.at === at) return last.revision;
    const file = stamp.generation;
    const revision = ask(collection).then(
      (asked) => `${file}:${asked}`,
      () => {
        known.delete(collection);
        return null;
      },
    );
    known.set(collection, { at, revision });
    return revision;
  };
}
