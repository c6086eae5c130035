import { describe, expect, test } from 'vitest';
import { renderFeeds, renderQueue, renderWork } from './index.ts';

const SCREEN = { columns: 80, color: false };
const url = 'https://coast.example/1';

describe('what a worker has done', () => {
  test('is told by title, number of statements and link', () => {
    const added = { articleId: 'a', status: 'added', quotes: 3 } as const;
    expect(renderWork({ kind: 'article', url, title: 'The \u001b[31mharbour', added }, SCREEN)).toBe(
      'added The harbour (3 statements)\n  https://coast.example/1',
    );
    expect(renderWork({ kind: 'feed', url, fresh: 2, changed: 1, faults: [] }, SCREEN)).toBe(
      'https://coast.example/1: 2 new, 1 changed',
    );
  });
});

describe('feeds', () => {
  const feed = {
    url,
    title: null,
    state: null,
    dueAt: Date.UTC(2025, 2, 12, 9, 30),
    visitedAt: null,
    failures: 0,
    lastError: null,
    lastProblem: null,
  };

  test('are shown with their visits and failures', () => {
    const visited = { ...feed, title: 'The Coast', visitedAt: Date.UTC(2025, 2, 12, 9) };
    expect(
      renderFeeds([feed, { ...visited, failures: 2, lastError: '[reader] it answers 500' }], SCREEN),
    ).toBe(
      [
        'https://coast.example/1',
        '  not visited yet',
        '',
        'https://coast.example/1',
        '  The Coast',
        '  visited 2025-03-12 09:00 UTC, next after 2025-03-12 09:30 UTC',
        '  failed 2 times in a row: it answers 500',
      ].join('\n'),
    );
  });

  test('of which there are none are told', () => {
    expect(renderFeeds([], SCREEN)).toMatch(/^No feed is followed yet/);
  });
});

test('a queue is shown with what was given up, and why', () => {
  const dead = [{ url, fallbacks: null, attempts: 1, error: '[reader] it is gone', diedAt: 0 }];
  expect(renderQueue({ waiting: 2, running: 1, dead: 1 }, dead, SCREEN)).toBe(
    '2 links waiting, 1 being read, 1 given up\n\nhttps://coast.example/1\n  given up after 1 attempt: it is gone',
  );
});
