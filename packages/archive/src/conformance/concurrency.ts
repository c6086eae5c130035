import { describe, expect, test } from 'vitest';
import type { Archive } from '../archive.ts';
import { extractionOf } from '../testing.ts';
import type { StoreUnderTest } from './suite.ts';

function saying(id: string, says: string) {
  return extractionOf({ id, text: `Ana Brandt says ${says}.`, quotes: [{ says, speaker: 'Ana Brandt' }] });
}

/** Several at once. */
export function describeConcurrency(store: StoreUnderTest): void {
  describe('several at once', () => {
    const both = async (): Promise<[Archive, Archive]> => {
      const archive = await store.open();
      return [archive, await store.openAgain(archive)];
    };

    test('one sees what the other has added', async () => {
      const [writer, reader] = await both();
      expect((await reader.search({})).total).toBe(0);
      await writer.add(saying('a', 'the ferry sails'));
      expect((await reader.search({ words: 'ferry' })).total).toBe(1);
      expect((await reader.findSpeakers('Ana Brandt'))[0]?.quotes).toBe(1);
    });

    test('the same article added by both at once is added once', async () => {
      const [left, right] = await both();
      const article = saying('a', 'the ferry sails');
      const results = await Promise.all([left.add(article), right.add(article), left.add(article)]);
      expect(results.map(({ status }) => status).sort()).toEqual(['added', 'unchanged', 'unchanged']);
      expect(await left.stats()).toMatchObject({ articles: 1, quotes: 1, speakers: 1 });
    });

    test('articles that both add at once are all there, and each speaker once', async () => {
      const [left, right] = await both();
      const add = async (archive: Archive, prefix: string) => {
        for (let index = 0; index < 15; index++)
          await archive.add(saying(`${prefix}${index}`, `${prefix}${index} holds`));
      };
      await Promise.all([add(left, 'l'), add(right, 'r')]);
      expect(await right.stats()).toMatchObject({ articles: 30, quotes: 30, speakers: 1 });
      expect((await left.findSpeakers('Ana Brandt'))[0]?.quotes).toBe(30);
    });

    test('two collections are written at once', async () => {
      const [left, right] = await both();
      const other = right.inCollection(`${right.collection} other`);
      await Promise.all([
        left.add(saying('a', 'the ferry sails')),
        other.add(saying('a', 'the ferry sinks')),
      ]);
      expect((await left.search({ words: 'sails' })).total).toBe(1);
      expect((await other.search({ words: 'sinks' })).total).toBe(1);
    });

    test('one that reads while the other adds never sees half of an article', async () => {
      const [writer, reader] = await both();
      const lines = Array.from({ length: 50 }, (_, index) => `the ferry sails at ${index}`);
      const long = (id: string) =>
        extractionOf({ id, text: `${id}: ${lines.join('. ')}.`, quotes: lines.map((says) => ({ says })) });
      const totals: number[] = [];
      const adding = writer.addAll(['a', 'b', 'c'].map(long)).then(() => writer.add(long('d')));
      for (let look = 0; look < 10; look++) totals.push((await reader.search({ words: 'ferry' })).total);
      await adding;
      totals.push((await reader.search({ words: 'ferry' })).total);
      expect(totals.filter((total) => ![0, 150, 200].includes(total))).toEqual([]);
      expect(totals.at(-1)).toBe(200);
    });
  });
}
