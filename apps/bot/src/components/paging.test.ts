import { describe, expect, test } from 'vitest';
import { decodePage, encodePage } from './paging.ts';

test('a page survives in a button’s id', () => {
  const state = { values: { speaker: 'Ana Brandt', about: 'the bridge & co', stance: 'denies' }, page: 3 };
  expect(decodePage(encodePage(state) ?? '')).toEqual(state);
});

test('what does not fit gets no button', () => {
  expect(encodePage({ values: { about: 'x'.repeat(100) }, page: 1 })).toBeNull();
});

describe('a forged id is none of ours', () => {
  test.each([
    '',
    'page',
    'said?',
    'said?p=0',
    'said?p=1e9',
    'said?p=21',
    'said?p=1&s=a&s=b',
    'said?p=1&z=1',
    'said?s=a&p=1',
    'x?p=1',
  ])('%s', (id) => {
    expect(decodePage(id)).toBeNull();
  });
});
