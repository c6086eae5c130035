import { describe, expect, test } from 'vitest';
import type { Archive } from '../archive.ts';
import { extractionOf } from '../testing.ts';
import type { StoreUnderTest } from './suite.ts';

type Described = [role: string, name: string];

/** An article that prints people with their roles, each of whom says one thing. */
function article(id: string, publishedAt: string, ...people: Described[]): ReturnType<typeof extractionOf> {
  const says = people.map((_, index) => `it is thing ${index} of ${id}`);
  return extractionOf({
    id,
    publishedAt,
    text: people.map(([role, name], index) => `${role} ${name} said ${says[index]}.`).join('\n'),
    speakers: people.map(([role, name]) => ({ name, roles: role === '' ? [] : [role] })),
    quotes: people.map(([, name], index) => ({ says: says[index] ?? '', speaker: name })),
  });
}

async function namesFor(archive: Archive, words: string): Promise<string[]> {
  return [...new Set((await archive.findByRole(words)).map(({ name }) => name))];
}

/** People by the roles that are printed for them. */
export function describeRoles(store: StoreUnderTest): void {
  describe('people by printed role', () => {
    test('are found by all words of it in any order, whole or begun', async () => {
      const archive = await store.open();
      await archive.add(
        article(
          'a',
          '2025-03-01',
          ['mayor of Castermere', 'Ines Halloran'],
          ['Castermere police chief', 'Otto Feld'],
          ['', 'Jo Maas'],
        ),
      );
      expect(await namesFor(archive, 'castermere mayor')).toEqual(['Ines Halloran']);
      expect(await namesFor(archive, 'Mayor of Castermere')).toEqual(['Ines Halloran']);
      expect(await namesFor(archive, 'caster* police')).toEqual(['Otto Feld']);
      expect(await namesFor(archive, 'caster police')).toEqual([]);
      expect(await namesFor(archive, 'mayor of Ellery')).toEqual([]);
      expect(await namesFor(archive, '')).toEqual([]);
    });

    test('come with the days on which it was printed, spellings of one role together', async () => {
      const archive = await store.open();
      await archive.addAll([
        article('a', '2024-03-01', ['mayor of Castermere', 'Ines Halloran']),
        article('b', '2024-05-01', ['Mayor of Castermere', 'Ines Halloran']),
        article('c', '2025-05-01', ['former mayor of Castermere', 'Ines Halloran']),
        article('d', '2025-06-01', ['mayor of Castermere', 'Tamsin Okafor']),
      ]);
      const found = await archive.findByRole('castermere mayor');
      expect(found.map(({ name, role, articles }) => [name, role, articles])).toEqual([
        ['Ines Halloran', 'mayor of Castermere', 2],
        ['Tamsin Okafor', 'mayor of Castermere', 1],
        ['Ines Halloran', 'former mayor of Castermere', 1],
      ]);
      expect(await archive.rolesOf(found[0]?.speakerId ?? '')).toEqual([
        { text: expect.stringMatching(/^mayor/i), articles: 2, first: '2024-03-01', last: '2024-05-01' },
        { text: 'former mayor of Castermere', articles: 1, first: '2025-05-01', last: '2025-05-01' },
      ]);
      expect(await archive.findByRole('castermere mayor', { limit: 1 })).toHaveLength(1);
      expect(await archive.rolesOf('speaker_of_nobody')).toEqual([]);
    });

    test('belong to the identity that a correction made', async () => {
      const archive = await store.open();
      await archive.addAll([
        article('a', '2024-03-01', ['harbour master', 'I. Halloran']),
        article('b', '2024-05-01', ['', 'Ines Halloran']),
      ]);
      const [from] = await archive.findSpeakers('I. Halloran');
      const [into] = await archive.findSpeakers('Ines Halloran');
      if (from && into && from.speaker.id !== into.speaker.id)
        await archive.correctSpeaker({ type: 'merge', from: from.speaker.id, into: into.speaker.id });
      expect(await namesFor(archive, 'harbour master')).toEqual(['Ines Halloran']);
    });

    test('go with the article that prints it', async () => {
      const archive = await store.open();
      await archive.addAll([
        article('a', '2024-03-01', ['harbour master', 'Ines Halloran']),
        article('b', '2024-05-01', ['pilot', 'Ines Halloran']),
      ]);
      await archive.forget({ articleId: 'a' });
      expect(await namesFor(archive, 'harbour master')).toEqual([]);
      expect(await namesFor(archive, 'pilot')).toEqual(['Ines Halloran']);
      await archive.forget({ articleId: 'b' });
      expect(await namesFor(archive, 'pilot')).toEqual([]);
    });

    test('change with the version of an article, and are of one collection', async () => {
      const archive = await store.open();
      await archive.add(article('a', '2024-03-01', ['harbour master', 'Ines Halloran']));
      await archive.add(article('a', '2024-03-02', ['chief pilot', 'Ines Halloran']));
      expect(await namesFor(archive, 'harbour master')).toEqual([]);
      expect(await namesFor(archive, 'chief pilot')).toEqual(['Ines Halloran']);
      expect(await namesFor(archive.inCollection(`${archive.collection} other`), 'chief pilot')).toEqual([]);
    });
  });
}
