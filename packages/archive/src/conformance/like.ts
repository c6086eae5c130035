import { describe, expect, test } from 'vitest';
import { extractionOf } from '../testing.ts';
import type { StoreUnderTest } from './suite.ts';

const SENTENCES = [
  'The bridge over the harbour will be finished before the winter storms come.',
  'We do not know who ordered the night train to stop at the border.',
  'Nobody asked the fishermen what the new harbour wall would cost them.',
  'The winter was long, and the wall held.',
];

const said = extractionOf({
  text: SENTENCES.map((sentence) => `“${sentence}” Ana Brandt said.`).join('\n'),
  quotes: SENTENCES.map((says) => ({ says, speaker: 'Ana Brandt' })),
});

/** Half-remembered and altered quotations. */
export function describeLike(store: StoreUnderTest): void {
  describe('finding what is like a quotation', () => {
    const cases: [asked: string, nearest: number][] = [
      ['the bridge over the harbour will be finished', 0],
      ['finished before winter: the harbor bridge', 0],
      ['The brigde over the harbuor will be finnished', 0],
      ['we know who ordered the night train', 1],
      ['what would the wall cost fishermen?', 2],
      ['and the wall held', 3],
      ['we do not know who', 1],
    ];
    test.each(cases)('%s', async (asked, nearest) => {
      const archive = await store.open();
      await archive.add(said);
      const [first] = await archive.findLike(asked, { limit: 1 });
      expect(first?.receipt.quote.text).toBe(SENTENCES[nearest]);
    });

    test('finds nothing that shares no word', async () => {
      const archive = await store.open();
      await archive.add(said);
      expect(await archive.findLike('Zebras graze quietly')).toEqual([]);
    });

    test('keeps to one speaker', async () => {
      const archive = await store.open();
      await archive.add(said);
      const text = 'Jo Maas: the winter storms come.';
      await archive.add(
        extractionOf({ text, quotes: [{ says: 'the winter storms come', speaker: 'Jo Maas' }] }),
      );
      const [maas] = await archive.findSpeakers('Maas');
      const hits = await archive.findLike('before the winter storms come', {
        speakerId: maas?.speaker.id ?? '',
      });
      expect(hits.map((hit) => hit.receipt.quote.text)).toEqual(['the winter storms come']);
      const [brandt] = await archive.findSpeakers('Brandt');
      const either = await archive.findLike('before the winter storms come', {
        speakerId: [maas?.speaker.id ?? '', brandt?.speaker.id ?? ''],
      });
      expect(either.map((hit) => hit.receipt.speaker?.name)).toEqual(
        expect.arrayContaining(['Ana Brandt', 'Jo Maas']),
      );
    });
  });
}
