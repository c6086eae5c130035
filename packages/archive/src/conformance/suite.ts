import type { Archive } from '../archive.ts';

/** A store to be tried: opens an empty archive of its own each time. */
export interface StoreUnderTest {
  name: string;
  open(): Promise<Archive>;
}
