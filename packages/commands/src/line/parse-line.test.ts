import { isOnrecordError } from '@onrecord/schema';
import { describe, expect, test } from 'vitest';
import { parseLine } from './parse-line.ts';

const right: [string, string, Record<string, string>][] = [
  ['/said speaker:Mark Rutte about:NATO', 'said', { speaker: 'Mark Rutte', about: 'NATO' }],
  ['said speaker: Mark Rutte  about: NATO ', 'said', { speaker: 'Mark Rutte', about: 'NATO' }],
  ['/said Mark Rutte about:NATO', 'said', { speaker: 'Mark Rutte', about: 'NATO' }],
  ['/SAID Speaker:Mark Rutte', 'said', { speaker: 'Mark Rutte' }],
  ['/said', 'said', {}],
  ['/said about: from:2024', 'said', { about: '', from: '2024' }],
  ['/whosaid We will not go', 'whosaid', { text: 'We will not go' }],
  [
    '/whosaid "the speaker: order" speaker:"Ann Lee"',
    'whosaid',
    { text: 'the speaker: order', speaker: 'Ann Lee' },
  ],
  ['/whosaid text:“no speaker:here” speaker:Ann', 'whosaid', { text: 'no speaker:here', speaker: 'Ann' }],
  ['/whosaid the verdict: guilty', 'whosaid', { text: 'the verdict: guilty' }],
  ['/whosaid a 6" pipe speaker:Ann', 'whosaid', { text: 'a 6" pipe', speaker: 'Ann' }],
  ['/whosaid "never closed speaker:Ann', 'whosaid', { text: '"never closed', speaker: 'Ann' }],
  ['/whosaid "one" and "two"', 'whosaid', { text: '"one" and "two"' }],
  ['/whosaid at 10:30 it ends', 'whosaid', { text: 'at 10:30 it ends' }],
  ['/article https://news.example/a:b?c=1', 'article', { article: 'https://news.example/a:b?c=1' }],
  ['/speaker name:שמעון פרס', 'speaker', { name: 'שמעון פרס' }],
];

describe('a line as in Discord', () => {
  test.each(right)('%s', (line, name, values) => {
    const parsed = parseLine(line);
    expect(parsed.command.name).toBe(name);
    expect(parsed.values).toEqual(values);
  });
});

const wrong: [string, string, string][] = [
  ['', 'COMMAND_UNKNOWN', '"" is not a command; known are /ask, /said'],
  ['/sad Rutte', 'COMMAND_UNKNOWN', '"sad" is not a command'],
  ['/said spaeker:Rutte', 'COMMAND_OPTION', 'said: spaeker is not an option; known are speaker:'],
  ['/said Rutte speaker:Biden', 'COMMAND_OPTION', 'said: speaker is given twice'],
];

describe('a wrong line', () => {
  test.each(wrong)('%s', (line, code, message) => {
    let thrown: unknown;
    try {
      parseLine(line);
    } catch (error) {
      thrown = error;
    }
    expect(isOnrecordError(thrown) && thrown.code).toBe(code);
    expect((thrown as Error).message).toContain(message);
  });
});

test('reads 5 MB of opening marks', () => {
  const text = '“'.repeat(2_500_000) + ' “a'.repeat(800_000);
  expect(parseLine(`/whosaid ${text}`).values.text).toBe(text);
});
