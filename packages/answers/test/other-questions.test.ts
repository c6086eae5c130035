import { type Archive, openArchive } from '@onrecord/archive';
import { extractionOf } from '@onrecord/archive/testing';
import { Answer, type ArticleAnswer, type ClaimAnswer, Question, type SpeakerAnswer } from '@onrecord/schema';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { answer } from '../src/answer.ts';
import { openWorld } from './world.ts';

let archive: Archive;
beforeAll(async () => {
  archive = await openWorld();
});
afterAll(() => archive.close());

async function ask(question: object): Promise<Answer> {
  const found = await answer(Question.parse(question), archive);
  expect(Answer.parse(found)).toEqual(found);
  return found;
}

describe('claim', () => {
  const positionsOf = ({ claims }: ClaimAnswer) =>
    claims.map((claim) => claim.positions.map(({ speaker, stance }) => `${speaker?.name} ${stance}`));

  test('joins what several articles claim, in time order', async () => {
    const found = (await ask({ kind: 'claim', about: 'shells from Pyongyang' })) as ClaimAnswer;
    expect(positionsOf(found)).toEqual([['Kyiv asserts', 'Moscow denies']]);
  });

  test('shows who asserts and who doubts', async () => {
    const found = (await ask({ kind: 'claim', about: 'North Korean soldiers North Korea' })) as ClaimAnswer;
    expect(positionsOf(found)).toEqual([['Ana Brandt doubts', 'Volodymyr Zelensky asserts']]);
  });

  test('shows what a source holds of the claim, though the words are said and no more', async () => {
    const extraction = extractionOf({
      text: 'Ana Brandt said she could not confirm that the dam had burst.',
      quotes: [{ says: 'she could not confirm that the dam had burst', speaker: 'Ana Brandt' }],
      claims: [{ text: 'The dam had burst.', quotes: [0] }],
    });
    const claims = extraction.claims.map((claim) => ({
      ...claim,
      appearances: claim.appearances.map((appearance) => ({ ...appearance, stance: 'doubts' as const })),
    }));
    const dams = await openArchive('sqlite::memory:');
    await dams.add({ ...extraction, claims });
    const found = await answer({ kind: 'claim', about: 'the dam burst', limit: 10 }, dams);
    await dams.close();
    expect(positionsOf(found)).toEqual([['Ana Brandt doubts']]);
  });

  test('has no record of what nobody claims', async () => {
    expect(await ask({ kind: 'claim', about: 'tanks for Kyiv' })).toMatchObject({ claims: [], receipts: [] });
  });
});

describe('speaker', () => {
  test('tells roles as printed, topics and latest statements', async () => {
    const found = (await ask({ kind: 'speaker', name: 'brandt' })) as SpeakerAnswer;
    expect(found.speaker?.name).toBe('Ana Brandt');
    expect(found.roles.map((role) => role.text)).toEqual(['a harbour pilot']);
    expect(found.topics.length).toBeGreaterThan(0);
    expect(found.total).toBe(3);
    expect(found.statements[0]?.receipts[0]?.article.publishedAt).toBe('2024-10-20');
  });

  test('has no record of somebody whom nobody quotes', async () => {
    expect(await ask({ kind: 'speaker', name: 'Kim Jong-un' })).toMatchObject({ speaker: null, total: 0 });
  });
});

describe('article', () => {
  test('finds one by link, id and words of its title, and shows it by speaker', async () => {
    const byLink = (await ask({
      kind: 'article',
      article: 'https://gazette.example/talks',
    })) as ArticleAnswer;
    expect(byLink.speakers.map(({ speaker, receipts }) => [speaker?.name, receipts.length])).toEqual([
      ['Mark Rutte', 2],
      ['Volodymyr Zelensky', 2],
      ['Moscow', 1],
    ]);
    const byTitle = (await ask({ kind: 'article', article: 'brussels talks' })) as ArticleAnswer;
    expect(byTitle.article).toEqual(byLink.article);
    expect(byLink.article).not.toHaveProperty('text');
  });

  test('is found by what its statements are about, where no title holds the words', async () => {
    const found = (await ask({ kind: 'article', article: 'tide waits' })) as ArticleAnswer;
    expect(found.article?.title).toBe('Harbour notes');
    expect(found.searched.reading).toContain('no title has “tide waits”');
  });

  test('has no record of one that was never added', async () => {
    expect(await ask({ kind: 'article', article: 'https://gazette.example/none' })).toMatchObject({
      article: null,
      speakers: [],
    });
  });
});
