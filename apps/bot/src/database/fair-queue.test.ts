import { expect, test } from 'vitest';
import { FairQueue } from './fair-queue.ts';

test('whoever asks much does not keep the others waiting', () => {
  const queue = new FairQueue<string>();
  for (const task of ['a1', 'a2', 'a3']) queue.add('a', task);
  for (const task of ['b1', 'b2']) queue.add('b', task);
  queue.add('c', 'c1');
  expect(['a', 'b', 'c', 'new'].map((owner) => queue.before(owner))).toEqual([6, 6, 5, 3]);
  queue.delete('b', 'b2');
  queue.delete('c', 'nothing');
  expect(Array.from({ length: 6 }, () => queue.take())).toEqual(['a1', 'b1', 'c1', 'a2', 'a3', null]);
});
