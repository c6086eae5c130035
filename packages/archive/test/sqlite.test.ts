import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach } from 'vitest';
import type { Archive } from '../src/archive.ts';
import { describeStore } from '../src/conformance/describe-store.ts';
import type { StoreUnderTest } from '../src/conformance/suite.ts';
import { openArchive } from '../src/open-archive.ts';

const opened: Archive[] = [];
const folders: string[] = [];

afterEach(async () => {
  for (const archive of opened.splice(0)) await archive.close();
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

async function keep(location: string): Promise<Archive> {
  const archive = await openArchive(location);
  opened.push(archive);
  return archive;
}

const stores: StoreUnderTest[] = [
  {
    name: 'SQLite in memory',
    open: () => keep('sqlite::memory:'),
    // Memory has one connection.
    openAgain: async (archive) => archive.inCollection(archive.collection),
  },
  {
    name: 'SQLite in a file',
    open: () => {
      const folder = mkdtempSync(join(tmpdir(), 'onrecord-archive-'));
      folders.push(folder);
      return keep(`sqlite:${join(folder, 'deep', 'archive.db')}`);
    },
    openAgain: (archive) => keep(archive.location),
  },
];

for (const store of stores) describeStore(store);
