import { beforeEach, describe, expect, test } from 'vitest';
import type { Archive } from '../archive.ts';
import type { QuoteQuery } from '../query.ts';
import { extractionOf } from '../testing.ts';
import type { StoreUnderTest } from './suite.ts';

const DAYS = ['2026-03-01', '2026-03-02', '2026-03-02', null, '2026-01-31', '2024-02-29', '1999-12-31'];

/** Pages and cursors. */
export function describePaging(store: StoreUnderTest): void {
  describe('paging', () => {
    let archive: Archive;
    beforeEach(async () => {
      archive = await store.open();
      await archive.addAll(
        DAYS.map((day, index) => {
          const lines = ['long keep the ferry running', 'the ferry sails', 'a ferry, a ferry'].map(
            (line) => `${line} ${'very '.repeat(index)}well ${index}`,
          );
          return extractionOf({
            id: `article ${index}`,
            text: lines.join('.\n'),
            ...(day === null ? {} : { publishedAt: day }),
            quotes: lines.map((says) => ({ says, speaker: 'Ana Brandt' })),
          });
        }),
      );
    });

    const pagesOf = async (query: QuoteQuery, between?: (page: number) => Promise<unknown>) => {
      const found: string[] = [];
      let next: string | null = null;
      let page = 0;
      do {
        const result = await archive.search(next === null ? query : { ...query, cursor: next });
        found.push(...result.hits.map(({ receipt }) => receipt.quote.text));
        next = result.next;
        await between?.(page++);
      } while (next !== null);
      return found;
    };

    const queries: [name: string, query: QuoteQuery, total: number][] = [
      ['all, newest first', {}, 21],
      ['all, oldest first', { order: 'oldest' }, 21],
      ['words by relevance', { words: 'ferry well' }, 21],
      ['words, newest first', { words: 'ferry', order: 'newest' }, 21],
      ['words in a row', { words: '"ferry running"' }, 7],
      ['days', { said: { from: '2024-01-01', to: '2026-03-01' } }, 9],
      ['an article', { articleId: 'article 3', order: 'text' }, 3],
    ];
    test.each(queries)('%s: every page size gives the same list', async (_, query, total) => {
      const whole = (await archive.search({ ...query, limit: 100 })).hits.map(
        ({ receipt }) => receipt.quote.text,
      );
      expect(whole).toHaveLength(total);
      for (const limit of [1, 2, 5, 20, 21]) expect(await pagesOf({ ...query, limit })).toEqual(whole);
    });

    test.each(queries)('%s: what is added meanwhile hides and repeats nothing', async (_, query) => {
      const before = await pagesOf({ ...query, limit: 100 });
      const found = await pagesOf({ ...query, limit: 3 }, async (page) => {
        const says = `long keep the ferry running well, added on page ${page}`;
        await archive.add(
          extractionOf({ text: `${says}.`, publishedAt: DAYS[page % 3] ?? '2026-03-01', quotes: [{ says }] }),
        );
      });
      expect(new Set(found).size).toBe(found.length);
      expect(found.filter((text) => before.includes(text))).toEqual(before);
    });

    test('a page holds from 1 to 100', async () => {
      for (const [limit, length] of [
        [0, 1],
        [-5, 1],
        [1000, 21],
        [undefined, 10],
      ] as const)
        expect((await archive.search(limit === undefined ? {} : { limit })).hits).toHaveLength(length);
    });

    test('what an article says of several days is in the order of its text', async () => {
      const text = 'It rained in 1990. It will rain in 2030. It rains.';
      await archive.add(
        extractionOf({
          id: 'rain',
          text,
          quotes: [
            { says: 'It rained in 1990', said: '1990' },
            { says: 'It will rain in 2030', said: '2030' },
            { says: 'It rains' },
          ],
        }),
      );
      expect(await pagesOf({ articleId: 'rain', order: 'text', limit: 1 })).toEqual([
        'It rained in 1990',
        'It will rain in 2030',
        'It rains',
      ]);
    });

    test('the last page has no cursor, and the page behind it is empty', async () => {
      const { next } = await archive.search({ limit: 21 });
      expect(next).toBeNull();
      expect((await archive.search({ words: 'submarine' })).next).toBeNull();
    });

    test.each(['nonsense', 'W10', ''])('refuses %j as a cursor', async (cursor) => {
      await expect(archive.search({ words: 'ferry', cursor })).rejects.toMatchObject({
        code: 'ARCHIVE_CURSOR',
      });
    });

    test('refuses the cursor of another query', async () => {
      const { next } = await archive.search({ limit: 1 });
      await expect(archive.search({ stance: 'asks', cursor: next ?? '' })).rejects.toMatchObject({
        code: 'ARCHIVE_CURSOR',
      });
    });
  });
}
