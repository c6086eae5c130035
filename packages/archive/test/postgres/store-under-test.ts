import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll } from 'vitest';
import type { Archive } from '../../src/archive.ts';
import type { StoreUnderTest } from '../../src/conformance/suite.ts';
import { openArchive } from '../../src/open-archive.ts';
import { TestDatabases } from './databases.ts';

/** A store in a database of its own, made before the tests of a file; `settings` go behind `?`. Where it lies, once it is made. */
export function postgresUnderTest(name: string, settings = ''): StoreUnderTest & { location: () => string } {
  const opened: Archive[] = [];
  let databases: TestDatabases;
  let location: string;
  beforeAll(async () => {
    databases = await TestDatabases.connect();
    location = (await databases.make()) + settings;
  });
  afterEach(async () => {
    for (const archive of opened.splice(0)) await archive.close();
  });
  afterAll(() => databases.close());
  const keep = async (collection: string): Promise<Archive> => {
    const archive = await openArchive(location, { collection });
    opened.push(archive);
    return archive;
  };
  return {
    name,
    // One database for all: what other tests left in it is one more thing that nobody may see.
    open: () => keep(randomUUID()),
    openAgain: ({ collection }) => keep(collection),
    location: () => location,
  };
}
