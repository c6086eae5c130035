import { beforeEach, describe, expect, test } from 'vitest';
import type { Archive } from '../archive.ts';
import type { QuoteQuery } from '../query.ts';
import { extractionOf } from '../testing.ts';
import type { StoreUnderTest } from './suite.ts';

const ferry = extractionOf({
  text: `“The ferries keep running,” Ana Brandt said on Monday. It rained.
The council denied that ferries had been sold. “Keep the ferry running,” Jo Maas urged. The end.`,
  title: 'Ferries keep running',
  publisher: 'The Harbour Gazette',
  publishedAt: '2026-03-04',
  speakers: [{ name: 'The council', kind: 'organization' }],
  quotes: [
    { says: 'The ferries keep running,', speaker: 'Ana Brandt', said: '2026-03-02', saidWords: 'on Monday' },
    { says: 'ferries had been sold', speaker: 'The council', stance: 'denies', cue: 'denied' },
    { says: 'Keep the ferry running,', speaker: 'Jo Maas', stance: 'urges' },
  ],
});

const undated = extractionOf({
  text: 'Ana Brandt doubts that 10,000 people use the ferry’s café in Malmö.',
  publisher: 'Courier',
  quotes: [{ says: '10,000 people use the ferry’s café in Malmö', speaker: 'Ana Brandt', stance: 'doubts' }],
});

const later = extractionOf({
  text: 'Speaking together, Ana Brandt and Jo Maas promised a new bridge in 2027.',
  publisher: 'Evening Courier',
  publishedAt: '2026-05-01T23:30:00+02:00',
  quotes: [{ says: 'a new bridge in 2027', speaker: 'Ana Brandt & Jo Maas', stance: 'commits' }],
});

