import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { Extraction } from '@onrecord/schema';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Archive } from '../../src/archive.ts';
import { openArchive } from '../../src/open-archive.ts';
import type { Layout } from '../../src/postgres/layout.ts';
import { firstTables } from '../../src/postgres/migrations/001-first-tables.ts';
import { oneIndex } from '../../src/postgres/migrations/002-one-index.ts';
import { tally } from '../../src/postgres/migrations/004-tally.ts';
import { unpackExtraction } from '../../src/rules/extraction-body.ts';
import { TestDatabases } from './databases.ts';

type Rows = Record<string, Record<string, unknown>[]>;

/** The rows of every table as a format wrote them: the samples, in two collections; the fourth's with corrections. */
function rowsOfFormat(format: 1 | 4): Rows {
  const file = readFileSync(new URL(`formats/${format}.json.gz`, import.meta.url));
  return JSON.parse(gunzipSync(file).toString()) as Rows;
}

const rowsOfFormat1 = rowsOfFormat(1);

let databases: TestDatabases;
beforeAll(async () => {
  databases = await TestDatabases.connect();
});
afterAll(() => databases.close());

async function inDatabase<Result>(
  location: string,
  work: (client: pg.Client) => Promise<Result>,
): Promise<Result> {
  const client = new pg.Client({ connectionString: location });
  await client.connect();
  await client.query('SET search_path = onrecord');
  const result = await work(client);
  await client.end();
  return result;
}

/** A database with the tables of a format, and what it kept in them. */
async function makeFormat(format: 1 | 4, layout: Layout = { partitions: null }): Promise<string> {
  const location = await databases.make();
  const tables = format === 1 ? [firstTables] : [firstTables, oneIndex(layout), tally(layout)];
  await inDatabase(location, async (client) => {
    await client.query(`CREATE SCHEMA onrecord;
      CREATE TABLE migration (version integer PRIMARY KEY, run_at timestamptz NOT NULL DEFAULT now());
      INSERT INTO migration (version) SELECT generate_series(1, ${format});`);
    for (const table of tables) await client.query(table);
    for (const [table, rows] of Object.entries(rowsOfFormat(format))) {
      const columns = Object.keys(rows[0] ?? {}).filter((column) => column !== 'magnitude');
      await client.query(
        `INSERT INTO ${table} (${columns}) OVERRIDING SYSTEM VALUE
         SELECT ${columns} FROM json_populate_recordset(NULL::onrecord.${table}, $1)`,
        [JSON.stringify(rows)],
      );
    }
    if (format === 4)
      for (const table of ['article', 'speaker', 'quote', 'name'])
        await client.query(`SELECT setval('${table}_key', max(key)) FROM ${table}`);
  });
  return location;
}

/** The extractions of a table of the first format, in its order. */
function keptIn(table: 'article' | 'old_version'): Extraction[] {
  return (rowsOfFormat1[table] ?? [])
    .filter(({ collection }) => collection === 1)
    .sort((a, b) => Number(a.key) - Number(b.key))
    .map(({ body }) => unpackExtraction(Buffer.from(String(body).slice(2), 'hex')));
}

async function everythingIn(archive: Archive, isNewest: boolean): Promise<Extraction[]> {
  const extractions: Extraction[] = [];
  for await (const kept of archive.extractions())
    if (kept.isNewest === isNewest) extractions.push(kept.extraction);
  return extractions;
}

describe.each([['tables'], ['partitions']])(
  'a database of the first format, brought up to date into %s',
  (kind) => {
    let location: string;
    let archive: Archive;
    beforeAll(async () => {
      location = `${await makeFormat(1)}${kind === 'partitions' ? '?partitions=3' : ''}`;
      archive = await openArchive(location);
    });
    afterAll(() => archive.close());

    test('holds every text and quote that it held', async () => {
      const byId = (a: Extraction, b: Extraction) => (a.article.id < b.article.id ? -1 : 1);
      expect((await everythingIn(archive, true)).sort(byId)).toEqual(keptIn('article').sort(byId));
      expect(await everythingIn(archive, false)).toEqual(keptIn('old_version'));
      expect(await archive.stats()).toMatchObject({
        articles: 10,
        versions: 11,
        quotes: 122,
        claims: 86,
        outlets: 9,
      });
      expect((await archive.check()).problems).toEqual([]);
    });

    test('finds them by words, speaker, likeness and claim', async () => {
      const [halloran] = await archive.findSpeakers('Ines Halloran');
      const { total } = await archive.search({ speakerId: halloran?.speaker.id ?? '' });
      expect([total, total > 0]).toEqual([halloran?.quotes, true]);
      const [like] = await archive.findLike('we will sell the harbor');
      expect(like?.receipt.quote.text).toContain('sell the harbour');
      expect(await archive.findClaims('sell the harbour')).not.toEqual([]);
      expect((await archive.search({ words: 'harbour' })).total).toBeGreaterThan(0);
      const other = archive.inCollection("o'ther; 📎");
      expect((await other.search({ words: 'harbour' })).total).toBe(0);
      expect((await other.search({ words: 'comet' })).total).toBeGreaterThan(0);
    });

    test('takes what is new, and is opened again as it is', async () => {
      const [extraction] = keptIn('article');
      const id = extraction?.article.id ?? '';
      expect(await archive.add(extraction as Extraction)).toMatchObject({
        articleId: id,
        status: 'unchanged',
      });
      expect((await archive.forget({ articleId: id })).articles).toBe(1);
      const again = await openArchive(location);
      expect((await again.stats()).articles).toBe(9);
      expect((await again.check()).problems).toEqual([]);
      await again.close();
    });
  },
);

