import { describe, expect, test } from 'vitest';
import { extractionOf } from '../testing.ts';
import type { StoreUnderTest } from './suite.ts';

const lines = Array.from({ length: 40 }, (_, index) => `The harbour wall holds for year ${index}`);
const wall = extractionOf({
  id: 'wall',
  text: lines.join('.\n'),
  quotes: lines.map((says) => ({ says, speaker: 'Ana Brandt' })),
  claims: [{ text: 'The wall holds', quotes: [0] }],
});

/** Looking after a store. */
export function describeUpkeep(store: StoreUnderTest): void {
  describe('upkeep', () => {
    test('a check finds a sound archive sound, and counts it', async () => {
      const archive = await store.open();
      await archive.add(wall);
      await archive.add(extractionOf({ id: 'wall', text: 'The wall fell.' }));
      await archive.add(extractionOf({ ...wall.article, id: 'second', text: wall.article.text, quotes: [] }));
      const report = await archive.check();
      expect(report.problems).toEqual([]);
      // Other collections of the store are counted with it.
      expect(report.articles).toBeGreaterThanOrEqual(2);
    });

    test('a check finds an article whose printed words are not those of its text', async () => {
      const archive = await store.open();
      const [quote] = wall.quotes;
      if (!quote) throw new Error('no quote');
      await archive.add({ ...wall, quotes: [{ ...quote, text: 'words that nobody printed' }] });
      const { problems } = await archive.check();
      expect(problems.filter((problem) => problem.includes('wall'))).toHaveLength(1);
      await archive.forget({ articleId: 'wall' });
    });

    test('after a vacuum everything is found as before', async () => {
      const archive = await store.open();
      await archive.add(wall);
      const before = await archive.search({ words: 'wall', limit: 100 });
      await archive.add(extractionOf({ id: 'gone', text: wall.article.text.replaceAll('wall', 'gate') }));
      await archive.forget({ articleId: 'gone' });
      const { before: bytesBefore, after } = await archive.vacuum();
      expect([bytesBefore > 0, after > 0]).toEqual([true, true]);
      expect(await archive.search({ words: 'wall', limit: 100 })).toEqual(before);
    });
  });
}
