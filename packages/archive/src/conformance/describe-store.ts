import { describe } from 'vitest';
import { describeAdding } from './adding.ts';
import { describeClaimsAndTopics } from './claims-topics.ts';
import { describeCollections } from './collections.ts';
import { describeConcurrency } from './concurrency.ts';
import { describeCorrections } from './corrections.ts';
import { describeDays } from './days.ts';
import { describeErrors } from './errors.ts';
import { describeExports } from './exports.ts';
import { describeFacets } from './facets.ts';
import { describeForgetting } from './forgetting.ts';
import { describeLike } from './like.ts';
import { describePaging } from './paging.ts';
import { describePrints } from './prints.ts';
import { describeRevisions } from './revisions.ts';
import { describeRoles } from './roles.ts';
import { describeSearch } from './search.ts';
import { describeSpeakers } from './speakers.ts';
import type { StoreUnderTest } from './suite.ts';
import { describeTypedWords } from './typed-words.ts';
import { describeUpkeep } from './upkeep.ts';
import { describeVersions } from './versions.ts';

/** What every store must do; a store's own test file calls it. */
export function describeStore(store: StoreUnderTest): void {
  describe(store.name, () => {
    describeAdding(store);
    describeVersions(store);
    describeExports(store);
    describeSearch(store);
    describeDays(store);
    describeTypedWords(store);
    describePaging(store);
    describeFacets(store);
    describeLike(store);
    describePrints(store);
    describeSpeakers(store);
    describeRoles(store);
    describeCorrections(store);
    describeClaimsAndTopics(store);
    describeCollections(store);
    describeForgetting(store);
    describeConcurrency(store);
    describeErrors(store);
    describeRevisions(store);
    describeUpkeep(store);
  });
}
