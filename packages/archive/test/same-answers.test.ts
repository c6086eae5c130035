import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Articles } from '../bench/articles.ts';
import type { Archive } from '../src/archive.ts';
import { openArchive } from '../src/open-archive.ts';
import type { QuoteQuery } from '../src/query.ts';
import { TestDatabases } from './postgres/databases.ts';

const articles = new Articles(7, 1000);
const COUNT = 100;

let databases: TestDatabases;
let stores: [Archive, Archive];
beforeAll(async () => {
  databases = await TestDatabases.connect();
  stores = [await openArchive('sqlite::memory:'), await openArchive(await databases.make())];
  for (const archive of stores) {
    await archive.addAll(Array.from({ length: COUNT }, (_, number) => articles.at(number)));
    // New versions: the texts of other articles under known ids.
    for (const number of [3, 5]) await archive.add(underIdOf(number, COUNT + number));
  }
});
afterAll(async () => {
  for (const archive of stores) await archive.close();
  await databases.close();
});

function underIdOf(number: number, other: number) {
  const { id, url } = articles.at(number).article;
  const extraction = articles.at(other);
  return {
    ...extraction,
    article: { ...extraction.article, id, url },
    quotes: extraction.quotes.map((quote) => ({ ...quote, articleId: id })),
  };
}

/** What both stores answer, which must be the same. */
async function bothAnswer<Answer>(ask: (archive: Archive) => Promise<Answer>): Promise<Answer> {
  const [sqlite, postgres] = [await ask(stores[0]), await ask(stores[1])];
  expect(postgres).toEqual(sqlite);
  return sqlite;
}

/** Every page of a search: which quotes, in which order, and how many. */
async function pagesOf(archive: Archive, query: QuoteQuery): Promise<unknown[]> {
  const pages: unknown[] = [];
  let cursor: string | undefined;
  do {
    const { hits, total, isTotalExact, next } = await archive.search({
      ...query,
      limit: 25,
      ...(cursor === undefined ? {} : { cursor }),
    });
    pages.push([
      total,
      isTotalExact,
      hits.map(({ receipt, rank, certainty }) => [receipt.quote.id, receipt.speaker?.id, rank, certainty]),
    ]);
    cursor = next ?? undefined;
  } while (cursor !== undefined && pages.length < 8);
  return pages;
}

const { quotes, article } = articles.at(11);
const words = (quotes[0]?.text ?? '').split(' ');
const day = article.publishedAt?.slice(0, 10) ?? '';
const published = { from: `${day.slice(0, 4)}-01-01`, to: `${day.slice(0, 4)}-12-31` };

const queries: [name: string, query: QuoteQuery][] = [
  ['everything', {}],
  ['a word', { words: 'people' }],
  ['two words', { words: 'people government' }],
  ['words of a quote', { words: words.slice(0, 4).join(' ') }],
  ['a phrase', { words: `"${words.slice(1, 4).join(' ')}"` }],
  ['a phrase of common words', { words: '"the people"' }],
  ['grammatical words', { words: 'the of' }],
  ['a word and not another', { words: 'people -government' }],
  ['not a word', { words: '-people' }],
  ['not a phrase', { words: 'people -"the people"' }],
  ['a beginning', { words: 'gover*' }],
  ['not a beginning', { words: 'people -gover*' }],
  ['the newest with a word', { words: 'people', order: 'newest' }],
  ['the oldest with a word', { words: 'people', order: 'oldest' }],
  ['the oldest', { order: 'oldest' }],
  ['days of saying', { said: published }],
  ['days of saying from', { said: { from: published.from }, words: 'people' }],
  ['days of saying to', { said: { to: published.to } }],
  ['days of publication', { published }],
  ['a stance', { stance: 'denies' }],
  ['a type', { type: 'indirect' }],
  ['a language', { language: 'en' }],
  ['an unknown language', { language: null }],
  ['an outlet', { outlet: article.publisher ?? '' }],
  ['an outlet and a stance', { outlet: article.publisher ?? '', stance: 'asserts' }],
  ['an article', { articleId: article.id, order: 'text' }],
  ['nothing', { words: '…' }],
  ['nobody', { speakerId: 'speaker_nobody' }],
];

