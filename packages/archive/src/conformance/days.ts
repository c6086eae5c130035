import { beforeEach, describe, expect, test } from 'vitest';
import type { Archive } from '../archive.ts';
import type { QuoteQuery } from '../query.ts';
import { extractionOf } from '../testing.ts';
import type { StoreUnderTest } from './suite.ts';

/** Finding by the day of saying: what must lie within the days asked for is certain, what may is possible. */
export function describeDays(store: StoreUnderTest): void {
  describe('days', () => {
    let archive: Archive;
    beforeEach(async () => {
      archive = await store.open();
    });

    const dated = extractionOf({
      text: 'In October it sailed. On the 17th it sank. In 2024 it was built. In the years since 1990 it floats. It is blue.',
      publishedAt: '2024-11-20',
      quotes: [
        { says: 'In October it sailed', said: '2024-10' },
        { says: 'On the 17th it sank', said: '2024-10-17' },
        { says: 'In 2024 it was built', said: '2024' },
        { says: 'In the years since 1990 it floats', said: '1990/2026' },
        { says: 'It is blue' },
      ],
    });
    const days: [asked: NonNullable<QuoteQuery['said']>, found: Record<string, string>][] = [
      [
        { from: '2024-10-17', to: '2024-10-17' },
        { October: 'possible', '17th': 'certain', '2024': 'possible', years: 'possible' },
      ],
      [
        { from: '2024-10-01', to: '2024-10-31' },
        { October: 'certain', '17th': 'certain', '2024': 'possible', years: 'possible' },
      ],
      [
        { from: '2024-10-18', to: '2024-10-20' },
        { October: 'possible', '2024': 'possible', years: 'possible' },
      ],
      [
        { from: '2024-01-01', to: '2024-01-01' },
        { '2024': 'possible', years: 'possible' },
      ],
      [{ to: '2023-12-31' }, { years: 'possible' }],
      [{ to: '1989-12-31' }, {}],
      [{ from: '2025-01-01' }, { years: 'possible' }],
      [
        { from: '2024-11-01', to: '2024-11-30' },
        { '2024': 'possible', years: 'possible', blue: 'possible' },
      ],
      [
        { from: '2024-01-01', to: '2024-12-31' },
        { October: 'certain', '17th': 'certain', '2024': 'certain', years: 'possible', blue: 'possible' },
      ],
    ];
    test.each(days)('%j finds %j', async (said, found) => {
      await archive.add(dated);
      for (const order of ['newest', 'oldest', 'relevance'] as const) {
        const { hits, total } = await archive.search({ said, articleId: dated.article.id, order });
        const certainties = hits.map(({ receipt, certainty }) => [
          Object.keys({ October: 0, '17th': 0, years: 0, blue: 0, '2024': 0 }).find(
            (word) =>
              receipt.quote.text.includes(word) && !(word === '2024' && receipt.quote.text.includes('years')),
          ),
          certainty,
        ]);
        expect(Object.fromEntries(certainties)).toEqual(found);
        expect(total).toBe(hits.length);
        const all = await archive.search({ said, words: 'it', order, limit: 100 });
        expect(all.hits.filter(({ receipt }) => receipt.article.id === dated.article.id).length).toBe(
          hits.length,
        );
      }
    });

    test('are certain where none were asked for', async () => {
      await archive.add(dated);
      const { hits } = await archive.search({ articleId: dated.article.id });
      expect(new Set(hits.map(({ certainty }) => certainty))).toEqual(new Set(['certain']));
    });

    test('of many years find what may have been said in them, and nothing behind them', async () => {
      const said = (id: string, edtf: string) =>
        extractionOf({
          id,
          text: `“${id},” said Ana Brandt ${edtf}.`,
          publishedAt: '2026-03-04',
          quotes: [{ says: `${id},`, speaker: 'Ana Brandt', said: edtf, saidWords: edtf }],
        });
      await archive.addAll([
        said('decade', '2010/2019'),
        said('year', '2012'),
        said('month', '2012-05'),
        said('later', '2013-06/2019'),
      ]);
      const on = async (day: string) => {
        const { hits } = await archive.search({ said: { from: day, to: day }, order: 'oldest' });
        return hits.map(({ receipt, certainty }) => `${receipt.article.id} ${certainty}`);
      };
      expect(await on('2012-05-10')).toEqual(['month possible', 'year possible', 'decade possible']);
      expect(await on('2013-01-10')).toEqual(['decade possible']);
      expect(await on('2015-01-10')).toHaveLength(2);
      expect(await on('2009-01-10')).toEqual([]);
    });
  });
}
