import { describe, expect, test } from 'vitest';
import { extractionOf } from '../testing.ts';
import type { StoreUnderTest } from './suite.ts';

const bridge = {
  text: '“The bridge stays open,” said Ana Brandt. Nobody objected.',
  url: 'https://news.example/bridge',
  title: 'Bridge stays open',
  publisher: 'The Harbour Gazette',
  publishedAt: '2026-03-04',
  quotes: [{ says: 'The bridge stays open,', speaker: 'Ana Brandt', cue: 'said', source: 'Ana Brandt' }],
};

/** One version of an article that prints a sentence for each verb. */
function printed(...verbs: string[]) {
  const sentences = verbs.map((verb) => `The bridge ${verb} this winter`);
  const text = sentences.map((says) => `“${says},” said Ana Brandt.`).join(' ');
  return extractionOf({
    ...bridge,
    text: text || 'The article was withdrawn.',
    quotes: sentences.map((says) => ({ says, speaker: 'Ana Brandt' })),
  });
}

/** Adding once, again, and with something new. */
export function describeAdding(store: StoreUnderTest): void {
  describe('adding', () => {
    test('keeps an article with its quotes, and gives it back by id and by link', async () => {
      const archive = await store.open();
      const extraction = extractionOf(bridge);
      expect(await archive.add(extraction)).toEqual({
        articleId: extraction.article.id,
        status: 'added',
        quotes: 1,
      });
      expect(await archive.getArticle(extraction.article.id)).toEqual(extraction.article);
      expect(await archive.getArticle(bridge.url)).toEqual(extraction.article);
      expect(await archive.getArticle('https://news.example/other')).toBeNull();
    });

    test('changes nothing the second time', async () => {
      const archive = await store.open();
      await archive.add(extractionOf(bridge));
      const stats = await archive.stats();
      expect((await archive.add(extractionOf({ ...bridge, retrievedAt: '2026-03-05' }))).status).toBe(
        'unchanged',
      );
      expect(await archive.stats()).toEqual(stats);
      expect(stats).toEqual({
        articles: 1,
        versions: 1,
        quotes: 1,
        speakers: 1,
        claims: 0,
        outlets: 1,
        earliestPublished: '2026-03-04',
        latestPublished: '2026-03-04',
      });
    });

    test('puts the quotes of another model in the place of the old ones', async () => {
      const archive = await store.open();
      await archive.add(extractionOf(bridge));
      const other = extractionOf({ ...bridge, model: 'newer', quotes: [{ says: 'Nobody objected' }] });
      expect((await archive.add(other)).status).toBe('updated');
      expect((await archive.search({})).hits.map((hit) => hit.receipt.quote.text)).toEqual([
        'Nobody objected',
      ]);
      expect((await archive.stats()).speakers).toBe(0);
      expect(await archive.findSpeakers('Ana Brandt')).toEqual([]);
    });

    test('takes corrected metadata, and keeps what a poorer copy does not know', async () => {
      const archive = await store.open();
      await archive.add(extractionOf(bridge));
      const { publishedAt: _, ...undated } = bridge;
      expect((await archive.add(extractionOf(undated))).status).toBe('unchanged');
      const corrected = extractionOf({ ...bridge, publishedAt: '2026-03-03' });
      expect((await archive.add(corrected)).status).toBe('updated');
      expect((await archive.stats()).latestPublished).toBe('2026-03-03');
    });

    test('makes a new version of a changed text, and finds only that one', async () => {
      const archive = await store.open();
      await archive.add(extractionOf(bridge));
      const changed = extractionOf({
        ...bridge,
        text: '“The bridge will close,” said Ana Brandt.',
        quotes: [{ says: 'The bridge will close,', speaker: 'Ana Brandt' }],
      });
      expect((await archive.add(changed)).status).toBe('updated');
      expect((await archive.getArticle(bridge.url))?.text).toBe(changed.article.text);
      expect((await archive.search({ words: 'open' })).total).toBe(0);
      expect((await archive.search({ words: 'close' })).total).toBe(1);
      expect((await archive.findSpeakers('Ana Brandt'))[0]?.quotes).toBe(1);
      expect((await archive.suggest('topic', 'ope')).map((topic) => topic.value)).toEqual([]);
    });

    test('makes new versions of a text with several quotes, and finds no quote of an old one', async () => {
      const archive = await store.open();
      const first = await archive.add(printed('opens', 'stays', 'holds'));
      expect(await archive.add(printed('closes', 'sinks', 'burns'))).toEqual({ ...first, status: 'updated' });
      expect((await archive.search({ words: 'stays' })).total).toBe(0);
      expect(await archive.findLike('stays')).toEqual([]);
      expect((await archive.search({ words: 'sinks' })).total).toBe(1);
      expect((await archive.findSpeakers('Ana Brandt'))[0]?.quotes).toBe(3);
      expect((await archive.add(printed('opens'))).status).toBe('updated');
      expect((await archive.search({ words: 'bridge' })).total).toBe(1);
      expect((await archive.add(printed())).status).toBe('updated');
      expect(await archive.stats()).toMatchObject({ articles: 1, quotes: 0, speakers: 0 });
    });

    test('takes several at a time, one of them twice', async () => {
      const archive = await store.open();
      const [opens, closes] = [printed('opens'), printed('closes')];
      const other = extractionOf({ text: 'Nobody spoke.' });
      const results = await archive.addAll([opens, other, closes, closes]);
      expect(results.map(({ status, quotes }) => [status, quotes])).toEqual([
        ['added', 1],
        ['added', 0],
        ['updated', 1],
        ['unchanged', 1],
      ]);
      expect((await archive.versionsOf(bridge.url)).length).toBe(2);
      expect((await archive.search({ words: 'closes' })).total).toBe(1);
      expect((await archive.search({ words: 'opens' })).total).toBe(0);
    });

    test('keeps text of any script as it is', async () => {
      const archive = await store.open();
      const text = '🌉 “Мост открыт 🚶‍♀️,” said Þóra. «مفتوح» \u202Eabc\u202C.';
      const extraction = extractionOf({ text, quotes: [{ says: 'Мост открыт 🚶‍♀️,', speaker: 'Þóra' }] });
      await archive.add(extraction);
      const { hits } = await archive.search({ words: 'МОСТ' });
      expect(hits[0]?.receipt.quote.text).toBe('Мост открыт 🚶‍♀️,');
      expect((await archive.findSpeakers('Thora'))[0]?.speaker.name).toBe('Þóra');
    });
  });
}
