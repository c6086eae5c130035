import { beforeEach, describe, expect, test } from 'vitest';
import type { Archive } from '../archive.ts';
import { extractionOf } from '../testing.ts';
import type { StoreUnderTest } from './suite.ts';

const ferry = extractionOf({
  id: 'ferry',
  title: 'Zanzaferry sails',
  publisher: 'The Zanzapost',
  publishedAt: '2026-03-04',
  text: 'Ana Brandt says the zanzaferry sails. Jo Maas denies it.',
  quotes: [
    { says: 'the zanzaferry sails', speaker: 'Ana Brandt' },
    { says: 'it', speaker: 'Jo Maas', stance: 'denies' },
  ],
  claims: [{ text: 'The zanzaferry sails', quotes: [0] }],
});
const olderFerry = extractionOf({
  ...ferry.article,
  text: 'Eva Holm says the zanzaferry sinks.',
  quotes: [{ says: 'the zanzaferry sinks', speaker: 'Eva Holm' }],
});
const bridge = extractionOf({
  id: 'bridge',
  text: 'Ana Brandt says the bridge stays.',
  publisher: 'Courier',
  quotes: [{ says: 'the bridge stays', speaker: 'Ana Brandt' }],
});

/** What is forgotten is nowhere any more. */
export function describeForgetting(store: StoreUnderTest): void {
  describe('forgetting', () => {
    let archive: Archive;
    beforeEach(async () => {
      archive = await store.open();
      await archive.addAll([olderFerry, ferry, bridge]);
    });

    test('an article goes with its versions, quotes, claims, names and words', async () => {
      expect(await archive.forget({ articleId: 'ferry' })).toEqual({ articles: 1, quotes: 2 });
      expect(await archive.getArticle('ferry')).toBeNull();
      expect(await archive.versionsOf('ferry')).toEqual([]);
      expect((await archive.search({ words: 'zanzaferry' })).total).toBe(0);
      expect(await archive.findLike('the zanzaferry sails')).toEqual([]);
      expect(await archive.findClaims('zanzaferry sails')).toEqual([]);
      expect(await archive.findArticles('zanzaferry')).toEqual([]);
      expect(await archive.findSpeakers('Jo Maas')).toEqual([]);
      for (const kind of ['topic', 'outlet', 'article'] as const)
        expect(await archive.suggest(kind, 'zanza')).toEqual([]);
      expect(await archive.stats()).toMatchObject({
        articles: 1,
        versions: 1,
        quotes: 1,
        speakers: 1,
        claims: 0,
      });
      expect((await archive.findSpeakers('Ana Brandt'))[0]?.quotes).toBe(1);
    });

    test('a speaker goes with every article that credits them, and with the corrections that name them', async () => {
      const [brandt] = await archive.findSpeakers('Ana Brandt');
      const speakerId = brandt?.speaker.id ?? '';
      await archive.correctSpeaker({ type: 'alias', speakerId, alias: 'the pilot' });
      expect(await archive.forget({ speakerId })).toEqual({ articles: 2, quotes: 3 });
      expect(await archive.findSpeakers('Ana Brandt')).toEqual([]);
      expect(await archive.speakerEdits()).toEqual([]);
      expect(await archive.stats()).toMatchObject({ articles: 0, versions: 0, quotes: 0 });
    });

    test('an article that names a speaker without crediting them with anything stays', async () => {
      await archive.add(
        extractionOf({
          id: 'harbour',
          text: 'Jo Maas or Ana Brandt said the harbour waits. Ana Brandt was not there, said Jo Maas.',
          speakers: [
            { name: 'Ana Brandt', kind: 'person' },
            { name: 'Jo Maas', kind: 'person' },
          ],
          quotes: [{ says: 'Ana Brandt was not there', speaker: 'Jo Maas' }],
        }),
      );
      const [brandt] = await archive.findSpeakers('Ana Brandt');
      expect(await archive.forget({ speakerId: brandt?.speaker.id ?? '' })).toEqual({
        articles: 2,
        quotes: 3,
      });
      expect((await archive.search({})).hits.map(({ receipt }) => receipt.article.id)).toEqual(['harbour']);
      expect((await archive.check()).problems).toEqual([]);
    });

    test('a speaker whom only an old version credits is forgotten with the article', async () => {
      await archive.add(
        extractionOf({
          id: 'note',
          text: 'Eva Holm says yes.',
          quotes: [{ says: 'yes', speaker: 'Eva Holm' }],
        }),
      );
      const [holm] = await archive.findSpeakers('Eva Holm');
      expect((await archive.forget({ speakerId: holm?.speaker.id ?? '' })).articles).toBe(2);
      expect((await archive.search({})).hits.map(({ receipt }) => receipt.article.id)).toEqual(['bridge']);
    });

    test('a collection goes whole, and others stay', async () => {
      const other = archive.inCollection(`${archive.collection} other`);
      await other.add(ferry);
      expect(await archive.forget({ collection: true })).toEqual({ articles: 2, quotes: 3 });
      expect(await archive.stats()).toMatchObject({
        articles: 0,
        versions: 0,
        quotes: 0,
        speakers: 0,
        outlets: 0,
      });
      expect((await archive.search({})).total).toBe(0);
      expect((await other.search({ words: 'zanzaferry' })).total).toBe(1);
      expect((await archive.add(ferry)).status).toBe('added');
      expect((await archive.search({ words: 'zanzaferry' })).total).toBe(1);
    });

    test('what is not there is no error', async () => {
      const nothing = { articles: 0, quotes: 0 };
      expect(await archive.forget({ articleId: 'nowhere' })).toEqual(nothing);
      expect(await archive.forget({ speakerId: 'nobody' })).toEqual(nothing);
      expect(await archive.inCollection(`${archive.collection} empty`).forget({ collection: true })).toEqual(
        nothing,
      );
      expect((await archive.stats()).articles).toBe(2);
    });

    test('what was forgotten can be added again', async () => {
      await archive.forget({ articleId: 'ferry' });
      expect((await archive.add(ferry)).status).toBe('added');
      expect((await archive.search({ words: 'zanzaferry' })).total).toBe(1);
    });
  });
}
