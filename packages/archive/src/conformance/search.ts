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
  language: 'en-GB',
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
      ['words in a row', { words: '"ferries keep"' }, ['The ferries keep running,']],
      ['words in a row between other marks', { words: '“keep the ferry”' }, ['Keep the ferry running,']],
      ['grammatical words in a row', { words: '"had been"' }, ['ferries had been sold']],
      [
        'what does not hold a word',
        { words: 'ferry -running' },
        ['ferries had been sold', '10,000 people use the ferry’s café in Malmö'],
      ],
      ['what does not hold words in a row', { words: 'running -"keep the"' }, ['The ferries keep running,']],
      ['all but a word', { words: '-ferry' }, ['a new bridge in 2027']],
      ['the beginning of a word', { words: 'brid*' }, ['a new bridge in 2027']],
      [
        'the beginning of a plural',
        { words: 'ferrie* keep' },
        ['The ferries keep running,', 'Keep the ferry running,'],
      ],
      [
        'what does not hold the beginning of a word',
        { words: 'ferry -run* -10000' },
        ['ferries had been sold'],
      ],
      ['a language with all its regions', { language: 'EN' }, ['a new bridge in 2027']],
      ['a language of one region', { language: 'en-gb' }, ['a new bridge in 2027']],
      ['another region', { language: 'en-US' }, []],
      [
        'what is in no known language',
        { language: null },
        [
          'Keep the ferry running,',
          'ferries had been sold',
          'The ferries keep running,',
          '10,000 people use the ferry’s café in Malmö',
        ],
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

    test('finds a name however it is written', async () => {
      await archive.add(
        extractionOf({
          text: 'Erdoğan und Čaputová sprachen. Зеленський говорив.',
          quotes: [{ says: 'Erdoğan und Čaputová sprachen' }, { says: 'Зеленський говорив' }],
        }),
      );
      for (const words of ['erdogan', 'ERDOĞAN', 'caputova', 'зеленський ГОВОРИВ'])
        expect((await archive.search({ words })).total).toBe(1);
    });

    test('finds a speaker by a surname that fifty articles print alone, and nobody else of that name', async () => {
      const archive = await store.open();
      const said = (id: string, speaker: string) =>
        extractionOf({ id, text: `“${id},” said ${speaker}.`, quotes: [{ says: `${id},`, speaker }] });
      await archive.addAll([
        said('full', 'Ana Brandt'),
        ...Array.from({ length: 50 }, (_, index) => said(`bare${index}`, 'Brandt')),
        said('other', 'Brandt & Olaf Meier'),
      ]);
      const [brandt] = await archive.findSpeakers('Ana Brandt');
      const found = await archive.search({ speakerId: brandt?.speaker.id ?? '', limit: 100 });
      expect(found.total).toBe(52);
      await archive.add(said('second', 'Jo Brandt'));
      const alone = await archive.search({ speakerId: brandt?.speaker.id ?? '' });
      expect(alone.hits.map(({ receipt }) => receipt.quote.text)).toEqual(['full,']);
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
  });
}
