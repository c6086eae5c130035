import { describe, expect, test } from 'vitest';
import type { Archive } from '../archive.ts';
import { extractionOf } from '../testing.ts';
import type { StoreUnderTest } from './suite.ts';

const extraction = extractionOf({
  id: 'a',
  text: 'Ana Brandt says yes.',
  quotes: [{ says: 'yes', speaker: 'Ana Brandt' }],
});

/** Every method that reaches the store, by its name. */
const METHODS: { [name: string]: (archive: Archive) => Promise<unknown> } = {
  add: (archive) => archive.add(extraction),
  addAll: (archive) => archive.addAll([extraction]),
  getArticle: (archive) => archive.getArticle('a'),
  getExtraction: (archive) => archive.getExtraction('a'),
  extractions: async (archive) => {
    for await (const kept of archive.extractions()) return kept;
    return null;
  },
  findArticles: (archive) => archive.findArticles('yes'),
  versionsOf: (archive) => archive.versionsOf('a'),
  compareVersions: (archive) => archive.compareVersions('a'),
  search: (archive) => archive.search({}),
  facets: (archive) => archive.facets({}),
  findLike: (archive) => archive.findLike('yes'),
  findSpeakers: (archive) => archive.findSpeakers('Ana'),
  getSpeaker: (archive) => archive.getSpeaker('nobody'),
  correctSpeaker: (archive) => archive.correctSpeaker({ type: 'alias', speakerId: 'x', alias: 'y' }),
  speakerEdits: (archive) => archive.speakerEdits(),
  undoSpeakerEdit: (archive) => archive.undoSpeakerEdit(1),
  findClaims: (archive) => archive.findClaims('yes'),
  topicsOf: (archive) => archive.topicsOf('nobody'),
  suggest: (archive) => archive.suggest('speaker', 'ana'),
  stats: (archive) => archive.stats(),
  forget: (archive) => archive.forget({ articleId: 'a' }),
  check: (archive) => archive.check(),
  vacuum: (archive) => archive.vacuum(),
};

/** What a store says when it cannot. */
export function describeErrors(store: StoreUnderTest): void {
  describe('refusing', () => {
    test.each(Object.keys(METHODS))('%s says that the archive was closed', async (name) => {
      const archive = await store.open();
      await archive.close();
      await expect(METHODS[name]?.(archive)).rejects.toMatchObject({ code: 'ARCHIVE_NOT_OPEN' });
    });

    test('a batch of which one cannot be kept is not kept at all', async () => {
      const archive = await store.open();
      const broken = { ...extraction, article: { ...extraction.article, id: null as unknown as string } };
      const good = extractionOf({ ...extraction.article, id: 'good', text: 'Ana Brandt says no.' });
      await expect(archive.addAll([good, broken, extraction])).rejects.toThrow();
      expect(await archive.stats()).toMatchObject({ articles: 0, quotes: 0, speakers: 0 });
      expect((await archive.addAll([good, extraction])).map(({ status }) => status)).toEqual([
        'added',
        'added',
      ]);
    });

    test('an empty batch is no error', async () => {
      const archive = await store.open();
      expect(await archive.addAll([])).toEqual([]);
    });
  });
}
