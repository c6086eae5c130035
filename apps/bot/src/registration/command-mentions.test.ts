import { expect, test } from 'vitest';
import { CommandMentions } from './command-mentions.ts';

const mentions = new CommandMentions();
mentions.know([
  { id: '31', name: 'said', options: [{ type: 3, name: 'speaker' }] },
  {
    id: '32',
    name: 'feed',
    options: [
      { type: 1, name: 'add' },
      { type: 1, name: 'list' },
    ],
  },
]);

test.each([
  ['Ask `/said`.', 'Ask </said:31>.'],
  ['`/said speaker:` or `about:`', '</said:31> `speaker:` or `about:`'],
  ['`/feed add` and `/feed list`', '</feed add:32> and </feed list:32>'],
  ['`/feed`, `/forget` and `/feed remove`', '`/feed`, `/forget` and `/feed remove`'],
  ['an article’s \\`/said\\`', 'an article’s \\`/said\\`'],
])('%s', (words, printed) => {
  expect(mentions.in(words)).toBe(printed);
});

test('nothing is known before the commands are registered', () => {
  expect(new CommandMentions().in('`/said`')).toBe('`/said`');
});
