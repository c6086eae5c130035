import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ALARM_FORMS } from '../messages/answers/answer-words.ts';
import { answerWordsIn } from '../messages/answers/index.ts';
import { TRANSLATIONS, wordsFor } from '../messages/words.ts';
import { alarmIn } from './alarms.ts';

const places = (text: string) => text.split('{}').length - 1;

describe.each(Object.keys(TRANSLATIONS))('in %s', (locale) => {
  const { locale: key } = wordsFor(locale);

  test('every alarm has words of its own, with a place for all that a case puts in', () => {
    const alarms = answerWordsIn(key)?.alarms;
    for (const form of ALARM_FORMS) {
      expect([form, places(alarms?.[form] ?? '')]).toEqual([form, places(form)]);
      expect(alarms?.[form]).not.toBe(form);
    }
  });
});

test('every warning that answers print as it stands has its form here', () => {
  const folder = new URL('../../../../packages/answers/src/', import.meta.url);
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.ts'),
  );
  const sources = files.map((name) => readFileSync(new URL(name, folder), 'utf8'));
  const lists = sources.flatMap((source) => source.match(/alarms: \[[^\]]*\]/g) ?? []);
  const texts = lists.flatMap((list) => [...list.matchAll(/'([^']{20,})'|`([^`]{20,})`/g)]);
  const forms = texts.map(([, plain, template = '']) => plain ?? template.replace(/\$\{[^}]*\}/g, '{}'));
  expect(forms.length).toBeGreaterThan(5);
  expect(forms.filter((form) => !ALARM_FORMS.some((known) => known === form))).toEqual([]);
});

describe('an alarm', () => {
  test.each([
    ['de', 'lost "not"', 'verloren\\: „not“'],
    ['de', 'number changed: 10,000 to 100,000', 'andere Zahl\\: 10,000 wurde 100,000'],
    ['fr', 'printed otherwise by A, B: “Not *now*”', 'imprimé autrement par A, B \\: « Not \\*now\\* »'],
    ['es-ES', '"will" became "may"', '«will» pasó a ser «may»'],
    ['uk', 'the record holds both: see the dates', 'є записи про обидва\\: дивіться на дати'],
    ['en-US', 'lost "not"', 'lost "not"'],
    ['de', 'something new {}', 'something new {}'],
  ])('in %s: %s', (locale, alarm, printed) => {
    expect(alarmIn(alarm, wordsFor(locale), 200)).toBe(printed);
  });
});
