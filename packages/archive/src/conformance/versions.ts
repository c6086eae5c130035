import { describe, expect, test } from 'vitest';
import { extractionOf, type QuoteDraft } from '../testing.ts';
import type { StoreUnderTest } from './suite.ts';

const url = 'https://news.example/bridge';

function version(text: string, quotes: QuoteDraft[], more: object = {}) {
  return extractionOf({ url, text, quotes, ...more });
}

const first = version(
  '“The bridge stays open all winter,” said Ana Brandt. Jo Maas denied it. “Tolls will rise,” Ana Brandt added.',
  [
    { says: 'The bridge stays open all winter,', speaker: 'Ana Brandt' },
    { says: 'it', speaker: 'Jo Maas', stance: 'denies' },
    { says: 'Tolls will rise,', speaker: 'Ana Brandt' },
  ],
  { updatedAt: '2026-03-04' },
);

const second = version(
  '“The bridge stays open all summer,” said Ana Brandt. “Tolls will rise,” Ana Brandt added. “Nobody asked me,” said Eva Holm.',
  [
    { says: 'The bridge stays open all summer,', speaker: 'Ana Brandt' },
    { says: 'Tolls will rise,', speaker: 'Ana Brandt' },
    { says: 'Nobody asked me,', speaker: 'Eva Holm' },
  ],
  { updatedAt: '2026-03-05' },
);

const third = version('“Tolls will rise,” Jo Maas said.', [{ says: 'Tolls will rise,', speaker: 'Jo Maas' }]);

/** What an article said before, and what became of it. */
export function describeVersions(store: StoreUnderTest): void {
  describe('versions', () => {
    test('are listed from the oldest to the newest, by id and by link', async () => {
      const archive = await store.open();
      for (const extraction of [first, second]) await archive.add(extraction);
      const versions = await archive.versionsOf(url);
      expect(versions).toEqual([
        {
          articleId: first.article.id,
          version: 1,
          textHash: first.article.textHash,
          title: null,
          publishedAt: null,
          updatedAt: '2026-03-04',
          retrievedAt: null,
          quotes: 3,
        },
        expect.objectContaining({ version: 2, textHash: second.article.textHash, quotes: 3 }),
      ]);
      expect(await archive.versionsOf(first.article.id)).toEqual(versions);
      expect(await archive.versionsOf('https://news.example/none')).toEqual([]);
      expect(await archive.stats()).toMatchObject({ articles: 1, versions: 2, quotes: 3 });
    });

    test('are kept exactly as they were added', async () => {
      const archive = await store.open();
      for (const extraction of [first, second, third]) await archive.add(extraction);
      expect(await archive.getExtraction(url, { version: 1 })).toEqual(first);
      expect(await archive.getExtraction(url, { version: 2 })).toEqual(second);
      expect(await archive.getExtraction(url)).toEqual(third);
      expect(await archive.getExtraction(url, { version: 4 })).toBeNull();
      expect(await archive.getExtraction('nowhere')).toBeNull();
    });

    test('tell which quotes vanished, came, changed and stayed', async () => {
      const archive = await store.open();
      for (const extraction of [first, second]) await archive.add(extraction);
      const comparison = await archive.compareVersions(url);
      expect(comparison).toMatchObject({ articleId: first.article.id, from: 1, to: 2, unchanged: 1 });
      expect(comparison?.vanished.map(({ quote, speaker }) => [quote.text, speaker?.name])).toEqual([
        ['it', 'Jo Maas'],
      ]);
      expect(comparison?.added.map(({ quote }) => quote.text)).toEqual(['Nobody asked me,']);
      expect(comparison?.changed.map(({ from, to }) => [from.quote.text, to.quote.text])).toEqual([
        ['The bridge stays open all winter,', 'The bridge stays open all summer,'],
      ]);
      const [changed] = comparison?.changed ?? [];
      expect(changed?.from.sentence).toBe('“The bridge stays open all winter,” said Ana Brandt.');
    });

    test('show a quote that went to another speaker as changed', async () => {
      const archive = await store.open();
      for (const extraction of [first, second, third]) await archive.add(extraction);
      const comparison = await archive.compareVersions(url, { from: 1, to: 3 });
      expect(comparison?.changed.map(({ from, to }) => [from.speaker?.name, to.speaker?.name])).toEqual([
        ['Ana Brandt', 'Jo Maas'],
      ]);
      const [maas] = await archive.findSpeakers('Jo Maas');
      expect(comparison?.changed[0]?.to.speaker?.id).toBe(maas?.speaker.id);
    });

    test('are compared backwards too, and not with what is not there', async () => {
      const archive = await store.open();
      await archive.add(first);
      expect(await archive.compareVersions(url)).toBeNull();
      await archive.add(second);
      const back = await archive.compareVersions(url, { from: 2, to: 1 });
      expect(back?.added.map(({ quote }) => quote.text)).toEqual(['it']);
      expect(await archive.compareVersions(url, { from: 1, to: 9 })).toBeNull();
      expect(await archive.compareVersions(url, { from: 2, to: 2 })).toBeNull();
      expect(await archive.compareVersions('nowhere')).toBeNull();
    });

    test('go on when a text comes back that was there before', async () => {
      const archive = await store.open();
      for (const extraction of [first, second, first]) await archive.add(extraction);
      expect((await archive.versionsOf(url)).map(({ version: number }) => number)).toEqual([1, 2, 3]);
      expect(await archive.getExtraction(url)).toEqual(first);
      expect(await archive.stats()).toMatchObject({ articles: 1, versions: 3 });
    });
  });
}
