import type { Extraction } from '@onrecord/schema';
import { describe, expect, test } from 'vitest';
import type { Archive, KeptExtraction } from '../archive.ts';
import { extractionOf } from '../testing.ts';
import type { StoreUnderTest } from './suite.ts';

function saying(id: string, says: string): Extraction {
  return extractionOf({
    id,
    url: `https://news.example/${id}`,
    title: `${id} 🌉`,
    byline: ['Jo Maas', 'Eva Holm'],
    publishedAt: '2026-03-04T09:30:00+01:00',
    language: 'en',
    text: `“${says},” said Ana Brandt, the pilot, on Monday.\n\nNobody objected.`,
    speakers: [{ name: 'Ana Brandt', aliases: ['Brandt'], roles: ['the pilot'] }],
    quotes: [
      {
        says: `${says},`,
        speaker: 'Ana Brandt',
        cue: 'said',
        source: 'Ana Brandt, the pilot,',
        said: '2026-03-02',
        saidWords: 'on Monday',
      },
    ],
    claims: [{ text: `It is true that ${says}.`, quotes: [0] }],
  });
}

const [a, b, c] = ['a', 'b', 'c'].map((id) => saying(id, `the bridge ${id} stays — «öffen» 🚶‍♀️`)) as [
  Extraction,
  Extraction,
  Extraction,
];
const changed = saying('a', 'the bridge is closed');

async function allOf(archive: Archive, after?: string): Promise<KeptExtraction[]> {
  const found: KeptExtraction[] = [];
  for await (const kept of archive.extractions(after === undefined ? {} : { after })) found.push(kept);
  return found;
}

/** Everything comes out as it went in. */
export function describeExports(store: StoreUnderTest): void {
  describe('giving everything back', () => {
    test('begin at the end with what is added later, in each collection', async () => {
      const archive = await store.open();
      await archive.inCollection(`${archive.collection} other`).add(c);
      const empty = await archive.end();
      await archive.addAll([a, b]);
      expect((await allOf(archive, empty)).map(({ extraction }) => extraction.article.id)).toEqual([
        'a',
        'b',
      ]);
      const end = await archive.end();
      expect(await allOf(archive, end)).toEqual([]);
      await archive.add(c);
      expect((await allOf(archive, end)).map(({ extraction }) => extraction.article.id)).toEqual(['c']);
    });

    test('gives every extraction exactly as it was added, old versions before the newest', async () => {
      const archive = await store.open();
      for (const extraction of [a, b, c, changed]) await archive.add(extraction);
      const found = await allOf(archive);
      const kept = (extraction: Extraction) =>
        found.find((one) => one.extraction.article.textHash === extraction.article.textHash);
      for (const extraction of [a, b, c, changed]) expect(kept(extraction)?.extraction).toEqual(extraction);
      expect(found).toHaveLength(4);
      expect([kept(a), kept(changed)].map((one) => [one?.version, one?.isNewest])).toEqual([
        [1, false],
        [2, true],
      ]);
      const texts = found.map(({ extraction }) => extraction.article.textHash);
      expect(texts.indexOf(a.article.textHash)).toBeLessThan(texts.indexOf(changed.article.textHash));
    });

    test('goes on behind any of them, in the middle of an article too', async () => {
      const archive = await store.open();
      for (const extraction of [a, b, changed, c]) await archive.add(extraction);
      const found = await allOf(archive);
      for (const [index, { cursor }] of found.entries())
        expect((await allOf(archive, cursor)).map(({ extraction }) => extraction)).toEqual(
          found.slice(index + 1).map(({ extraction }) => extraction),
        );
    });

    test('gives what is added meanwhile at the end', async () => {
      const archive = await store.open();
      await archive.addAll([a, b]);
      const found: string[] = [];
      for await (const { extraction } of archive.extractions()) {
        found.push(extraction.article.id);
        if (found.length === 1) await archive.add(c);
      }
      expect(found).toEqual(['a', 'b', 'c']);
    });

    test('makes the same archive when it is added again in that order', async () => {
      const archive = await store.open();
      for (const extraction of [a, b, changed, c]) await archive.add(extraction);
      const copy = archive.inCollection(`${archive.collection} copy`);
      for (const { extraction } of await allOf(archive)) await copy.add(extraction);
      expect(await copy.stats()).toEqual(await archive.stats());
      expect((await allOf(copy)).map(({ extraction }) => extraction)).toEqual(
        (await allOf(archive)).map(({ extraction }) => extraction),
      );
    });

    test('keeps what no extractor would say as it is', async () => {
      const archive = await store.open();
      const odd: Extraction = {
        ...a,
        article: { ...a.article, id: 'odd', url: null },
        quotes: a.quotes.map((quote) => ({ ...quote, articleId: 'elsewhere', confidence: 0.1234567890123 })),
        warnings: [{ code: 'UNPAIRED_MARKS', message: 'one mark', span: { start: 0, end: 1 } }],
      };
      await archive.add(odd);
      expect(await archive.getExtraction('odd')).toEqual(odd);
    });

    test.each(['x', '', '1.', 'a.b', '-1', '1e5'])('refuses %j as a place to go on', async (after) => {
      const archive = await store.open();
      await expect(allOf(archive, after)).rejects.toMatchObject({ code: 'ARCHIVE_CURSOR' });
    });
  });
}
