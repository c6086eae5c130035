import { expect, test } from 'vitest';
import { isSameTopic, shareOf, topicWordsOf } from './topics.ts';

test.each<[isSame: boolean, left: string, right: string]>([
  [true, 'ferry', 'ferries'],
  [true, 'join', 'joined'],
  [true, 'korea', 'koreans'],
  [true, 'china', 'chinese'],
  [true, 'ukraine', 'ukrainian'],
  [true, 'announce', 'announcement'],
  [true, 'carry', 'carried'],
  [true, 'troops', 'soldiers'],
  [false, 'part', 'party'],
  [false, 'port', 'portion'],
  [false, 'state', 'station'],
  [false, '10000', '1000'],
  [false, 'iran', 'iraq'],
])('are about the same (%s): %s, %s', (isSame, left, right) => {
  expect(isSameTopic(left, right)).toBe(isSame);
});

test('counts the asked words that a text is about', () => {
  expect(shareOf(topicWordsOf('the Norlandian ferries'), 'A ferry from Norlandia sank.')).toBe(1);
  expect(shareOf(topicWordsOf('the price of bread'), 'The price of a ferry rose.')).toBe(0.5);
  expect(shareOf(topicWordsOf('of the'), 'of the')).toBe(0);
});
