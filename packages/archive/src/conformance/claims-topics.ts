import { beforeEach, describe, expect, test } from 'vitest';
import type { Archive, SuggestionKind } from '../archive.ts';
import { extractionOf } from '../testing.ts';
import type { StoreUnderTest } from './suite.ts';

const first = extractionOf({
  id: 'first',
  title: 'Ferry sold, says rival',
  publisher: 'The Harbour Gazette',
  publishedAt: '2026-03-04',
  text: `Ana Brandt says the city sold the ferry Łódź to Norway. The city denies selling the ferry to Norway.
Ana Brandt says ferries need crews. Ana Brandt says ferries need harbours.`,
  speakers: [{ name: 'Ana Brandt' }, { name: 'The city', kind: 'organization' }],
  quotes: [
    { says: 'the city sold the ferry Łódź to Norway', speaker: 'Ana Brandt' },
    { says: 'selling the ferry to Norway', speaker: 'The city', stance: 'denies' },
    { says: 'ferries need crews', speaker: 'Ana Brandt' },
    { says: 'ferries need harbours', speaker: 'Ana Brandt' },
  ],
  claims: [
    { text: 'The city sold the ferry Łódź to Norway', quotes: [0, 1] },
    { text: 'Ferries need crews', quotes: [2] },
  ],
});

const second = extractionOf({
  id: 'second',
  title: 'Taxes rise again',
  publisher: 'Evening Courier',
  publishedAt: '2026-03-05',
  text: 'Jo Maas says taxes rise. Eva Holm says taxes fall. Taxes matter, Eva Holm says.',
  quotes: [
    { says: 'taxes rise', speaker: 'Jo Maas' },
    { says: 'taxes fall', speaker: 'Eva Holm' },
    { says: 'Taxes matter', speaker: 'Eva Holm' },
  ],
});

/** Claims, topics and completion. */
export function describeClaimsAndTopics(store: StoreUnderTest): void {
  describe('claims, topics and completion', () => {
    let archive: Archive;
    beforeEach(async () => {
      archive = await store.open();
      await archive.add(first);
      await archive.add(second);
    });

    test('finds a claim with the receipts of its appearances', async () => {
      const [hit] = await archive.findClaims('ferry sold to Norway');
      expect(hit?.claim.text).toBe('The city sold the ferry Łódź to Norway');
      expect(hit?.receipts.map(({ speaker, quote }) => [speaker?.name, quote.stance])).toEqual([
        ['Ana Brandt', 'asserts'],
        ['The city', 'denies'],
      ]);
      expect(hit?.claim.appearances.map((appearance) => appearance.speakerId)).toEqual(
        hit?.receipts.map((receipt) => receipt.speaker?.id),
      );
    });

    test('finds no claim that shares too little', async () => {
      expect(await archive.findClaims('submarine sold to Chile by thieves')).toEqual([]);
    });

    test('tells what somebody speaks about more than others do, in nouns and names', async () => {
      const [brandt] = await archive.findSpeakers('Ana Brandt');
      const topics = await archive.topicsOf(brandt?.speaker.id ?? '', { limit: 2 });
      expect(topics.map((topic) => topic.quotes)).toEqual([3, 1]);
      expect(topics.map((topic) => topic.text)).toEqual(['ferry', 'city']);
    });

    const cases: [kind: SuggestionKind, typed: string, labels: string[]][] = [
      ['speaker', '', ['Ana Brandt', 'Eva Holm', 'Jo Maas', 'The city']],
      ['speaker', 'ho', ['Eva Holm']],
      ['speaker', 'eva ho', ['Eva Holm']],
      ['speaker', 'Anna Brand', ['Ana Brandt']],
      ['speaker', 'zzz', []],
      ['outlet', 'cou', ['Evening Courier']],
      ['topic', 'lod', ['Łódź']],
      ['topic', 'tax', ['taxes']],
      // A verb is no topic.
      ['topic', 'ris', []],
      ['article', 'tax', ['Taxes rise again (Evening Courier, 2026-03-05)']],
    ];
    test.each(cases)('completes a %s from %j', async (kind, typed, labels) => {
      expect((await archive.suggest(kind, typed)).map((suggestion) => suggestion.label)).toEqual(labels);
    });

    test('offers no more than was asked for', async () => {
      expect(await archive.suggest('topic', '', { limit: 2 })).toHaveLength(2);
    });

    test('finds articles by words of their titles', async () => {
      expect((await archive.findArticles('RISE taxes')).map((article) => article.id)).toEqual(['second']);
      expect(await archive.findArticles('taxes submarine')).toEqual([]);
    });
  });
}
