import type { Archive } from '@onrecord/archive';
import { Answer, Question, type WhoSaidAnswer } from '@onrecord/schema';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { answer } from '../src/answer.ts';
import { openWorld } from './world.ts';

let archive: Archive;
beforeAll(async () => {
  archive = await openWorld();
});
afterAll(() => archive.close());

async function ask(text: string, speaker?: string): Promise<WhoSaidAnswer> {
  const question = Question.parse({ kind: 'who-said', text, speaker });
  const found = await answer(question, archive);
  expect(Answer.parse(found)).toEqual(found);
  return found as WhoSaidAnswer;
}

describe('the verdict', () => {
  const cases: [verdict: string, speaker: string | null, text: string, alleged?: string][] = [
    ['verbatim', 'Mark Rutte', 'Putin will not get his way'],
    ['verbatim', 'Mark Rutte', '“PUTIN will (not) get — his way!”'],
    ['verbatim', 'Volodymyr Zelensky', 'first step to the World War'],
    ['verbatim', 'Mark Rutte', 'Putin will not get his way', 'Rutte'],
    ['verbatim', 'Mark Rutte', 'Putin will not get his way', 'NATO chief Mark Rutte'],
    ['verbatim', 'Volodymyr Zelensky', 'about 10000 soldiers'],
    ['verbatim', 'Ana Brandt', "I don't know who ever said so"],
    ['verbatim', 'Rutte', 'The bridge must go'],
    ['altered', 'Mark Rutte', 'Putin will get his way'],
    ['altered', 'Volodymyr Zelensky', 'We know about 6 soldiers from North Korea'],
    ['altered', 'Volodymyr Zelensky', 'first step to a World War'],
    ['altered', 'Mark Rutte', 'Putin will get his way', 'Mark Rutte'],
    ['cut', 'Volodymyr Zelensky', 'We know about 10,000 soldiers … to fight against us'],
    [
      'cut',
      'Volodymyr Zelensky',
      'we know about 10,000 soldiers they are preparing to send to fight against us',
    ],
    ['paraphrased', 'Mark Rutte', 'the whole alliance stood united behind the plan'],
    ['paraphrased', 'Mark Rutte', 'The alliance, united, stood behind the whole plan'],
    ['other-speaker', 'Mark Rutte', 'Putin will not get his way', 'Vladimir Putin'],
    ['other-speaker', 'Mark Rutte', 'Putin will not get his way', 'Kim Jong-un'],
    ['other-speaker', 'Ana Brandt', 'I don’t know who-ever said so', 'Angela Brandt'],
    ['verbatim', 'Volodymyr Zelensky', 'first step to the World War', 'Volodimir Zelenskyy'],
    ['denied', 'Moscow', 'we are receiving shells from Pyongyang', 'Moscow'],
    ['no-record', null, 'this is the start of World War 3'],
    ['no-record', null, 'this is the start of World War 3', 'Volodymyr Zelensky'],
    ['no-record', null, 'the moon is made of cheese'],
    ['no-record', null, '“…”'],
    ['no-record', null, 'behind the plan not the alliance stood united'],
  ];
  test.each(cases)('%s by %s: %s (%s)', async (verdict, speaker, text, alleged) => {
    const found = await ask(text, alleged);
    expect([found.verdict, found.speaker?.name ?? null]).toEqual([verdict, speaker]);
    expect(found.receipts).toEqual(found.statements.flatMap((statement) => statement.receipts));
  });
});

describe('alarms', () => {
  const cases: [text: string, alarms: string[]][] = [
    ['Putin will get his way', ['lost "not"']],
    ['Putin will never get his way', ['lost "not"', 'added "never"']],
    ['We know about 6 soldiers from North Korea', ['number changed: 10,000 to 6']],
    ['We know about 10,000 soldiers from South Korea', ['name changed: North to South']],
    ['we know about 10,000 soldiers from south Korea', ['name changed: North to south']],
    ['Putin may not get his way', ['"will" became "may"']],
    ['Putin won’t get his way', []],
    ['Putin will not get his way', []],
  ];
  test.each(cases)('%s: %j', async (text, alarms) => {
    expect((await ask(text)).alarms).toEqual(alarms);
  });
});

test('the diff shows what was asked, what is recorded, and what both have', async () => {
  expect((await ask('Putin will surely get his way')).diff).toEqual([
    { kind: 'same', text: 'Putin will' },
    { kind: 'asked', text: 'surely' },
    { kind: 'recorded', text: 'not' },
    { kind: 'same', text: 'get his way' },
  ]);
});

test('one statement of two outlets is one statement with two receipts, the earliest first', async () => {
  const { statements } = await ask('Putin will not get his way');
  expect(statements.map(({ receipts }) => receipts.map(({ article }) => article.publisher))).toEqual([
    ['Evening Courier', 'The Harbour Gazette'],
  ]);
});

test('says so when the name is only nearly the one that the record has', async () => {
  expect((await ask('first step to the World War', 'Volodimir Zelenskyy')).alarms).toEqual([
    'the record names “Volodymyr Zelensky”, not “Volodimir Zelenskyy”',
  ]);
});

test('shows what is nearest where there is no record', async () => {
  const { statements, diff, alarms } = await ask('this is the start of World War 3');
  expect(statements[0]?.receipts[0]?.quote.text).toContain('first step to the World War');
  expect([diff, alarms]).toEqual([[], []]);
});

test('says what was searched', async () => {
  expect((await ask('The tide waits', 'Kim Jong-un')).searched).toEqual({
    articles: 3,
    quotes: 13,
    earliestPublished: '2024-10-17',
    latestPublished: '2024-10-20',
    reading: 'the words “The tide waits”, speaker “Kim Jong-un” (quoted nowhere in the archive)',
  });
});
