import { beforeEach, describe, expect, test } from 'vitest';
import type { Archive } from '../archive.ts';
import type { SpeakerCorrection } from '../speaker-edit.ts';
import { type ExtractionDraft, extractionOf } from '../testing.ts';
import type { StoreUnderTest } from './suite.ts';

type Described = NonNullable<ExtractionDraft['speakers']>[number];

/** An article in which each of these says its id and their place. */
function articleWith(id: string, ...speakers: Described[]) {
  const text = speakers.map(({ name }, index) => `${id}${index}, said ${name}.`).join('\n');
  const quotes = speakers.map(({ name }, index) => ({ says: `${id}${index}`, speaker: name }));
  return extractionOf({ id, text, publishedAt: '2026-03-04', speakers, quotes });
}

/** Somebody decides who is who. */
export function describeCorrections(store: StoreUnderTest): void {
  describe('correcting who is who', () => {
    let archive: Archive;
    beforeEach(async () => {
      archive = await store.open();
      await archive.add(articleWith('a', { name: 'Volodymyr Zelensky', aliases: ['Zelensky'] }));
      await archive.add(articleWith('b', { name: 'Volodymyr Zelenskyy' }));
      await archive.add(articleWith('c', { name: 'Mark Rutte' }, { name: 'Ana Brandt' }));
      await archive.add(articleWith('d', { name: 'Mark Rutte' }));
    });

    const idOf = async (name: string) => (await archive.findSpeakers(name))[0]?.speaker.id ?? 'nobody';
    const saidBy = async (speakerId: string) => {
      const { hits, total } = await archive.search({ speakerId });
      expect(total).toBe(hits.length);
      expect((await archive.getSpeaker(speakerId))?.quotes ?? 0).toBe(total);
      return hits.map(({ receipt }) => receipt.quote.text).sort();
    };
    const merge = async (into: string, from: string) =>
      archive.correctSpeaker({ type: 'merge', into: await idOf(into), from: await idOf(from) });

    test('two that are one show as one, under either id', async () => {
      const from = await idOf('Volodymyr Zelenskyy');
      const edit = await merge('Volodymyr Zelensky', 'Volodymyr Zelenskyy');
      expect(await saidBy(edit.speakerId)).toEqual(['a0', 'b0']);
      expect(await saidBy(from)).toEqual(['a0', 'b0']);
      const found = await archive.findSpeakers('Volodymyr Zelenskyy');
      expect(found.map(({ speaker }) => speaker.id)).toEqual([edit.speakerId]);
      expect(found[0]?.speaker).toMatchObject({
        name: 'Volodymyr Zelensky',
        aliases: expect.arrayContaining(['Zelensky', 'Volodymyr Zelenskyy']),
      });
      expect((await archive.getSpeaker(from))?.speaker.id).toBe(edit.speakerId);
      expect((await archive.stats()).speakers).toBe(3);
    });

    test('a receipt still prints the name of its article, under the merged id', async () => {
      const { speakerId } = await merge('Volodymyr Zelensky', 'Volodymyr Zelenskyy');
      const { hits } = await archive.search({ articleId: 'b' });
      expect(hits[0]?.receipt.speaker).toMatchObject({ id: speakerId, name: 'Volodymyr Zelenskyy' });
    });

    test('a merge holds for articles that come later, and follows a merge of its target', async () => {
      await merge('Volodymyr Zelensky', 'Volodymyr Zelenskyy');
      await archive.add(articleWith('e', { name: 'Volodymyr Zelenskyy' }));
      expect(await saidBy(await idOf('Volodymyr Zelensky'))).toEqual(['a0', 'b0', 'e0']);
      const { speakerId } = await merge('Mark Rutte', 'Volodymyr Zelensky');
      expect(await saidBy(speakerId)).toEqual(['a0', 'b0', 'c0', 'd0', 'e0']);
    });

    test('a merge outlives the last article of either, until it comes back', async () => {
      const { speakerId } = await merge('Volodymyr Zelensky', 'Volodymyr Zelenskyy');
      await archive.add(extractionOf({ id: 'a', text: 'Nobody spoke.' }));
      expect(await saidBy(await idOf('Volodymyr Zelenskyy'))).toEqual(['b0']);
      await archive.add(articleWith('f', { name: 'Volodymyr Zelensky' }));
      expect(await saidBy(speakerId)).toEqual(['b0', 'f0']);
    });

    test('undoing a merge takes them apart, and leaves later corrections', async () => {
      const from = await idOf('Volodymyr Zelenskyy');
      const first = await merge('Volodymyr Zelensky', 'Volodymyr Zelenskyy');
      await archive.correctSpeaker({ type: 'alias', speakerId: first.speakerId, alias: 'Зеленський' });
      const undone = await archive.undoSpeakerEdit(first.number);
      expect(undone.undoneAt).not.toBeNull();
      expect(await saidBy(first.speakerId)).toEqual(['a0']);
      expect(await saidBy(from)).toEqual(['b0']);
      expect(await idOf('ЗЕЛЕНСЬКИЙ')).toBe(first.speakerId);
    });

    test('an alias finds, in any script and without accents', async () => {
      const speakerId = await idOf('Mark Rutte');
      const { number } = await archive.correctSpeaker({ type: 'alias', speakerId, alias: 'Ръте' });
      expect((await archive.findSpeakers('ръте'))[0]).toMatchObject({
        match: 'alias',
        speaker: { id: speakerId },
      });
      expect((await archive.suggest('speaker', 'ръ')).map(({ value }) => value)).toEqual(['Mark Rutte']);
      await archive.undoSpeakerEdit(number);
      expect(await archive.findSpeakers('Ръте')).toEqual([]);
    });

    test('a new name is shown, and the printed ones still find', async () => {
      const speakerId = await idOf('Mark Rutte');
      const { number } = await archive.correctSpeaker({ type: 'rename', speakerId, name: 'Mark Rütte-Kok' });
      for (const asked of ['Mark Rutte', 'mark rutte-kok'])
        expect((await archive.findSpeakers(asked))[0]).toMatchObject({
          match: 'name',
          speaker: { id: speakerId, name: 'Mark Rütte-Kok' },
        });
      expect((await archive.suggest('speaker', 'mark')).map(({ value }) => value)).toEqual([
        'Mark Rütte-Kok',
      ]);
      expect((await archive.facets({ speakerId })).speakers[0]?.name).toBe('Mark Rütte-Kok');
      await archive.undoSpeakerEdit(number);
      expect((await archive.findSpeakers('Mark Rutte'))[0]?.speaker.name).toBe('Mark Rutte');
      expect(await archive.suggest('speaker', 'kok')).toEqual([]);
    });

    test('one that is two is split by articles, for later versions of them too', async () => {
      const speakerId = await idOf('Mark Rutte');
      const split = await archive.correctSpeaker({
        type: 'split',
        speakerId,
        articleIds: ['d'],
        name: 'Mark Rutte (painter)',
      });
      expect(split.speakerId).not.toBe(speakerId);
      expect(await saidBy(speakerId)).toEqual(['c0']);
      expect(await saidBy(split.speakerId)).toEqual(['d0']);
      expect((await archive.findSpeakers('Mark Rutte')).map(({ speaker }) => speaker.id).sort()).toEqual(
        [speakerId, split.speakerId].sort(),
      );
      await archive.add(articleWith('d', { name: 'Mark Rutte' }, { name: 'Ana Brandt' }));
      expect(await saidBy(split.speakerId)).toEqual(['d0']);
      await archive.add(articleWith('e', { name: 'Mark Rutte' }));
      expect(await saidBy(speakerId)).toEqual(['c0', 'e0']);
      await archive.undoSpeakerEdit(split.number);
      expect(await saidBy(speakerId)).toEqual(['c0', 'd0', 'e0']);
      expect(await archive.getSpeaker(split.speakerId)).toBeNull();
    });

    test('the history tells what was done, by whom, and what was undone', async () => {
      const speakerId = await idOf('Mark Rutte');
      const correction: SpeakerCorrection = { type: 'alias', speakerId, alias: 'the Dutchman' };
      const edit = await archive.correctSpeaker(correction, { by: 'user 7' });
      expect(edit).toMatchObject({ correction, speakerId, by: 'user 7', undoneAt: null });
      const second = await merge('Volodymyr Zelensky', 'Volodymyr Zelenskyy');
      await archive.undoSpeakerEdit(edit.number);
      const edits = await archive.speakerEdits();
      expect(edits.map(({ number }) => number)).toEqual([second.number, edit.number]);
      expect(edits[1]?.undoneAt).toEqual(expect.any(String));
      expect((await archive.speakerEdits({ speakerId })).map(({ number }) => number)).toEqual([edit.number]);
      expect(await archive.speakerEdits({ limit: 1 })).toHaveLength(1);
    });

    test('made again from the oldest on, they give the same identities', async () => {
      const { speakerId } = await merge('Volodymyr Zelensky', 'Volodymyr Zelenskyy');
      const split = await archive.correctSpeaker({
        type: 'split',
        speakerId: await idOf('Mark Rutte'),
        articleIds: ['d'],
      });
      const copy = archive.inCollection(`${archive.collection} copy`);
      for await (const { extraction } of archive.extractions()) await copy.add(extraction);
      for (const { correction } of (await archive.speakerEdits()).toReversed())
        await copy.correctSpeaker(correction);
      for (const id of [speakerId, split.speakerId])
        expect((await copy.getSpeaker(id))?.quotes).toBe((await archive.getSpeaker(id))?.quotes);
    });

    const refused: [what: string, make: (rutte: string, brandt: string) => SpeakerCorrection][] = [
      ['a speaker that nobody knows', () => ({ type: 'rename', speakerId: 'nobody', name: 'Jo' })],
      ['a merge of one with itself', (rutte) => ({ type: 'merge', into: rutte, from: rutte })],
      ['a name without letters', (rutte) => ({ type: 'alias', speakerId: rutte, alias: ' … ' })],
      ['a split without articles', (rutte) => ({ type: 'split', speakerId: rutte, articleIds: [] })],
      [
        'a split by an article of others',
        (rutte) => ({ type: 'split', speakerId: rutte, articleIds: ['a'] }),
      ],
      [
        'a split that leaves nothing',
        (rutte) => ({ type: 'split', speakerId: rutte, articleIds: ['c', 'd'] }),
      ],
    ];
    test.each(refused)('refuses %s, and writes nothing into the history', async (_, make) => {
      const correction = make(await idOf('Mark Rutte'), await idOf('Ana Brandt'));
      await expect(archive.correctSpeaker(correction)).rejects.toMatchObject({ code: 'ARCHIVE_EDIT' });
      expect(await archive.speakerEdits()).toEqual([]);
    });

    test('refuses a circle of merges, and undoing what is undone or was never done', async () => {
      const edit = await merge('Mark Rutte', 'Ana Brandt');
      await expect(merge('Ana Brandt', 'Mark Rutte')).rejects.toMatchObject({ code: 'ARCHIVE_EDIT' });
      await archive.undoSpeakerEdit(edit.number);
      for (const number of [edit.number, 99])
        await expect(archive.undoSpeakerEdit(number)).rejects.toMatchObject({ code: 'ARCHIVE_EDIT' });
    });
  });
}
