import { expect, test } from 'vitest';
import { readShards } from './shards.ts';

test.each([
  ['auto', 'auto'],
  ['0-3/8', { ids: [0, 1, 2, 3], count: 8 }],
  ['7/8', { ids: [7], count: 8 }],
  ['0/1', { ids: [0], count: 1 }],
])('%s is read', (text, shards) => {
  expect(readShards(text)).toEqual(shards);
});

test.each(['', '3', '0-3', '4-3/8', '0-8/8', '8/8', '-1/2', '0-1/0', '0-1/9999999', 'a-b/c', '0 - 1/2'])(
  '%j is no range of shards',
  (text) => {
    expect(readShards(text)).toBeNull();
  },
);
