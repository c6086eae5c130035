import { describe, expect, test } from 'vitest';
import type { Archive } from '../archive.ts';
import { type ExtractionDraft, extractionOf } from '../testing.ts';
import type { StoreUnderTest } from './suite.ts';

type Described = NonNullable<ExtractionDraft['speakers']>[number];

/** An article in which each of these says one thing. */
function articleWith(id: string, ...speakers: Described[]) {
  const lines = speakers.map(
    ({ name, roles = [] }, index) => `${id}${index}, ${roles.join(', ')} ${name} said.`,
  );
  return extractionOf({
    id,
    text: lines.join('\n'),
    publishedAt: '2026-03-04',
    speakers,
    quotes: speakers.map(({ name }, index) => ({ says: `${id}${index}`, speaker: name })),
  });
}

async function saidBy(archive: Archive, name: string): Promise<string[]> {
  const [entry] = await archive.findSpeakers(name);
  const page = await archive.search({ speakerId: entry?.speaker.id ?? 'nobody', order: 'oldest' });
  return page.hits.map((hit) => hit.receipt.quote.text).sort();
}

/** Who is who across articles. */
export function describeSpeakers(store: StoreUnderTest): void {
  describe('speakers across articles', () => {
    const cases: [name: string, articles: Described[], asked: string, found: string[]][] = [
      [
        'a full name is one person in every article',
        [{ name: 'José Núñez' }, { name: 'Jose Nunez' }],
        'jose nunez',
        ['a0', 'b0'],
      ],
      [
        'a surname leads to its only bearer',
        [{ name: 'Mark Rutte' }, { name: 'Rutte' }],
        'Mark Rutte',
        ['a0', 'b0'],
      ],
      [
        'in whichever order they come',
        [{ name: 'Rutte' }, { name: 'Mark Rutte' }],
        'Mark Rutte',
        ['a0', 'b0'],
      ],
      [
        'a surname with particles too',
        [{ name: 'Ursula von der Leyen' }, { name: 'von der Leyen' }],
        'von der Leyen',
        ['a0', 'b0'],
      ],
      [
        'a title is no given name',
        [{ name: 'Barack Obama' }, { name: 'President Obama' }],
        'Barack Obama',
        ['a0', 'b0'],
      ],
      [
        'two bearers of a surname: it leads to neither',
        [{ name: 'Ana Brandt' }, { name: 'Eva Brandt' }, { name: 'Brandt' }],
        'Ana Brandt',
        ['a0'],
      ],
      [
        'a second bearer undoes what was joined',
        [{ name: 'Ana Brandt' }, { name: 'Brandt' }, { name: 'Eva Brandt' }],
        'Ana Brandt',
        ['a0'],
      ],
      [
        'roles that have nothing in common keep a surname apart',
        [
          { name: 'Ana Brandt', roles: ['harbour pilot'] },
          { name: 'Brandt', roles: ['striker'] },
        ],
        'Ana Brandt',
        ['a0'],
      ],
      [
        'roles that share a word do not',
        [
          { name: 'Mark Rutte', roles: ['NATO chief'] },
          { name: 'Rutte', roles: ['head of NATO'] },
        ],
        'Mark Rutte',
        ['a0', 'b0'],
      ],
      [
        'an organisation is not the person of that name',
        [{ name: 'Ana Brandt' }, { name: 'Brandt', kind: 'organization' }],
        'Ana Brandt',
        ['a0'],
      ],
      [
        'an organisation is the same with and without "the"',
        [
          { name: 'The Council', kind: 'organization' },
          { name: 'Council', kind: 'other' },
        ],
        'council',
        ['a0', 'b0'],
      ],
      [
        'another given name is another person',
        [{ name: 'Hillary Clinton', aliases: ['Bill Clinton'] }, { name: 'Bill Clinton' }],
        'Hillary Clinton',
        ['a0'],
      ],
      [
        'a middle initial is known from the form without',
        [{ name: 'Donald J. Trump', aliases: ['Donald Trump'] }, { name: 'Donald Trump' }],
        'Donald J. Trump',
        ['a0', 'b0'],
      ],
    ];
    test.each(cases)('%s', async (_, speakers, asked, found) => {
      const archive = await store.open();
      for (const [index, speaker] of speakers.entries())
        await archive.add(articleWith('abc'[index] ?? '', speaker));
      expect(await saidBy(archive, asked)).toEqual(found);
    });

    test('unnamed sources are never the same twice', async () => {
      const archive = await store.open();
      for (const id of ['a', 'b'])
        await archive.add(articleWith(id, { name: 'senior official', kind: 'anonymous' }));
      const entries = await archive.findSpeakers('senior official');
      expect(entries.map((entry) => [entry.match, entry.quotes])).toEqual([
        ['name', 1],
        ['name', 1],
      ]);
    });

    test('a receipt never prints a name that its article does not', async () => {
      const archive = await store.open();
      await archive.add(articleWith('a', { name: 'Mark Rutte' }));
      await archive.add(articleWith('b', { name: 'Rutte' }));
      const { hits } = await archive.search({ articleId: 'b' });
      const [rutte] = await archive.findSpeakers('Mark Rutte');
      expect(hits[0]?.receipt.speaker).toMatchObject({ name: 'Rutte', id: rutte?.speaker.id });
    });

    test('a replaced article takes its speakers with it, and mends what they led to', async () => {
      const archive = await store.open();
      await archive.add(articleWith('a', { name: 'Ana Brandt' }));
      await archive.add(articleWith('b', { name: 'Eva Brandt' }));
      await archive.add(articleWith('c', { name: 'Brandt' }));
      expect(await saidBy(archive, 'Ana Brandt')).toEqual(['a0']);
      await archive.add(extractionOf({ id: 'b', text: 'Nobody spoke.' }));
      expect(await saidBy(archive, 'Ana Brandt')).toEqual(['a0', 'c0']);
      expect(await archive.findSpeakers('Eva')).toEqual([]);
    });

    const names: [asked: string, match: string | null, name: string | null][] = [
      ['Volodymyr Zelensky', 'name', 'Volodymyr Zelensky'],
      ['volodymyr ZELENSKY', 'name', 'Volodymyr Zelensky'],
      ['Zelensky', 'alias', 'Volodymyr Zelensky'],
      ['Volodymyr', 'part', 'Volodymyr Zelensky'],
      ['Mr. Zelensky', 'alias', 'Volodymyr Zelensky'],
      ['Ukrainian leader Zelensky', 'alias', 'Volodymyr Zelensky'],
      ['Zelenskyy', 'spelling', 'Volodymyr Zelensky'],
      ['Volodimir Zelenskiy', 'spelling', 'Volodymyr Zelensky'],
      ['Olena Zelensky', 'similar', 'Volodymyr Zelensky'],
      ['Kim Jong-un', null, null],
      ['', null, null],
      ['…', null, null],
    ];
    test.each(names)('%j fits by %s: %s', async (asked, match, name) => {
      const archive = await store.open();
      await archive.add(
        articleWith('a', {
          name: 'Volodymyr Zelensky',
          aliases: ['Zelensky'],
          roles: ['the Ukrainian leader'],
        }),
      );
      const [entry] = await archive.findSpeakers(asked);
      expect([entry?.match ?? null, entry?.speaker.name ?? null]).toEqual([match, name]);
    });

    test('an entry tells names, roles with their articles, and how often it is quoted', async () => {
      const archive = await store.open();
      await archive.add(
        articleWith('a', { name: 'Ana Brandt', aliases: ['Brandt'], roles: ['pilot', 'Pilot'] }),
      );
      expect((await archive.findSpeakers('Ana Brandt'))[0]).toMatchObject({
        speaker: { name: 'Ana Brandt', kind: 'person', aliases: ['Brandt'], roles: [] },
        quotes: 1,
        roles: [{ text: 'pilot', articleId: 'a' }],
        match: 'name',
      });
    });

    test('a name in Cyrillic letters is proposed where articles print it in Latin ones', async () => {
      const archive = await store.open();
      await archive.addAll([
        articleWith('a', { name: 'Volodymyr Zelensky' }),
        articleWith('b', { name: 'Mark Rutte' }),
      ]);
      const proposed = async (typed: string) =>
        (await archive.findSpeakers(typed)).map(({ speaker, match }) => [speaker.name, match]);
      expect(await proposed('Зеленський')).toEqual([['Volodymyr Zelensky', 'spelling']]);
      expect(await proposed('Володимир Зеленський')).toEqual([['Volodymyr Zelensky', 'spelling']]);
      expect(await proposed('Путин')).toEqual([]);
    });
  });
}
