import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll } from 'vitest';
import type { Archive } from '../src/archive.ts';
import { describeStore } from '../src/conformance/describe-store.ts';
import { openArchive } from '../src/open-archive.ts';
import { TestDatabases } from './postgres/databases.ts';

const opened: Archive[] = [];
let databases: TestDatabases;
let location: string;

beforeAll(async () => {
  databases = await TestDatabases.connect();
  location = await databases.make();
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

describeStore({
  name: 'PostgreSQL',
  // One database for all: what other tests left in it is one more thing that nobody may see.
  open: () => keep(randomUUID()),
  openAgain: ({ collection }) => keep(collection),
});
