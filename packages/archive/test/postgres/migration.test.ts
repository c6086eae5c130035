import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { Extraction } from '@onrecord/schema';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Archive } from '../../src/archive.ts';
import { openArchive } from '../../src/open-archive.ts';
import { firstTables } from '../../src/postgres/migrations/001-first-tables.ts';
import { unpackExtraction } from '../../src/rules/extraction-body.ts';
import { TestDatabases } from './databases.ts';

/** The rows of every table as the first format wrote them: the samples, in two collections. */
const rowsOfFormat1 = JSON.parse(
  gunzipSync(readFileSync(new URL('formats/1.json.gz', import.meta.url))).toString(),
) as Record<string, Record<string, unknown>[]>;

let databases: TestDatabases;
beforeAll(async () => {
  databases = await TestDatabases.connect();
});
afterAll(() => databases.close());

/** A database that the first format made and filled. */
async function makeFormat1(): Promise<string> {
  const location = await databases.make();
  const client = new pg.Client({ connectionString: location });
  await client.connect();
  await client.query(`CREATE SCHEMA onrecord; SET search_path = onrecord;
    CREATE TABLE migration (version integer PRIMARY KEY, run_at timestamptz NOT NULL DEFAULT now());
    INSERT INTO migration (version) VALUES (1); ${firstTables}`);
  for (const [table, rows] of Object.entries(rowsOfFormat1)) {
    const columns = Object.keys(rows[0] ?? {}).filter((column) => column !== 'magnitude');
    await client.query(
      `INSERT INTO ${table} (${columns}) OVERRIDING SYSTEM VALUE
       SELECT ${columns} FROM json_populate_recordset(NULL::onrecord.${table}, $1)`,
      [JSON.stringify(rows)],
    );
  }
  await client.end();
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
      location = `${await makeFormat1()}${kind === 'partitions' ? '?partitions=3' : ''}`;
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
  const location = await makeFormat1();
  await expect(openArchive(location, { readOnly: true })).rejects.toMatchObject({
    code: 'ARCHIVE_MIGRATION',
  });
  const client = new pg.Client({ connectionString: location });
  await client.connect();
  const { rows } = await client.query('SELECT version FROM onrecord.migration');
  await client.end();
  expect(rows).toEqual([{ version: 1 }]);
});

test('a database of the second format finds people by printed role afterwards, and counts what it holds', async () => {
  const location = await databases.make();
  const archive = await openArchive(location);
  for (const extraction of keptIn('article')) await archive.add(extraction);
  const before = await archive.findByRole('mayor');
  const stats = await archive.stats();
  await archive.close();
  const client = new pg.Client({ connectionString: location });
  await client.connect();
  // The third format only adds these rows, the fourth this table.
  await client.query(`SET search_path = onrecord; DELETE FROM migration WHERE version > 2; DROP TABLE tally;
    DELETE FROM name WHERE kind = 'role'; DELETE FROM name_word WHERE kind = 'role'`);
  await client.end();
  const again = await openArchive(location);
  expect(before.map(({ name }) => name)).toContain('Ines Halloran');
  expect(await again.findByRole('mayor')).toEqual(before);
  expect(await again.stats()).toEqual(stats);
  expect((await again.check()).problems).toEqual([]);
  await again.close();
});
