import { describe, expect, test } from 'vitest';
import { extractionOf } from '../testing.ts';
import type { StoreUnderTest } from './suite.ts';

const extraction = extractionOf({
  url: 'https://news.example/ferry',
  title: 'Ferry',
  text: 'Ana Brandt says the ferry sails at night.',
  quotes: [{ says: 'the ferry sails at night', speaker: 'Ana Brandt' }],
});

const changed = extractionOf({ ...extraction.article, text: 'The ferry sails at night.' });

/** Whoever keeps what was found knows whether it still holds. */
export function describeRevisions(store: StoreUnderTest): void {
  describe('revisions', () => {
    test('are never the same again after a write of any kind', async () => {
      const archive = await store.open();
      const { id } = extraction.article;
      const seen = [await archive.revision()];
      const write = async (work: () => Promise<unknown>) => {
        await work();
        seen.push(await archive.revision());
      };
      await write(() => archive.add(extraction));
      await write(() => archive.add(changed));
      await write(() => archive.forget({ articleId: id }));
      await write(() => archive.add(extraction));
      const [brandt] = await archive.findSpeakers('Ana Brandt');
      const speakerId = brandt?.speaker.id ?? '';
      await write(() => archive.correctSpeaker({ type: 'rename', speakerId, name: 'Ana Holt' }));
      await write(() => archive.undoSpeakerEdit(1));
      await write(() => archive.forget({ collection: true }));
      await write(() => archive.add(extraction));
      // Of an empty collection, before and after, there is nothing to know.
      const [, ...others] = seen.filter((revision) => revision !== seen[0]);
      expect(new Set(others).size).toBe(others.length);
      expect(seen.filter((revision) => revision === seen[0])).toHaveLength(2);
    });

    test('stay while only others are written', async () => {
      const archive = await store.open();
      await archive.add(extraction);
      const before = await archive.revision();
      await archive.inCollection(`${archive.collection} other`).add(extraction);
      await archive.search({ words: 'ferry' });
      expect(await archive.revision()).toBe(before);
    });
  });
}
