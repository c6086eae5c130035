import { isOnrecordError } from '@onrecord/schema';
import { describe, expect, test } from 'vitest';
import type { CommandValues } from './command.ts';
import { commands, findCommand } from './table.ts';

describe('the table', () => {
  test.each(commands)('gives $name the shape that Discord wants', (command) => {
    // https://discord.com/developers/docs/interactions/application-commands#application-command-object
    expect(command.name).toMatch(/^[a-z]{1,32}$/);
    expect(command.options.length).toBeLessThanOrEqual(25);
    expect(command.options.map((option) => option.name)).toContain(command.positional);
    const required = command.options.map((option) => option.isRequired);
    expect(required).toEqual(required.toSorted((a, b) => Number(b) - Number(a)));
    for (const { name, description, choices, suggests } of [...command.options, command as never]) {
      expect(name).toMatch(/^[a-z]{1,32}$/);
      expect(description.length).toBeGreaterThanOrEqual(1);
      expect(description.length).toBeLessThanOrEqual(100);
      expect(choices === undefined || suggests === undefined).toBe(true);
    }
  });

  test('knows a command by its name only', () => {
    expect(findCommand('said')?.name).toBe('said');
    expect(findCommand('toString')).toBeNull();
  });
});

describe('values become a question', () => {
  const cases: [string, CommandValues, object][] = [
    ['said', {}, { kind: 'said', limit: 10 }],
    ['said', { speaker: ' Mark Rutte ', about: '' }, { kind: 'said', speaker: 'Mark Rutte', limit: 10 }],
    [
      'said',
      { from: '2024-02', to: '2024-02', limit: '5' },
      { kind: 'said', from: '2024-02-01', to: '2024-02-29', limit: 5 },
    ],
    ['said', { from: '2023', to: '2024' }, { kind: 'said', from: '2023-01-01', to: '2024-12-31', limit: 10 }],
    ['said', { stance: 'denies', limit: 3 }, { kind: 'said', stance: 'denies', limit: 3 }],
    ['whosaid', { text: '“no”' }, { kind: 'who-said', text: '“no”', limit: 10 }],
    ['claim', { about: 'troops' }, { kind: 'claim', about: 'troops', limit: 10 }],
    ['speaker', { name: 'Rutte' }, { kind: 'speaker', name: 'Rutte', limit: 10 }],
    ['said', { by: '2024-05' }, { kind: 'said', by: '2024-05-31', limit: 10 }],
    ['claim', { about: 'a', stance: 'denies' }, { kind: 'claim', about: 'a', stance: ['denies'], limit: 10 }],
    ['timeline', { about: 'a', to: '2024' }, { kind: 'timeline', about: 'a', to: '2024-12-31', limit: 50 }],
    [
      'ask',
      { question: 'Who said so?', today: '2024-10-18' },
      { kind: 'ask', text: 'Who said so?', today: '2024-10-18', limit: 10 },
    ],
    [
      'article',
      { article: 'https://news.example/1' },
      { kind: 'article', article: 'https://news.example/1' },
    ],
  ];
  test.each(cases)('%s %j', (name, values, question) => {
    const command = findCommand(name);
    expect(command?.kind === 'ask' && command.toQuestion(values)).toEqual(question);
  });
});

describe('values become a submission', () => {
  test('holds what was given, and null for the rest', () => {
    const add = findCommand('add');
    expect(add?.kind === 'act' && add.toSubmission({ file: 'a.txt', published: '2024-10-18' })).toEqual({
      text: null,
      file: 'a.txt',
      url: null,
      title: null,
      publisher: null,
      publishedAt: '2024-10-18',
    });
  });
});

describe('a wrong value is one clear line', () => {
  const cases: [string, CommandValues, string][] = [
    ['said', { from: 'soon' }, 'said: from is a date: YYYY-MM-DD, YYYY-MM or YYYY; you gave "soon"'],
    ['said', { to: '2024-02-30' }, 'said: to is a date: YYYY-MM-DD, YYYY-MM or YYYY; you gave "2024-02-30"'],
    [
      'said',
      { from: '2024/2025' },
      'said: from is a date: YYYY-MM-DD, YYYY-MM or YYYY; you gave "2024/2025"',
    ],
    [
      'said',
      { from: '2025', to: '2024' },
      'said: from lies after to (2025-01-01 > 2024-12-31): exchange them',
    ],
    ['said', { limit: '0' }, 'said: limit is a whole number from 1 to 100; you gave "0"'],
    ['said', { limit: '1e1' }, 'said: limit is a whole number from 1 to 100; you gave "1e1"'],
    ['said', { stance: 'thinks' }, 'said: stance is one of asserts, confirms, denies'],
    ['said', { who: 'Rutte' }, 'said: who is unknown; known are speaker, about, from'],
    ['said', { limit: `9\n${'9'.repeat(200)}` }, 'you gave "9\\n9999'],
    ['whosaid', {}, 'whosaid: text is missing'],
    ['whosaid', { text: '  ' }, 'whosaid: text is missing'],
    ['whosaid', { text: 'x'.repeat(6001) }, 'whosaid: text is wrong'],
    ['timeline', {}, 'timeline: about is wrong: a timeline is about something or of a speaker'],
    ['ask', { question: 'a', today: 'soon' }, 'ask: today is a date'],
    ['add', {}, 'add: file is missing'],
    ['add', { text: 'a', file: 'b' }, 'add: text and file exclude each other'],
    [
      'add',
      { text: 'a', link: 'news.example' },
      'add: link is a web address: https://…; you gave "news.example"',
    ],
    ['add', { text: 'a', link: 'javascript:alert(1)' }, 'add: link is a web address'],
    ['add', { text: 'a', published: '2024-13-01' }, 'add: published is a date'],
  ];
  test.each(cases)('%s %j', (name, values, line) => {
    const error = thrownBy(name, values);
    expect(isOnrecordError(error) && error.code).toBe('COMMAND_OPTION');
    expect((error as Error).message).toContain(line);
    expect((error as Error).message).not.toContain('\n');
    expect((error as Error).message.length).toBeLessThan(300);
  });
});

function thrownBy(name: string, values: CommandValues): unknown {
  const command = findCommand(name);
  try {
    return command?.kind === 'ask' ? command.toQuestion(values) : command?.toSubmission(values);
  } catch (error) {
    return error;
  }
}
