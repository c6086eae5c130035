import { openArchive } from '@onrecord/archive';
import { expect, test } from 'vitest';
import { renderStats } from './index.ts';
import { openWorld } from './testing/world.ts';

const SCREEN = { columns: 80, color: false };

test('an archive in numbers', async () => {
  const archive = await openWorld();
  expect(renderStats(await archive.stats(), SCREEN)).toBe(`2 articles, published from 17 to 18 Oct 2024
2 outlets
5 statements
4 speakers
2 claims`);
  await archive.close();
});

test('numbers stand under each other', () => {
  const stats = {
    articles: 1200,
    versions: 1200,
    quotes: 34567,
    speakers: 89,
    claims: 1,
    outlets: 1,
    earliestPublished: '2024-10-18',
    latestPublished: '2024-10-18',
  };
  expect(renderStats(stats, SCREEN)).toBe(` 1,200 articles, published 18 Oct 2024
     1 outlets
34,567 statements
    89 speakers
     1 claims`);
});

test('an empty archive says what to do', async () => {
  const archive = await openArchive('sqlite::memory:');
  expect(renderStats(await archive.stats(), SCREEN)).toBe('Nothing is in the archive yet: add an article.');
  await archive.close();
});
