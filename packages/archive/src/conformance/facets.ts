import { beforeEach, describe, expect, test } from 'vitest';
import type { Archive } from '../archive.ts';
import { extractionOf } from '../testing.ts';
import type { StoreUnderTest } from './suite.ts';

const march = extractionOf({
  text: '“The ferry sails,” said Ana Brandt. “The ferry sinks,” said Jo Maas. Ana Brandt doubts that the ferry floats.',
  publisher: 'Harbour Gazette',
  publishedAt: '2026-03-04',
  quotes: [
    { says: 'The ferry sails,', speaker: 'Ana Brandt' },
    { says: 'The ferry sinks,', speaker: 'Jo Maas', said: '2026-02' },
    { says: 'the ferry floats', speaker: 'Ana Brandt', stance: 'doubts' },
  ],
});
const undated = extractionOf({
  text: 'Together, Ana Brandt and Jo Maas promised a ferry. Somebody saw a ferry.',
  quotes: [
    { says: 'a ferry', speaker: 'Ana Brandt & Jo Maas', stance: 'commits' },
    { says: 'Somebody saw a ferry' },
  ],
});

/** Counting what matches. */
export function describeFacets(store: StoreUnderTest): void {
  describe('counting what matches', () => {
    let archive: Archive;
    beforeEach(async () => {
      archive = await store.open();
      await archive.addAll([march, undated]);
    });

    test('tells speakers, outlets, months, stances and types with their numbers', async () => {
      const facets = await archive.facets({ words: 'ferry' });
      const idOf = async (name: string) => (await archive.findSpeakers(name))[0]?.speaker.id;
      expect(facets).toEqual({
        total: 5,
        isTotalExact: true,
        speakers: [
          { value: await idOf('Ana Brandt'), name: 'Ana Brandt', quotes: 3 },
          { value: await idOf('Jo Maas'), name: 'Jo Maas', quotes: 2 },
        ],
        outlets: [
          { value: 'Harbour Gazette', quotes: 3 },
          { value: null, quotes: 2 },
        ],
        months: [
          { value: '2026-02', quotes: 1 },
          { value: '2026-03', quotes: 2 },
          { value: null, quotes: 2 },
        ],
        stances: [
          { value: 'asserts', quotes: 3 },
          { value: 'commits', quotes: 1 },
          { value: 'doubts', quotes: 1 },
        ],
        types: [
          { value: 'indirect', quotes: 3 },
          { value: 'direct', quotes: 2 },
        ],
      });
    });

    test('counts only what the query leaves, and as the search does', async () => {
      const [brandt] = await archive.findSpeakers('Ana Brandt');
      const query = { speakerId: brandt?.speaker.id ?? '', said: { from: '2026-01-01' } };
      const facets = await archive.facets(query);
      expect(facets.total).toBe((await archive.search(query)).total);
      expect(facets.stances.map(({ value }) => value)).toEqual(['asserts', 'doubts']);
      expect(facets.months).toEqual([{ value: '2026-03', quotes: 2 }]);
    });

    test('names no more speakers and outlets than were asked for', async () => {
      const { speakers, outlets } = await archive.facets({}, { limit: 1 });
      expect([speakers.length, outlets.length]).toEqual([1, 1]);
    });

    test('counts nothing where nothing matches', async () => {
      expect(await archive.facets({ words: 'submarine' })).toEqual({
        total: 0,
        isTotalExact: true,
        speakers: [],
        outlets: [],
        months: [],
        stances: [],
        types: [],
      });
    });
  });
}
