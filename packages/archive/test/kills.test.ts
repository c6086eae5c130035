import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openArchive } from '../src/open-archive.ts';
import { TestDatabases } from './postgres/databases.ts';
import { killWhileAdding } from './support/kill-while-adding.ts';

/** In this suite; `npm run bench -w @onrecord/archive -- --only kill` does hundreds. */
const KILLS = 24;

let folder: string;
let databases: TestDatabases;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'onrecord-kills-'));
  databases = await TestDatabases.connect();
});
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await databases.close();
});

test.each([
  ['SQLite', () => `sqlite:${join(folder, 'archive.db')}`],
  ['PostgreSQL', () => databases.make()],
])(
  'processes killed at moments of chance lose nothing that %s acknowledged, and leave nothing half there',
  async (_, locate) => {
    const location = await locate();
    const archive = await openArchive(location);
    const killed = await killWhileAdding(archive, { location, kills: KILLS });
    expect(killed).toMatchObject({ kills: KILLS, lost: [], halves: [] });
    // Each is killed when it has been told of its first article, or later.
    expect(killed.acknowledged).toBeGreaterThanOrEqual(KILLS);
    expect((await archive.check()).problems).toEqual([]);
    await archive.close();
  },
);
