import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openArchive } from '../../src/open-archive.ts';
import { TestDatabases } from './databases.ts';

const child = fileURLToPath(new URL('../support/add-in-child.ts', import.meta.url));

let databases: TestDatabases;
beforeAll(async () => {
  databases = await TestDatabases.connect();
});
afterAll(() => databases.close());

test.each([
  ['the same articles', ['same', 'same', 'same'], 30],
  ['other articles', ['a', 'b', 'c'], 90],
])(
  'processes that add %s at once, to a database that none has used yet, lose and double nothing',
  async (_, prefixes, count) => {
    const location = await databases.make();
    const run = promisify(execFile);
    await Promise.all(
      prefixes.map((prefix) => run(process.execPath, [child, 'adds', location, prefix, '30'])),
    );
    const archive = await openArchive(location);
    expect(await archive.stats()).toMatchObject({
      articles: count,
      versions: count,
      quotes: count,
      speakers: 1,
    });
    expect((await archive.search({ words: `${prefixes[0]}29` })).total).toBe(1);
    expect((await archive.check()).problems).toEqual([]);
    await archive.close();
  },
);
