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

const changed = extractionOf({
  ...extraction.article,
  text: 'Ana Brandt says the bridge stays open, always.',
  quotes: [{ says: 'the bridge stays open, always', speaker: 'Ana Brandt' }],
});

/** Nothing of one community is ever seen from another. */
export function describeCollections(store: StoreUnderTest): void {
  describe('collections', () => {
    test('are sealed off from each other, by every method', async () => {
      const archive = await store.open();
      await archive.addAll([{ ...extraction, article: { ...extraction.article } }, changed]);
      const [brandt] = await archive.findSpeakers('Ana Brandt');
      const speakerId = brandt?.speaker.id ?? '';
      const edit = await archive.correctSpeaker({ type: 'alias', speakerId, alias: 'the pilot' });
      const { next } = await archive.search({ limit: 1 });
      const { id } = extraction.article;
      const name = `${archive.collection}, o'ther; 📎`;
      const other = archive.inCollection(name);
      expect(other.collection).toBe(name);
      const nothing = { total: 0, hits: [] };
      expect(await other.search({})).toMatchObject(nothing);
      expect(await other.search({ words: 'bridge' })).toMatchObject(nothing);
      expect(await other.search({ words: '-submarine' })).toMatchObject(nothing);
      expect(await other.search({ words: 'bri*' })).toMatchObject(nothing);
      expect(await other.search({ speakerId })).toMatchObject(nothing);
      expect(await other.search({ articleId: id, order: 'text' })).toMatchObject(nothing);
      expect(await other.search({ outlet: 'Harbour' })).toMatchObject(nothing);
      expect(await other.search({ said: { from: '2000-01-01' } })).toMatchObject(nothing);
      if (next !== null) expect(await other.search({ limit: 1, cursor: next })).toMatchObject(nothing);
      expect(await other.facets({})).toMatchObject({ total: 0, speakers: [], outlets: [] });
      expect(await other.findLike('the bridge stays open')).toEqual([]);
      expect(await other.findLike('the bridge stays open', { speakerId })).toEqual([]);
      expect(await other.findSpeakers('Ana Brandt')).toEqual([]);
      expect(await other.findSpeakers('Anna Brant')).toEqual([]);
      expect(await other.getSpeaker(speakerId)).toBeNull();
      expect(await other.speakerEdits()).toEqual([]);
      expect(await other.findClaims('bridge open')).toEqual([]);
      for (const asked of [id, extraction.article.url ?? '']) {
        expect(await other.getArticle(asked)).toBeNull();
        expect(await other.getExtraction(asked, { version: 1 })).toBeNull();
        expect(await other.versionsOf(asked)).toEqual([]);
        expect(await other.compareVersions(asked)).toBeNull();
      }
      for await (const kept of other.extractions()) throw new Error(`gave ${kept.extraction.article.id}`);
      expect(await other.findArticles('bridge')).toEqual([]);
      expect(await other.topicsOf(speakerId)).toEqual([]);
      for (const kind of ['speaker', 'outlet', 'topic', 'article'] as const)
        for (const typed of ['', 'a', 'bridge', 'Ana Brant'])
          expect(await other.suggest(kind, typed)).toEqual([]);
      expect(await other.stats()).toMatchObject({
        articles: 0,
        versions: 0,
        quotes: 0,
        speakers: 0,
        outlets: 0,
      });
      for (const correction of [
        { type: 'rename', speakerId, name: 'Nobody' },
        { type: 'merge', into: speakerId, from: speakerId },
        { type: 'split', speakerId, articleIds: [id] },
      ] as const)
        await expect(other.correctSpeaker(correction)).rejects.toMatchObject({ code: 'ARCHIVE_EDIT' });
      await expect(other.undoSpeakerEdit(edit.number)).rejects.toMatchObject({ code: 'ARCHIVE_EDIT' });
      for (const what of [{ articleId: id }, { speakerId }, { collection: true as const }])
        expect(await other.forget(what)).toEqual({ articles: 0, quotes: 0 });
      expect((await archive.search({ words: 'bridge' })).total).toBe(1);
      expect(await archive.stats()).toMatchObject({ articles: 1, versions: 2, speakers: 1 });
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
