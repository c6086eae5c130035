import { answer } from '@onrecord/answers';
import { openArchive } from '@onrecord/archive';
import { extractionOf } from '@onrecord/archive/testing';
import type { WhoSaidAnswer } from '@onrecord/schema';
import { expect, test } from 'vitest';
import { renderAnswer } from '../index.ts';

const SCREEN = { columns: 80, color: false };

async function whoSaid(text: string, speaker?: string): Promise<WhoSaidAnswer> {
  const archive = await openArchive('sqlite::memory:');
  await archive.add(
    extractionOf({
      text: '“The bridge will not close in 2025 at noon,” said Ana Brandt. The tide would turn, Lev Holt said.',
      publishedAt: '2024-10-18',
      quotes: [
        { says: 'The bridge will not close in 2025 at noon,', speaker: 'Ana Brandt' },
        { says: 'The tide would turn', speaker: 'Lev Holt' },
      ],
    }),
  );
  const question = { kind: 'who-said' as const, text, limit: 10, ...(speaker !== undefined && { speaker }) };
  const found = await answer(question, archive);
  await archive.close();
  return found;
}

test.each([
  ['the bridge will not close in 2025', undefined, 'VERBATIM: Ana Brandt said this'],
  ['the bridge will close in 2025', undefined, 'ALTERED: Ana Brandt said it in other words than these'],
  [
    'the bridge will not … in 2025 at noon',
    undefined,
    'CUT: Ana Brandt said this, but words are left out here',
  ],
  ['the tide would turn', undefined, 'PARAPHRASED: Lev Holt said this in substance, not in these words'],
  ['the bridge will not close in 2025', 'Lev Holt', 'SAID BY SOMEBODY ELSE: not Lev Holt but Ana Brandt'],
  ['bees like soup', undefined, 'NO RECORD in 1 article of 18 Oct 2024'],
])('%s (%s): %s', async (text, speaker, verdict) => {
  expect(renderAnswer(await whoSaid(text, speaker), SCREEN).split('\n')[0]).toBe(verdict);
});

test('the heading itself tells that outlets disagree', async () => {
  const archive = await openArchive('sqlite::memory:');
  for (const [publisher, says] of [
    ['Herald', 'We will sell the harbour this year'],
    ['Gazette', 'We will not sell the harbour this year'],
  ] as const)
    await archive.add(
      extractionOf({
        publisher,
        text: `“${says},” Ines Halloran told the ${publisher}.`,
        quotes: [{ says, speaker: 'Ines Halloran' }],
      }),
    );
  const question = { kind: 'who-said' as const, text: 'we will sell the harbour this year', limit: 10 };
  const drawn = renderAnswer(await answer(question, archive), SCREEN);
  await archive.close();
  expect(drawn.split('\n')[0]).toBe(
    'CONTESTED: some print this of Ines Halloran, but Gazette prints it otherwise',
  );
});

test('an altered quotation is told with its alarms and its words compared', async () => {
  expect(renderAnswer(await whoSaid('the bridge will close in 2024 at noon'), SCREEN)).toContain(
    [
      '! lost "not"',
      '! number changed: 2025 to 2024',
      '',
      'Compared with the record ([-only asked-] {+only recorded+}):',
      '  The bridge will {+not+} close in [-2024-] {+2025+} at noon',
    ].join('\n'),
  );
});

test('in colour the comparison is struck through and underlined', async () => {
  const drawn = renderAnswer(await whoSaid('the bridge will close in 2024 at noon'), {
    columns: 80,
    color: true,
  });
  expect(drawn).toContain('\u001b[31m\u001b[9m2024');
  expect(drawn).toContain('\u001b[32m\u001b[4m2025');
  expect(drawn).not.toContain('[-2024-]');
});

test('what is nearest is told to be no more than that', async () => {
  const found = await whoSaid('the bridge will not close in 2025');
  const near: WhoSaidAnswer = { ...found, verdict: 'no-record', speaker: null, diff: [], alarms: [] };
  expect(renderAnswer(near, SCREEN)).toMatch(
    /^NO RECORD in 1 article.*\n.*\n\nNearest in the record:\n\n“The bridge/,
  );
});
