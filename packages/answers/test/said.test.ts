import type { Archive } from '@onrecord/archive';
import { Answer, Question, type SaidAnswer } from '@onrecord/schema';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { answer } from '../src/answer.ts';
import { openWorld } from './world.ts';

let archive: Archive;
beforeAll(async () => {
  archive = await openWorld();
});
afterAll(() => archive.close());

async function ask(question: object): Promise<SaidAnswer> {
  const found = await answer(Question.parse({ kind: 'said', ...question }), archive);
  expect(Answer.parse(found)).toEqual(found);
  return found as SaidAnswer;
}

const textsOf = (found: SaidAnswer) => found.statements.map(({ receipts }) => receipts[0]?.quote.text);

describe('said', () => {
  test('finds what somebody said about something, with every outlet that printed it', async () => {
    const found = await ask({ speaker: 'Rutte', about: 'Putin' });
    expect(found.speaker?.name).toBe('Mark Rutte');
    expect(found.statements.map(({ receipts }) => receipts.length)).toEqual([2]);
    expect(found.searched.reading).toBe('speaker Mark Rutte, about “Putin”');
  });

  test('reads dates on the clock of what was said', async () => {
    expect(textsOf(await ask({ speaker: 'Kyiv', to: '2024-10-16' }))).toEqual([
      'Moscow received shells and soldiers from Pyongyang',
    ]);
    expect((await ask({ speaker: 'Kyiv', from: '2024-10-17' })).total).toBe(0);
  });

  test('narrows by stance and outlet', async () => {
    expect(textsOf(await ask({ stance: 'denies' }))).toEqual([
      'receiving shells and soldiers from Pyongyang',
    ]);
    const courier = await ask({ speaker: 'Rutte', outlet: 'courier' });
    expect(courier.receipts.map(({ article }) => article.publisher)).toEqual(['Evening Courier']);
  });

  test('goes on from page to page', async () => {
    const first = await ask({ limit: 8 });
    const second = await ask({ limit: 8, cursor: first.next });
    expect(first.total).toBe(13);
    expect(second.next).toBeNull();
    const keys = [...first.receipts, ...second.receipts].map(({ quote }) => quote.id);
    expect(new Set(keys).size).toBe(13);
  });

  test('has no record of somebody whom it never quotes, and offers likely spellings', async () => {
    const found = await ask({ speaker: 'Kim Jong-un' });
    expect([found.speaker, found.total, found.statements]).toEqual([null, 0, []]);
    const misspelt = await ask({ speaker: 'Volodimir Zelenskyy' });
    expect([misspelt.speaker, misspelt.total]).toEqual([null, 0]);
    expect(misspelt.alternatives.map((speaker) => speaker.name)).toEqual(['Volodymyr Zelensky']);
  });

  test('answers everything when nothing narrows', async () => {
    expect((await ask({})).searched.reading).toBe('everything');
  });

  test('takes anything that a person may type', async () => {
    for (const about of ['"', 'NEAR(', 'a* OR "b', "'; DROP TABLE quote; --", '((', '…', 'words:x', '-'])
      expect((await ask({ about, speaker: 'Rutte' })).total).toBe(0);
  });

  test('leaves out what holds a word behind a minus', async () => {
    const all = await ask({ speaker: 'Rutte' });
    expect((await ask({ about: '-zebra', speaker: 'Rutte' })).total).toBe(all.total);
    expect((await ask({ about: '-Putin', speaker: 'Rutte' })).total).toBeLessThan(all.total);
  });
});
