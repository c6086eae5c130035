import type { Speaker } from '@onrecord/schema';
import { expect, test } from 'vitest';
import { styleOf } from '../text/style.ts';
import { fullestOf, speakerLine } from './speaker.ts';

const STYLE = styleOf(false);

function speaker(name: string, kind: Speaker['kind'] = 'person', ...roles: string[]): Speaker {
  return {
    id: name,
    name,
    kind,
    aliases: [],
    roles: roles.map((text) => ({ text, span: { start: 0, end: 1 } })),
  };
}

test.each<[Speaker | null, string]>([
  [speaker('Ana Brandt', 'person', 'the harbour pilot'), 'Ana Brandt, the harbour pilot'],
  [speaker('a senior NATO official', 'anonymous', 'senior NATO official'), 'a senior NATO official, unnamed'],
  [speaker('Ana Brandt'), 'Ana Brandt'],
  [speaker('\u202e\u0007'), 'nobody named'],
  [null, 'nobody named'],
])('%#: %j', (given, line) => {
  expect(speakerLine(given, STYLE)).toBe(line);
});

test('one statement has the fullest name and every role', () => {
  const fullest = fullestOf([speaker('Brandt', 'person', 'pilot'), null, speaker('Ana Brandt')]);
  expect(speakerLine(fullest, STYLE)).toBe('Ana Brandt, pilot');
  expect(fullestOf([null])).toBeNull();
});