/** Finding quotes by everything that a query can hold. */
export function describeSearch(store: StoreUnderTest): void {
  describe('searching', () => {
    let archive: Archive;
    beforeEach(async () => {
      archive = await store.open();
      for (const extraction of [ferry, undated, later]) await archive.add(extraction);
    });

    const textsOf = async (query: QuoteQuery) =>
      (await archive.search(query)).hits.map((hit) => hit.receipt.quote.text);

    const cases: [name: string, query: QuoteQuery, texts: string[]][] = [
      [
        'words in any order, singular or plural',
        { words: 'running ferry' },
        ['The ferries keep running,', 'Keep the ferry running,'],
      ],
      [
        'words without accents and case',
        { words: 'CAFE malmo' },
        ['10,000 people use the ferry’s café in Malmö'],
      ],
      [
        'numbers however they are written',
        { words: '10000' },
        ['10,000 people use the ferry’s café in Malmö'],
      ],
      [
        'topic words only, where there are any',
        { words: 'what about the bridge?' },
        ['a new bridge in 2027'],
      ],
      ['nothing where one word is missing', { words: 'ferry submarine' }, []],
      ['nothing where nothing is a word', { words: '“…”' }, []],
      ['an outlet by words of its name', { outlet: 'evening' }, ['a new bridge in 2027']],
      ['a stance', { stance: 'denies' }, ['ferries had been sold']],
      [
        'a type',
        { type: 'direct', order: 'oldest' },
        ['The ferries keep running,', 'Keep the ferry running,'],
      ],
      ['the day that it was said', { said: { to: '2026-03-03' } }, ['The ferries keep running,']],
      [
        'the day of publication where none is said',
        { said: { from: '2026-03-03', to: '2026-03-31' } },
        ['Keep the ferry running,', 'ferries had been sold'],
      ],
      [
        'the day of publication in its own time zone',
        { published: { from: '2026-05-01' } },
        ['a new bridge in 2027'],
      ],
      [
        'all of it together',
        { words: 'ferry', stance: 'urges', outlet: 'Gazette', said: { from: '2026-03-04' } },
        ['Keep the ferry running,'],
      ],
      [
        'an article in the order of its text',
        { articleId: ferry.article.id, order: 'text' },
        ferry.quotes.map((quote) => quote.text),
      ],
      [
        'the newest first, unknown days last',
        {},
        [
          'a new bridge in 2027',
          'Keep the ferry running,',
          'ferries had been sold',
          'The ferries keep running,',
          '10,000 people use the ferry’s café in Malmö',
        ],
      ],
      [
        'the oldest first, unknown days last',
        { order: 'oldest' },
        [
          'The ferries keep running,',
          'ferries had been sold',
          'Keep the ferry running,',
          'a new bridge in 2027',
          '10,000 people use the ferry’s café in Malmö',
        ],
      ],
      [
        'the whole phrase before the same words apart',
        { words: 'keep running' },
        ['The ferries keep running,', 'Keep the ferry running,'],
      ],
    ];
    test.each(cases)('finds %s', async (_, query, texts) => {
      const found = await textsOf(query);
      expect(query.order || !query.words ? found : found.toSorted()).toEqual(
        query.order || !query.words ? texts : texts.toSorted(),
      );
      expect((await archive.search(query)).total).toBe(texts.length);
    });

    test('ranks the whole phrase first', async () => {
      expect(await textsOf({ words: 'keep running' })).toEqual(cases.at(-1)?.[2]);
    });

    test('finds what two said together under each of them', async () => {
      for (const name of ['Ana Brandt', 'Jo Maas', 'Ana Brandt & Jo Maas']) {
        const [entry] = await archive.findSpeakers(name);
        expect(await textsOf({ speakerId: entry?.speaker.id ?? '', stance: 'commits' })).toEqual([
          'a new bridge in 2027',
        ]);
      }
      expect((await archive.stats()).speakers).toBe(3);
      expect((await archive.suggest('speaker', 'ana')).map(({ value }) => value)).toEqual(['Ana Brandt']);
    });

    test('takes several speakers', async () => {
      const ids = (await Promise.all(['Jo Maas', 'council'].map((name) => archive.findSpeakers(name)))).map(
        ([entry]) => entry?.speaker.id ?? '',
      );
      expect((await archive.search({ speakerId: ids })).total).toBe(3);
    });

    test('gives receipts with the sentence, its neighbours and the words that date it', async () => {
      const { hits } = await archive.search({ words: 'keep', type: 'direct', order: 'oldest' });
      expect(hits[0]?.receipt).toMatchObject({
        sentence: '“The ferries keep running,” Ana Brandt said on Monday.',
        before: null,
        after: 'It rained.',
        saidAtWords: 'on Monday',
        speaker: { name: 'Ana Brandt' },
        article: { publisher: 'The Harbour Gazette', title: 'Ferries keep running' },
      });
      expect(hits[0]?.receipt.quote.speakerId).toBe(hits[0]?.receipt.speaker?.id);
    });

    test('pages without losing or repeating one while articles are added', async () => {
      for (const order of ['newest', 'oldest', 'relevance'] as const) {
        const query: QuoteQuery = { order, limit: 1, words: 'ferry' };
        const expected = await textsOf({ ...query, limit: 10 });
        const found: string[] = [];
        let next: string | null = null;
        do {
          const page = await archive.search(next === null ? query : { ...query, cursor: next });
          found.push(...page.hits.map((hit) => hit.receipt.quote.text));
          next = page.next;
          const text = `${order} ${found.length}: nobody knows what the ferry costs those who use it every day`;
          if (found.length < 3) await archive.add(extractionOf({ text, quotes: [{ says: text }] }));
        } while (next !== null);
        expect(found.filter((text) => expected.includes(text))).toEqual(expected);
        expect(new Set(found).size).toBe(found.length);
      }
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

    const typed = [
      '"',
      "'",
      '*',
      '^',
      '(',
      ')',
      'NEAR(a b)',
      'a AND',
      'OR',
      'NOT x',
      'words: x',
      '{words}: y',
      '-',
      '+',
      ':',
      '\\',
      '%',
      '_',
      '\0',
      '; DROP TABLE quote',
      '👩‍👩‍👧',
      '\u202E',
    ];
    test.each(typed)('takes %j as words, not as syntax', async (words) => {
      await expect(archive.search({ words })).resolves.toBeDefined();
      await expect(archive.findLike(words)).resolves.toBeDefined();
      await expect(archive.findSpeakers(words)).resolves.toBeDefined();
      await expect(archive.findClaims(words)).resolves.toBeDefined();
      await expect(archive.findArticles(words)).resolves.toBeDefined();
      await expect(archive.suggest('topic', words)).resolves.toBeDefined();
      await expect(archive.search({ outlet: words })).resolves.toBeDefined();
    });
  });
}
