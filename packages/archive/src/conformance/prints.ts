import { describe, expect, test } from 'vitest';
import type { Archive } from '../archive.ts';
import { extractionOf } from '../testing.ts';
import type { StoreUnderTest } from './suite.ts';

const WORDS = 'We will not sell the harbour, and the ferries stay with the town';

/** An article of one outlet in which somebody says something. */
function article(id: string, says: string, speaker = 'Ines Halloran'): ReturnType<typeof extractionOf> {
  return extractionOf({
    id,
    publisher: id,
    publishedAt: `2026-03-0${id.length % 9 || 1}`,
    text: `“${says}” ${speaker} said.`,
    quotes: [{ says, speaker }],
  });
}

async function idOf(archive: Archive, name: string): Promise<string> {
  const [entry] = await archive.findSpeakers(name);
  return entry?.speaker.id ?? '';
}

/** Other prints of statements. */
export function describePrints(store: StoreUnderTest): void {
  describe('prints of a statement in other articles', () => {
    test('are those of the same speaker with its words, one of which may be another', async () => {
      const archive = await store.open();
      await archive.addAll([
        article('asked', WORDS),
        article('again', WORDS),
        article('changed', WORDS.replace('harbour', 'quay')),
        article('stranger', WORDS, 'Jo Maas'),
        article('apart', 'The budget is agreed'),
      ]);
      const speakerId = await idOf(archive, 'Ines Halloran');
      const prints = await archive.printsElsewhere([{ text: WORDS, speakerId, articleId: 'asked' }]);
      expect(prints.map((found) => found.map((receipt) => receipt.article.id).sort())).toEqual([
        ['again', 'changed'],
      ]);
    });

    test('come back for each statement in its place', async () => {
      const archive = await store.open();
      await archive.addAll([
        article('one', WORDS),
        article('two', WORDS),
        article('three', 'The budget is agreed at last', 'Jo Maas'),
        article('four', 'The budget is agreed at last', 'Jo Maas'),
      ]);
      const [ines, jo] = [await idOf(archive, 'Ines Halloran'), await idOf(archive, 'Jo Maas')];
      const prints = await archive.printsElsewhere([
        { text: 'The budget is agreed at last', speakerId: jo, articleId: 'three' },
        { text: 'Nothing that anybody holds', speakerId: ines, articleId: 'one' },
        { text: WORDS, speakerId: ines, articleId: 'two' },
        { text: WORDS, speakerId: 'speaker_of_nobody', articleId: 'two' },
      ]);
      expect(prints.map((found) => found.map((receipt) => receipt.article.id))).toEqual([
        ['four'],
        [],
        ['one'],
        [],
      ]);
    });

    test('are as many as asked for, the newest ones', async () => {
      const archive = await store.open();
      const outlets = ['a', 'bb', 'ccc', 'dddd', 'eeeee'];
      await archive.addAll(outlets.map((outlet) => article(outlet, WORDS)));
      const speakerId = await idOf(archive, 'Ines Halloran');
      const [found] = await archive.printsElsewhere([{ text: WORDS, speakerId, articleId: 'eeeee' }], {
        limit: 2,
      });
      expect(found?.map((receipt) => receipt.article.id)).toEqual(['dddd', 'ccc']);
    });

    test('are of this collection', async () => {
      const archive = await store.open();
      await archive.add(article('here', WORDS));
      const other = archive.inCollection(`${archive.collection} other`);
      await other.add(article('there', WORDS));
      const speakerId = await idOf(archive, 'Ines Halloran');
      expect(await archive.printsElsewhere([{ text: WORDS, speakerId, articleId: 'here' }])).toEqual([[]]);
    });
  });
}