test('a database of the first format is refused, and left as it is, where it may only be read', async () => {
  const location = await makeFormat(1);
  await expect(openArchive(location, { readOnly: true })).rejects.toMatchObject({
    code: 'ARCHIVE_MIGRATION',
  });
  const client = new pg.Client({ connectionString: location });
  await client.connect();
  const { rows } = await client.query('SELECT version FROM onrecord.migration');
  await client.end();
  expect(rows).toEqual([{ version: 1 }]);
});

describe.each([[null], [3]])(
  'a database of the fourth format in %s partitions, brought up to date',
  (partitions) => {
    let location: string;
    let archive: Archive;
    beforeAll(async () => {
      location = await makeFormat(4, { partitions });
      archive = await openArchive(location);
    });
    afterAll(() => archive.close());

    test('holds and finds what it held, under the identities that it had', async () => {
      expect(await everythingIn(archive, true)).toEqual(keptIn('article'));
      expect(await archive.stats()).toMatchObject({ articles: 10, versions: 11, quotes: 122, claims: 86 });
      expect((await archive.check()).problems).toEqual([]);
      const [halloran] = await archive.findSpeakers('Ines M. Halloran');
      const { total } = await archive.search({ speakerId: halloran?.speaker.id ?? '' });
      expect([halloran?.speaker.name, total]).toEqual(['Ines M. Halloran', halloran?.quotes]);
      const [second] = await archive.findSpeakers('The Second');
      expect((await archive.search({ speakerId: second?.speaker.id ?? '' })).total).toBe(12);
      const [like] = await archive.findLike('we will sell the harbor');
      expect(like?.receipt.quote.text).toContain('sell the harbour');
      expect(await archive.findClaims('sell the harbour')).not.toEqual([]);
      const other = archive.inCollection("o'ther; 📎");
      expect((await other.search({ words: 'harbour' })).total).toBe(0);
      expect((await other.search({ words: 'comet' })).total).toBeGreaterThan(0);
    });

    test('lies in as many partitions as before', async () => {
      const parts = await inDatabase(location, async (client) => {
        const { rows } = await client.query<{ parts: number }>(
          `SELECT count(*)::integer AS parts FROM pg_inherits WHERE inhparent IN ('quote'::regclass, 'term'::regclass)`,
        );
        return rows[0]?.parts;
      });
      expect(parts).toBe(2 * (partitions ?? 0));
    });

    test('takes new speakers beside those that it had, and undoes what was corrected', async () => {
      const [extraction] = keptIn('article');
      await archive.forget({ articleId: extraction?.article.id ?? '' });
      await archive.add(extraction as Extraction);
      for (const { number } of (await archive.speakerEdits()).toReversed())
        await archive.undoSpeakerEdit(number);
      expect((await archive.check()).problems).toEqual([]);
    });
  },
);

test('a migration that breaks off leaves the format that was there, and goes through the next time', async () => {
  const location = await makeFormat(4);
  const counted = () =>
    inDatabase(location, async (client) => {
      const { rows } = await client.query(
        `SELECT (SELECT max(version) FROM migration) AS version, to_regclass('quote_month') IS NOT NULL AS "isOld",
           (SELECT count(*)::integer FROM quote) AS quotes`,
      );
      return rows[0];
    });
  expect(await counted()).toEqual({ version: 4, isOld: true, quotes: 149 });
  await inDatabase(location, async (reader) => {
    // It waits for whoever reads a table that it takes away.
    await reader.query('BEGIN; SELECT FROM claim');
    const opened = openArchive(location).then(
      () => 'opened',
      (error: { code?: string }) => error.code,
    );
    const waiting = `SELECT pg_terminate_backend(pid) AS is_gone FROM pg_stat_activity
      WHERE datname = current_database() AND wait_event_type = 'Lock'`;
    const end = () => inDatabase(location, (client) => client.query(waiting));
    await expect.poll(async () => (await end()).rowCount, { timeout: 20_000 }).toBe(1);
    expect(await opened).toMatch(/^ARCHIVE_/);
    await reader.query('ROLLBACK');
  });
  expect(await counted()).toEqual({ version: 4, isOld: true, quotes: 149 });
  const archive = await openArchive(location);
  expect(await counted()).toEqual({ version: 6, isOld: false, quotes: 149 });
  expect((await archive.check()).problems).toEqual([]);
  await archive.close();
});

test('a database of the second format finds people by printed role afterwards, and counts what it holds', async () => {
  const location = await makeFormat(4);
  // The third format only adds these rows, the fourth this table.
  await inDatabase(location, (client) =>
    client.query(`DELETE FROM migration WHERE version > 2; DROP TABLE tally;
      DELETE FROM name_word WHERE kind = 'role'; DELETE FROM name WHERE kind = 'role'`),
  );
  const archive = await openArchive(location);
  expect((await archive.findByRole('mayor')).map(({ name }) => name)).toContain('Ines M. Halloran');
  expect(await archive.stats()).toMatchObject({ articles: 10, versions: 11, quotes: 122, claims: 86 });
  expect((await archive.check()).problems).toEqual([]);
  await archive.close();
});
