import type { Archive } from '../archive.ts';

/** A store to be tried: opens an empty collection each time, and nobody else uses one whose name begins with its. */
export interface StoreUnderTest {
  name: string;
  open(): Promise<Archive>;
}
