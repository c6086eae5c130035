import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { gunzipSync } from 'node:zlib';
import { type Article, checkExtraction, type Extraction, type Quote } from '@onrecord/schema';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openArchive } from '../src/open-archive.ts';

let folder: string;
let path: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'onrecord-migration-'));
  path = join(folder, 'archive.db');
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Puts a file of an earlier format in the place of the archive. */
function bring(format: number): void {
  writeFileSync(path, gunzipSync(readFileSync(new URL(`formats/${format}.db.gz`, import.meta.url))));
}

/** The articles and quotes of the default collection as that format kept them. */
function keptInFormat1(): { articles: Article[]; quotes: Quote[] } {
  const database = new DatabaseSync(path, { readOnly: true });
  const rowsOf = (sql: string) => database.prepare(sql).all() as { body: string; text?: string }[];
  const articles = rowsOf(`SELECT body, text FROM article WHERE collection = 'default' ORDER BY rowid`);
  const quotes = rowsOf(
    `SELECT quote_print.body FROM quote JOIN quote_print USING (key) WHERE collection = 'default' ORDER BY key`,
  );
  database.close();
  return {
    articles: articles.map(({ body, text }) => ({ ...JSON.parse(body), text })),
    quotes: quotes.map(({ body }) => JSON.parse(body) as Quote),
  };
}

async function everythingIn(archive: Awaited<ReturnType<typeof openArchive>>): Promise<Extraction[]> {
  const extractions: Extraction[] = [];
  for await (const { extraction, isNewest } of archive.extractions())
    if (isNewest) extractions.push(extraction);
  return extractions;
}

describe('an archive of the first format', () => {
  // The samples: ten articles, one of them in two versions, two in a second collection.
  beforeEach(() => bring(1));

  test('is brought up to date with everything that it held', async () => {
    const before = keptInFormat1();
    const archive = await openArchive(path);
    const extractions = await everythingIn(archive);
    expect(extractions.map(({ article }) => article)).toEqual(before.articles);
    expect(extractions.flatMap(({ quotes }) => quotes)).toEqual(before.quotes);
    for (const extraction of extractions) expect(checkExtraction(extraction)).toEqual(extraction);
    expect(await archive.stats()).toEqual({
      articles: 10,
      versions: 11,
      quotes: 122,
      speakers: 62,
      claims: 86,
      outlets: 9,
      earliestPublished: '2024-10-11',
      latestPublished: '2025-06-03',
    });
    expect((await archive.check()).problems).toEqual([]);
    await archive.close();
  });

  test('keeps the old version of an article', async () => {
    const archive = await openArchive(path);
    const url = 'https://coast-herald.example.net/business/varga-port-ellery';
    const versions = await archive.versionsOf(url);
    expect(versions.map(({ version }) => version)).toEqual([1, 2]);
    const old = await archive.getExtraction(url, { version: 1 });
    expect(old?.article.text).not.toContain('not to the highest bidder');
    const comparison = await archive.compareVersions(url);
    expect(comparison?.changed.map(({ to }) => to.quote.text).join()).toContain('not to the highest bidder');
    await archive.close();
  });

  test('keeps its collections apart', async () => {
    const archive = await openArchive(path, { collection: "o'ther; 📎" });
    expect(await archive.stats()).toMatchObject({ articles: 2, quotes: 27, speakers: 11, claims: 17 });
    expect((await archive.search({ words: 'comet' })).total).toBeGreaterThan(0);
    expect((await archive.search({ words: 'harbour' })).total).toBe(0);
    await archive.close();
  });

  test('is found by words, speaker, likeness and claim afterwards', async () => {
    const archive = await openArchive(path);
    const [halloran] = await archive.findSpeakers('Ines Halloran');
    expect(halloran?.quotes).toBeGreaterThan(0);
    expect((await archive.search({ speakerId: halloran?.speaker.id ?? '' })).total).toBe(halloran?.quotes);
    const [like] = await archive.findLike('we will sell the harbor');
    expect(like?.receipt.quote.text).toContain('sell the harbour');
    expect(await archive.findClaims('sell the harbour')).not.toEqual([]);
    await archive.close();
  });

  test('can be changed and is opened again as it is', async () => {
    const first = await openArchive(path);
    const [extraction] = await everythingIn(first);
    const id = extraction?.article.id ?? '';
    expect(await first.add(extraction as Extraction)).toMatchObject({ articleId: id, status: 'unchanged' });
    expect((await first.forget({ articleId: id })).articles).toBe(1);
    await first.close();
    const again = await openArchive(path);
    expect((await again.stats()).articles).toBe(9);
    expect((await again.check()).problems).toEqual([]);
    await again.close();
  });

  test('is refused, and left as it is, where it may only be read', async () => {
    const bytes = readFileSync(path);
    await expect(openArchive(path, { readOnly: true })).rejects.toMatchObject({ code: 'ARCHIVE_MIGRATION' });
    expect(readFileSync(path).equals(bytes)).toBe(true);
  });
});

describe('an archive of the second format', () => {
  beforeEach(() => bring(2));

  test('finds people by the roles that its articles printed', async () => {
    const archive = await openArchive(path);
    const found = await archive.findByRole('castermere mayor');
    expect(found.map(({ name, role }) => [name, role])).toEqual([
      ['Ines Halloran', 'Castermere mayor'],
      ['Tamsin Okafor', 'mayor of Castermere'],
    ]);
    expect((await archive.rolesOf(found[0]?.speakerId ?? ''))[0]?.last).toBe('2025-01-10');
    const other = archive.inCollection("o'ther; 📎");
    expect((await other.findByRole('mayor')).map(({ name }) => name)).toEqual(['Otto Feld']);
    expect((await archive.check()).problems).toEqual([]);
    await archive.close();
    const again = await openArchive(path, { readOnly: true });
    expect(await again.findByRole('castermere mayor')).toEqual(found);
    await again.close();
  });

  test('loses a role with the article that printed it', async () => {
    const archive = await openArchive(path);
    await archive.forget({ articleId: 'one' });
    expect((await archive.findByRole('mayor')).map(({ name }) => name)).toEqual(['Tamsin Okafor']);
    expect(await archive.findByRole('union leader')).toEqual([]);
    await archive.close();
  });
});

describe.each([2, 3, 4])('an archive of format %i', (format) => {
  beforeEach(() => bring(format));

  test('finds all that each speaker said, on its days and among its words', async () => {
    const archive = await openArchive(path);
    const { hits } = await archive.search({ limit: 100 });
    expect(hits.length).toBeGreaterThan(2);
    for (const { receipt } of hits) {
      const { quote, article } = receipt;
      if (quote.speakerId === null) continue;
      const { quotes } = (await archive.getSpeaker(quote.speakerId)) ?? {};
      expect((await archive.search({ speakerId: quote.speakerId })).total).toBe(quotes);
      const day = article.publishedAt?.slice(0, 10) ?? '';
      const found = await archive.search({
        words: `"${quote.text}"`,
        speakerId: quote.speakerId,
        said: { from: '2000-01-01', to: day },
      });
      expect(found.hits.map((hit) => hit.receipt.quote.id)).toContain(quote.id);
    }
    expect((await archive.check()).problems).toEqual([]);
    await archive.close();
  });
});
