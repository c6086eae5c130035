import type { Archive } from '../archive.ts';

/** A store to be tried. */
export interface StoreUnderTest {
  name: string;
  /** An empty collection each time; nobody else uses one whose name begins with its. */
  open(): Promise<Archive>;
  /** The same collection over a connection of its own, where the store can have a second one. */
  openAgain(archive: Archive): Promise<Archive>;
}
