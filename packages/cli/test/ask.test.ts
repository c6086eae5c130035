import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Answer } from '@onrecord/schema';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { onrecord, samples } from './onrecord.ts';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'onrecord-ask-'));
  expect((await onrecord(folder, ['add', ...samples])).code).toBe(0);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function answerTo(...args: string[]): Promise<Answer> {
  const { code, stdout, stderr } = await onrecord(folder, [...args, '--json']);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  return Answer.parse(JSON.parse(stdout));
}

describe('questions', () => {
  test('said: words without quotation marks are one name', async () => {
    const answer = await answerTo('said', 'Mark', 'Rutte', '--about', 'North Korean', '--limit', '2');
    expect(answer).toMatchObject({
      kind: 'said',
      question: { speaker: 'Mark Rutte', about: 'North Korean', limit: 2 },
      speaker: { name: 'Mark Rutte' },
    });
    const named = ['--speaker', 'Mark Rutte', '--about', 'North Korean', '--limit=2'];
    expect(await answerTo('said', ...named)).toEqual(answer);
  });

  test('said: everything narrows', async () => {
    const options = ['--from', '2024-10', '--to', '2024', '--stance', 'denies', '--outlet', 'Harbour Wire'];
    expect(await answerTo('said', ...options)).toMatchObject({
      question: { from: '2024-10-01', to: '2024-12-31', stance: 'denies', outlet: 'Harbour Wire' },
    });
  });

  test('whosaid: who said it, and that it was somebody else', async () => {
    const words = ['first', 'step', 'to', 'the', 'World', 'War'];
    const speaker = { name: 'Volodymyr Zelensky' };
    expect(await answerTo('whosaid', ...words)).toMatchObject({ kind: 'who-said', speaker });
    expect(await answerTo('whosaid', words.join(' '), '--speaker', 'Mark Rutte')).toMatchObject({
      verdict: 'other-speaker',
      speaker,
    });
  });

  test('whosaid: no record is an answer', async () => {
    const { code, stdout } = await onrecord(folder, ['whosaid', 'purple elephants dance on Jupiter']);
    expect(code).toBe(0);
    expect(stdout).toMatch(/no record/i);
  });

  test('claim, speaker and article', async () => {
    expect(await answerTo('claim', 'North', 'Korean', 'troops')).toMatchObject({ kind: 'claim' });
    expect(await answerTo('speaker', 'Okafor')).toMatchObject({ speaker: { name: 'Tamsin Okafor' } });
    expect(await answerTo('article', 'kettle')).toMatchObject({
      article: { publisher: 'The Meridian Post', title: expect.stringContaining('Kettle') },
    });
  });

  test('are drawn for people without --json', async () => {
    const { code, stdout, stderr } = await onrecord(folder, ['speaker', 'Rutte']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain('Mark Rutte');
    expect(stdout).not.toContain('\u001b');
  });
});
