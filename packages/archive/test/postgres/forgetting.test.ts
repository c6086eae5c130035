import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Archive, Forgettable } from '../../src/archive.ts';
import { openArchive } from '../../src/open-archive.ts';
import { extractionOf } from '../../src/testing.ts';
import { PostgresServer } from './server.ts';

// Words that stand nowhere else, and would be found as they are: bodies are packed, what finds them is not.
const SECRET = /zanzikor|quibblewax|vemmelthorp|dorstenbrink/i;

/** An article about somebody, with her words in text, title, outlet, role and claim; and an older version of it. */
function secretArticles() {
  const versions = ['quibblewax of old', 'quibblewaxes everywhere'];
  return versions.map((says) =>
    extractionOf({
      id: 'secret',
      title: 'Vemmelthorp speaks',
      publisher: 'The Dorstenbrink Post',
      text: `“There is ${says},” said the vemmelthorp envoy Ada Zanzikor.`,
      publishedAt: '2026-03-04',
      quotes: [{ says: `There is ${says},`, speaker: 'Ada Zanzikor' }],
      speakers: [{ name: 'Ada Zanzikor', roles: ['vemmelthorp envoy'] }],
      claims: [{ text: `There is ${says}`, quotes: [0] }],
    }),
  );
}

const others = Array.from({ length: 20 }, (_, index) =>
  extractionOf({
    text: `“The bridge number ${index} stays,” said Ana Brandt.`,
    quotes: [{ says: `The bridge number ${index} stays,`, speaker: 'Ana Brandt' }],
  }),
);

let server: PostgresServer;
beforeAll(async () => {
  server = await PostgresServer.create();
});
afterAll(() => server.remove());

/** Everything that the tables of a database hold, as `pg_dump` would write it. */
async function dumpOf(location: string): Promise<string> {
  const client = new pg.Client({ connectionString: location });
  await client.connect();
  const { rows: tables } = await client.query<{ name: string }>(
    `SELECT relname AS name FROM pg_class WHERE relnamespace = 'onrecord'::regnamespace AND relkind = 'r'`,
  );
  const dumped: string[] = [];
  for (const { name } of tables)
    dumped.push(JSON.stringify((await client.query(`SELECT * FROM onrecord.${name}`)).rows));
  // So that what the server holds in memory is in the files.
  await client.query('CHECKPOINT');
  await client.end();
  return dumped.join('\n');
}

describe.each<[string, (archive: Archive) => Promise<Forgettable>]>([
  ['an article', async () => ({ articleId: 'secret' })],
  [
    'a speaker',
    async (archive) => ({ speakerId: (await archive.findSpeakers('Ada Zanzikor'))[0]?.speaker.id ?? '' }),
  ],
  ['a collection', async () => ({ collection: true })],
])('forgetting %s', (what, choose) => {
  test('leaves nothing of it in the tables, and nothing in the files after vacuum', async () => {
    const database = await server.makeDatabase();
    const location = server.urlOf(database);
    const archive = await openArchive(location, { collection: 'zanzikor fans' });
    const kept = archive.inCollection(what === 'a collection' ? 'others' : 'zanzikor fans');
    await kept.addAll(others);
    for (const version of secretArticles()) await archive.add(version);
    const [speaker] = await archive.findSpeakers('Ada Zanzikor');
    const speakerId = speaker?.speaker.id ?? '';
    await archive.correctSpeaker({ type: 'alias', speakerId, alias: 'Quibblewax herself' });
    expect(await dumpOf(location)).toMatch(SECRET);
    expect(await server.filesHolding(SECRET, database)).not.toEqual([]);

    expect(await archive.forget(await choose(archive))).toMatchObject({ articles: 1, quotes: 1 });
    const dump = (await dumpOf(location)).replace(what === 'a collection' ? '' : /zanzikor fans/g, '');
    expect(dump).not.toMatch(SECRET);
    const { before, after } = await kept.vacuum();
    expect(after).toBeLessThanOrEqual(before);
    await dumpOf(location);
    const name = what === 'a collection' ? SECRET : /zanzikor(?! fans)|quibblewax|vemmelthorp|dorstenbrink/i;
    expect(await server.filesHolding(name, database)).toEqual([]);
    expect((await kept.stats()).articles).toBe(others.length);
    expect((await kept.check()).problems).toEqual([]);
    await archive.close();
  });
});
