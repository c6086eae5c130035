import { describe, expect, test } from 'vitest';
import { extractionOf } from '../testing.ts';
import type { StoreUnderTest } from './suite.ts';

const extraction = extractionOf({
  url: 'https://news.example/1',
  title: 'Bridge',
  publisher: 'The Harbour Gazette',
  publishedAt: '2026-03-04',
  text: 'Ana Brandt says the bridge stays open.',
  quotes: [{ says: 'the bridge stays open', speaker: 'Ana Brandt' }],
  claims: [{ text: 'The bridge stays open', quotes: [0] }],
});

/** Nothing of one community is ever seen from another. */
export function describeCollections(store: StoreUnderTest): void {
  describe('collections', () => {
    test('are sealed off from each other', async () => {
      const archive = await store.open();
      await archive.add(extraction);
      const [brandt] = await archive.findSpeakers('Ana Brandt');
      const name = `${archive.collection}, o'ther; 📎`;
      const other = archive.inCollection(name);
      expect(other.collection).toBe(name);
      expect((await other.search({})).total).toBe(0);
      expect((await other.search({ words: 'bridge' })).total).toBe(0);
      expect((await other.search({ speakerId: brandt?.speaker.id ?? '' })).total).toBe(0);
      expect(await other.findLike('the bridge stays open')).toEqual([]);
      expect(await other.findSpeakers('Ana Brandt')).toEqual([]);
      expect(await other.findClaims('bridge open')).toEqual([]);
      expect(await other.getArticle(extraction.article.id)).toBeNull();
      expect(await other.findArticles('bridge')).toEqual([]);
      expect(await other.topicsOf(brandt?.speaker.id ?? '')).toEqual([]);
      for (const kind of ['speaker', 'outlet', 'topic', 'article'] as const)
        expect(await other.suggest(kind, '')).toEqual([]);
      expect((await other.stats()).articles).toBe(0);
    });

    test('hold the same article each for itself', async () => {
      const archive = await store.open();
      const other = archive.inCollection(`${archive.collection} other`);
      expect((await archive.add(extraction)).status).toBe('added');
      expect((await other.add(extraction)).status).toBe('added');
      await other.add(extractionOf({ ...extraction.article, text: 'Nobody spoke.' }));
      expect((await archive.search({ words: 'bridge' })).total).toBe(1);
      expect((await other.search({})).total).toBe(0);
    });
  });

  describe('closing', () => {
    test('closes every collection, and twice is once', async () => {
      const archive = await store.open();
      const other = archive.inCollection(`${archive.collection} other`);
      await other.close();
      await archive.close();
      await expect(archive.stats()).rejects.toMatchObject({ code: 'ARCHIVE_NOT_OPEN' });
      await expect(archive.add(extraction)).rejects.toMatchObject({ code: 'ARCHIVE_NOT_OPEN' });
      await expect(other.search({})).rejects.toMatchObject({ code: 'ARCHIVE_NOT_OPEN' });
    });
  });
}
