import pg from 'pg';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Archive } from '../../src/archive.ts';
import { openArchive } from '../../src/open-archive.ts';
import { extractionOf } from '../../src/testing.ts';
import { TestDatabases } from './databases.ts';
import { CuttingProxy } from './proxy.ts';
import { PostgresServer } from './server.ts';

const extraction = extractionOf({
  text: 'Ana Brandt says yes.',
  quotes: [{ says: 'yes', speaker: 'Ana Brandt' }],
});

describe('a connection that breaks', () => {
  let databases: TestDatabases;
  let proxy: CuttingProxy;
  let archive: Archive;
  beforeAll(async () => {
    databases = await TestDatabases.connect();
  });
  afterAll(() => databases.close());
  beforeEach(async () => {
    let location: string;
    [proxy, location] = await CuttingProxy.before(await databases.make());
    archive = await openArchive(location);
  });
  afterEach(async () => {
    await archive.close();
    await proxy.close();
  });

  /** Cuts at the first message that holds some words, and counts how often they are sent. */
  function cutOnce(words: RegExp, when: 'before' | 'after'): { sent: number } {
    const seen = { sent: 0 };
    proxy.cut = (message) => {
      if (!words.test(message.toString('latin1'))) return null;
      seen.sent += 1;
      return seen.sent === 1 ? when : null;
    };
    return seen;
  }

  const cases: [words: RegExp, when: 'before' | 'after', sent: number][] = [
    [/UPDATE collection/, 'before', 3],
    [/INTO article /, 'before', 2],
    [/INTO quote /, 'after', 2],
    [/COMMIT\b/, 'before', 2],
    // The server has done it, and only the news of it was lost: asking the server saves doing it again.
    [/COMMIT\b/, 'after', 1],
  ];
  test.each(cases)('at %s (%s it gets there) loses and repeats nothing', async (words, when, sent) => {
    const seen = cutOnce(words, when);
    expect((await archive.add(extraction)).status).toBe('added');
    expect(seen.sent).toBe(sent);
    expect(await archive.stats()).toMatchObject({ articles: 1, quotes: 1, speakers: 1 });
    expect((await archive.search({ words: 'yes' })).total).toBe(1);
  });

  test('while reading is read again', async () => {
    await archive.add(extraction);
    const seen = cutOnce(/FROM quote/, 'after');
    expect((await archive.search({ words: 'yes' })).total).toBe(1);
    expect(seen.sent).toBeGreaterThan(1);
  });
});

describe('a server', () => {
  let server: PostgresServer;
  let archive: Archive;
  beforeAll(async () => {
    server = await PostgresServer.create();
    archive = await openArchive(server.urlOf('postgres'));
  });
  afterAll(async () => {
    await archive.close();
    await server.remove();
  });

  test('that crashes while articles are added, and comes back, keeps every one that was acknowledged', async () => {
    const acknowledged: string[] = [];
    let isAdding = true;
    const adding = (async () => {
      for (let index = 0; isAdding; index++) {
        const text = `Ana Brandt says thing ${index} holds.`;
        const { status, articleId } = await archive.add(
          extractionOf({ text, quotes: [{ says: `thing ${index} holds`, speaker: 'Ana Brandt' }] }),
        );
        expect(status).toBe('added');
        acknowledged.push(articleId);
      }
    })();
    for (let crash = 0; crash < 3; crash++) {
      const before = acknowledged.length;
      while (acknowledged.length < before + 10) await new Promise((resolve) => setTimeout(resolve, 5));
      await server.crash();
      await server.start();
    }
    isAdding = false;
    await adding;
    const stats = await archive.stats();
    expect([stats.articles, stats.quotes]).toEqual([acknowledged.length, acknowledged.length]);
    for (const id of acknowledged) expect(await archive.getArticle(id)).not.toBeNull();
  });

  test('that does not come back is told in one line, as something to try again', async () => {
    await server.crash();
    const refused = archive.search({});
    await expect(refused).rejects.toMatchObject({ code: 'ARCHIVE_UNREACHABLE', retryable: true });
    await expect(refused).rejects.toThrow(/^\[archive\] postgres:\/\/onrecord@[^\n]+did not come back$/);
    await server.start();
    expect((await archive.search({})).total).toBeGreaterThan(0);
  });
});

describe('others on the server', () => {
  let databases: TestDatabases;
  let location: string;
  let other: pg.Client;
  beforeAll(async () => {
    databases = await TestDatabases.connect();
    location = await databases.make();
    other = new pg.Client({ connectionString: location });
    await other.connect();
  });
  afterAll(async () => {
    await other.end();
    await databases.close();
  });

  test.each([
    ['lock_timeout', 'ARCHIVE_BUSY'],
    ['statement_timeout', 'ARCHIVE_TIMEOUT'],
  ])('that hold a collection for longer than %s are not waited for', async (setting, code) => {
    // Long enough for what a busy machine does meanwhile.
    const archive = await openArchive(`${location}?${setting}=1500`);
    await archive.add(extraction);
    await other.query('BEGIN; SELECT FROM onrecord.collection FOR UPDATE');
    await expect(archive.add(extraction)).rejects.toMatchObject({ code });
    await other.query('COMMIT');
    expect((await archive.add(extraction)).status).toBe('unchanged');
    await archive.close();
  });

  test('leave no more connections in use than were allowed, and whoever waits too long for one is told', async () => {
    const archive = await openArchive(`${location}?max=2&connection_timeout=3000`, { collection: 'limited' });
    await archive.add(extraction);
    // Both are there before anybody waits.
    await Promise.all([archive.stats(), archive.stats()]);
    await other.query('BEGIN; SELECT FROM onrecord.collection FOR UPDATE');
    const waiting = [archive.add(extraction), archive.add(extraction)];
    const refused = archive.search({});
    await expect(refused).rejects.toMatchObject({ code: 'ARCHIVE_BUSY', retryable: true });
    await expect(refused).rejects.toThrow(
      /all 2 connections were in use for 3000 ms; try again.*max=NUMBER$/,
    );
    const { rows } = await other.query(
      `SELECT count(*)::integer AS connections FROM pg_stat_activity
       WHERE application_name = 'onrecord' AND datname = current_database()`,
    );
    expect(rows).toEqual([{ connections: 2 }]);
    await other.query('COMMIT');
    expect((await Promise.all(waiting)).map(({ status }) => status)).toEqual(['unchanged', 'unchanged']);
    expect((await archive.search({})).total).toBe(1);
    await archive.close();
  });

  test('whose transactions are in the way make it try again', async () => {
    const archive = await openArchive(location, { collection: 'conflicts' });
    await other.query(
      `CREATE SEQUENCE public.attempt;
       CREATE FUNCTION conflict() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
         IF nextval('public.attempt') < 3 THEN RAISE 'in the way' USING ERRCODE = 'serialization_failure'; END IF;
         RETURN new;
       END $$;
       CREATE TRIGGER conflict BEFORE INSERT ON onrecord.article FOR EACH ROW EXECUTE FUNCTION conflict()`,
    );
    expect((await archive.add(extraction)).status).toBe('added');
    expect((await archive.stats()).articles).toBe(1);
    await archive.close();
  });
});
