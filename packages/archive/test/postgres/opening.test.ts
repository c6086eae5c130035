import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openArchive } from '../../src/open-archive.ts';
import { extractionOf } from '../../src/testing.ts';
import { refusalOf } from '../support/refusal.ts';
import { TestDatabases } from './databases.ts';

let databases: TestDatabases;
beforeAll(async () => {
  databases = await TestDatabases.connect();
});
afterAll(() => databases.close());

/** A location changed in one part. */
async function changed(change: (url: URL) => void): Promise<string> {
  const url = new URL(await databases.make());
  change(url);
  return url.href;
}

async function run(location: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: location });
  await client.connect();
  await client.query(sql);
  await client.end();
}

describe('what cannot be opened is refused in one line', () => {
  const cases: [name: string, says: RegExp, change: (url: URL) => void][] = [
    [
      'a port that nobody listens on',
      /ECONNREFUSED.*check host and port/,
      (url) => {
        url.port = '1';
      },
    ],
    [
      'a host that does not exist',
      /check the name of the host/,
      (url) => {
        url.hostname = 'nowhere.invalid';
      },
    ],
    [
      'a wrong password',
      /password authentication failed.*check user/,
      (url) => {
        url.password = 'wrong';
      },
    ],
    [
      'no password',
      /give user and password/,
      (url) => {
        url.password = '';
      },
    ],
    [
      'an unknown user',
      /check user/,
      (url) => {
        url.username = 'nobody';
      },
    ],
    [
      'an unknown database',
      /does not exist.*createdb/,
      (url) => {
        url.pathname = '/nothing';
      },
    ],
    [
      'an encrypted connection that is not offered',
      /sslmode/,
      (url) => {
        url.searchParams.set('sslmode', 'require');
      },
    ],
  ];
  test.each(cases)('%s', async (_, says, change) => {
    const location = await changed(change);
    const { code, message } = await refusalOf(location);
    expect(code).toBe('ARCHIVE_CANNOT_OPEN');
    expect(message).toMatch(says);
    expect(message).not.toContain(encodeURIComponent('only for tests'));
    expect(message).not.toContain('wrong');
  });

  test.each([
    ['partitions', '0', 1024],
    ['partitions', '2.5', 1024],
    ['partitions', '1025', 1024],
    ['max', 'many', 10_000],
    ['connection_timeout', '-1', 3_600_000],
  ])('%s=%s', async (name, value, most) => {
    const location = await changed(({ searchParams }) => searchParams.set(name, value));
    const { code, message } = await refusalOf(location);
    expect([code, message]).toEqual([
      'ARCHIVE_LOCATION',
      expect.stringContaining(`${name}="${value}" is not understood; give a whole number from 1 to ${most}`),
    ]);
  });

  test('an archive of a later version, which is left as it is', async () => {
    const location = await databases.make();
    await (await openArchive(location)).close();
    await run(location, 'INSERT INTO onrecord.migration (version) VALUES (99)');
    for (const readOnly of [false, true])
      expect(await refusalOf(location, { readOnly })).toMatchObject({
        code: 'ARCHIVE_MIGRATION',
        context: { version: 99 },
      });
  });

  test('the schema of another program', async () => {
    const location = await databases.make();
    await run(location, 'CREATE SCHEMA onrecord CREATE TABLE note (text text)');
    expect((await refusalOf(location)).code).toBe('ARCHIVE_NOT_AN_ARCHIVE');
  });

  test('nothing to read', async () => {
    const location = await databases.make();
    expect((await refusalOf(location, { readOnly: true })).message).toContain('no archive');
    await run(location, 'CREATE SCHEMA onrecord'); // Nothing was made there.
  });

  test('a database of another encoding', async () => {
    const location = await databases.make(`ENCODING 'LATIN1' TEMPLATE template0 LC_COLLATE 'C' LC_CTYPE 'C'`);
    expect((await refusalOf(location)).message).toContain("ENCODING 'UTF8'");
  });

  test('a user who may make nothing', async () => {
    const location = await databases.make();
    await run(location, `CREATE ROLE guest LOGIN PASSWORD 'guest'`);
    const url = new URL(location);
    [url.username, url.password] = ['guest', 'guest'];
    const { code, message } = await refusalOf(url.href);
    expect([code, message]).toEqual(['ARCHIVE_CANNOT_OPEN', expect.stringContaining('permission denied')]);
    await run(location, 'DROP ROLE guest');
  });
});

describe('an archive in a database', () => {
  const extraction = extractionOf({
    text: 'Ana Brandt says yes.',
    quotes: [{ says: 'yes', speaker: 'Ana Brandt' }],
  });

  test('lies beside what else the database holds, and is there again when it is opened again', async () => {
    const location = await databases.make();
    await run(location, 'CREATE TABLE article (mine text)');
    const first = await openArchive(location);
    await first.add(extraction);
    await first.close();
    const second = await openArchive(location.replace('postgres:', 'postgresql:'), { readOnly: true });
    expect((await second.search({ words: 'yes' })).total).toBe(1);
    await expect(second.add(extraction)).rejects.toMatchObject({ code: 'ARCHIVE_READ_ONLY' });
    await second.close();
    await run(location, 'SELECT mine FROM public.article');
  });

  test('is made once when several make it at once', async () => {
    const location = await databases.make();
    const archives = await Promise.all(Array.from({ length: 8 }, () => openArchive(location)));
    const added = await Promise.all(archives.map((archive) => archive.add(extraction)));
    expect(added.map(({ status }) => status).sort()).toEqual(['added', ...Array(7).fill('unchanged')]);
    for (const archive of archives) await archive.close();
  });

  test('tells where it is, without the password', async () => {
    const archive = await openArchive(await databases.make());
    expect(archive.location).toMatch(/^postgres:\/\/[^:@]+@[^@]+\/onrecord_test_\w+$/);
    await archive.close();
  });
});