describe('SQLite and PostgreSQL answer the same', () => {
  test.each(queries)('to a search for %s', async (_, query) => {
    await bothAnswer((archive) => pagesOf(archive, query));
    await bothAnswer((archive) => archive.facets(query));
  });

  test('to what the archive holds', async () => {
    await bothAnswer((archive) => archive.stats());
    await bothAnswer(async (archive) => {
      const all: string[] = [];
      for await (const { extraction, version, isNewest } of archive.extractions())
        all.push(JSON.stringify([extraction.article.id, version, isNewest, extraction]));
      return all.sort();
    });
    expect((await bothAnswer((archive) => archive.check())).problems).toEqual([]);
  });

  test('to who speakers are, what they say and are about', async () => {
    for (const { name } of articles.at(11).speakers) {
      const [entry] = await bothAnswer((archive) => archive.findSpeakers(name));
      const speakerId = entry?.speaker.id ?? '';
      await bothAnswer((archive) => archive.getSpeaker(speakerId));
      await bothAnswer((archive) => pagesOf(archive, { speakerId }));
      await bothAnswer((archive) => pagesOf(archive, { speakerId, words: 'people' }));
      await bothAnswer((archive) => archive.topicsOf(speakerId));
    }
  });

  test('to half-remembered quotations and claims', async () => {
    for (let number = 0; number < COUNT; number += 9) {
      const { quotes, claims } = articles.at(number);
      for (const { text, id } of quotes.slice(0, 2)) {
        const asked = text.split(' ').toSpliced(2, 1, 'bicycle').join(' ');
        const [hit] = await bothAnswer(async (archive) =>
          (await archive.findLike(asked, { limit: 1 })).map(({ receipt, rank }) => [receipt.quote.id, rank]),
        );
        if (number !== 3 && number !== 5) expect(hit?.[0]).toBe(id);
      }
      const claim = claims[0]?.text;
      if (claim !== undefined)
        await bothAnswer(async (archive) =>
          (await archive.findClaims(claim, { limit: 1 })).map(({ claim, rank }) => [claim.text, rank]),
        );
    }
  });

  test('to what an article was and became', async () => {
    for (const number of [3, 4, 5]) {
      const { id, url } = articles.at(number).article;
      await bothAnswer((archive) => archive.versionsOf(url ?? ''));
      await bothAnswer((archive) => archive.compareVersions(id));
      await bothAnswer((archive) => archive.getExtraction(id, { version: 1 }));
    }
  });

  test('to names that somebody types', async () => {
    for (const typed of ['', 'p', 'peo', 'governmet', 'james'])
      for (const kind of ['speaker', 'outlet', 'topic', 'article'] as const)
        await bothAnswer((archive) => archive.suggest(kind, typed));
  });

  test('to corrections of who is who, and their undoing', async () => {
    const before = await bothAnswer((archive) => archive.facets({}, { limit: 50 }));
    const [one, two, three] = before.speakers.map(({ value }) => value);
    if (!one || !two || !three) throw new Error('too few speakers');
    const correct = (correction: Parameters<Archive['correctSpeaker']>[0]) =>
      bothAnswer(async (archive) => {
        const { madeAt: _, ...edit } = await archive.correctSpeaker(correction, { by: 'a tester' });
        return edit;
      });
    const { hits } = await stores[0].search({ speakerId: three, limit: 100 });
    const articleIds = [...new Set(hits.map(({ receipt }) => receipt.article.id))].slice(0, 2);
    await correct({ type: 'merge', into: one, from: two });
    await correct({ type: 'rename', speakerId: one, name: 'Oona Onlyhere' });
    await correct({ type: 'alias', speakerId: three, alias: 'The Third' });
    await correct({ type: 'split', speakerId: three, articleIds, name: 'Somebody Else' });
    for (const name of ['Oona Onlyhere', 'The Third', 'Somebody Else']) {
      const [entry] = await bothAnswer(async (archive) =>
        (await archive.findSpeakers(name)).map(({ speaker, quotes, roles }) => ({ speaker, quotes, roles })),
      );
      expect(entry?.quotes).toBeGreaterThan(0);
    }
    await bothAnswer((archive) => pagesOf(archive, { speakerId: two }));
    await bothAnswer((archive) => archive.facets({}, { limit: 50 }));
    expect((await bothAnswer((archive) => archive.check())).problems).toEqual([]);
    for (const number of [4, 3, 1, 2])
      await bothAnswer(async (archive) => (await archive.undoSpeakerEdit(number)).number);
    expect(await bothAnswer((archive) => archive.facets({}, { limit: 50 }))).toEqual(before);
    await bothAnswer(async (archive) =>
      (await archive.speakerEdits()).map(({ number, undoneAt }) => [number, undoneAt !== null]),
    );
  });

  test('after forgetting', async () => {
    const [speaker] = (await stores[0].facets({})).speakers;
    await bothAnswer((archive) => archive.forget({ articleId: articles.at(3).article.id }));
    await bothAnswer((archive) => archive.forget({ speakerId: speaker?.value ?? '' }));
    await bothAnswer((archive) => archive.stats());
    await bothAnswer((archive) => pagesOf(archive, { words: 'people' }));
    await bothAnswer((archive) => archive.suggest('topic', ''));
    expect((await bothAnswer((archive) => archive.check())).problems).toEqual([]);
  });
});
