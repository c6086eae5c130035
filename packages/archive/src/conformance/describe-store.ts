import { describe } from 'vitest';
import { describeClaimsAndTopics } from './claims-topics.ts';
import { describeCollections } from './collections.ts';
import { describeLike } from './like.ts';
import { describePutAndGet } from './put-get.ts';
import { describeSearch } from './search.ts';
import { describeSpeakers } from './speakers.ts';
import type { StoreUnderTest } from './suite.ts';

/** What every store must do; a store's own test file calls it. */
export function describeStore(store: StoreUnderTest): void {
  describe(store.name, () => {
    describePutAndGet(store);
    describeSearch(store);
    describeLike(store);
    describeSpeakers(store);
    describeClaimsAndTopics(store);
    describeCollections(store);
  });
}
