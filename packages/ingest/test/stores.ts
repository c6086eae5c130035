import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { TestDatabases } from '../../archive/test/postgres/databases.ts';

/** A kind of store, and locations of new archives in it. */
export interface TestStore {
  name: string;
  /** To be called once before the tests; the way to make locations, and to take everything away. */
  prepare(): Promise<{ make(): Promise<string>; close(): Promise<void> }>;
}

/** Where the archive, and with it what ingest remembers, can be kept: a file, and a real PostgreSQL server. */
export const stores: readonly TestStore[] = [
  {
    name: 'SQLite',
    async prepare() {
      const folder = await mkdtemp(join(tmpdir(), 'onrecord-ingest-'));
      let count = 0;
      return {
        make: async () => `sqlite:${join(folder, `${count++}.db`)}`,
        close: () => rm(folder, { recursive: true, force: true }),
      };
    },
  },
  {
    name: 'PostgreSQL',
    async prepare() {
      const databases = await TestDatabases.connect();
      return { make: () => databases.make(), close: () => databases.close() };
    },
  },
];
