import { type Archive, openArchive } from '@onrecord/archive';
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';
import { type IngestState, openIngestState } from '../src/index.ts';
import type { TestStore } from './stores.ts';

/** A new archive and what is remembered beside it, for each test of a suite. */
export interface Opened {
  location: string;
  archive: Archive;
  state: IngestState;
  /** The location of another new archive in the same store. */
  make(): Promise<string>;
}

/** Opens them before each test of the suite that calls it, and closes them behind it. */
export function openedIn({ prepare }: Pick<TestStore, 'prepare'>): Opened {
  let places: Awaited<ReturnType<typeof prepare>>;
  const opened = { make: () => places.make() } as Opened;
  beforeAll(async () => {
    places = await prepare();
  });
  afterAll(() => places.close());
  beforeEach(async () => {
    opened.location = await places.make();
    opened.archive = await openArchive(opened.location);
    opened.state = await openIngestState(opened.location);
  });
  afterEach(async () => {
    await opened.state.close();
    await opened.archive.close();
  });
  return opened;
}
