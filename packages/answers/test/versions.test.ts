import { type Archive, openArchive } from '@onrecord/archive';
import { extractionOf } from '@onrecord/archive/testing';
import { Question } from '@onrecord/schema';
import { expect, test } from 'vitest';
import { answer } from '../src/answer.ts';

/** An archive in which outlets print these words of the mayor. */
async function printing(versions: Record<string, string>): Promise<Archive> {
  const archive = await openArchive('sqlite::memory:');
  for (const [publisher, says] of Object.entries(versions))
    await archive.add(
      extractionOf({
        text: `“${says},” Ines Halloran told ${publisher}.`,
        publisher,
        publishedAt: '2026-03-04',
        quotes: [{ says, speaker: 'Ines Halloran' }],
      }),
    );
  return archive;
}

async function verdictOn(text: string, versions: Record<string, string>) {
  const archive = await printing(versions);
  const found = await answer(Question.parse({ kind: 'who-said', text }), archive);
  await archive.close();
  if (found.kind !== 'who-said') throw new Error(found.kind);
  return { verdict: found.verdict, alarms: found.alarms, receipts: found.receipts.length };
}

const KEEPS = 'We will not sell the harbour';
const SELLS = 'We will sell the harbour';

test('what most outlets print otherwise is altered, though one prints it so', async () => {
  expect(await verdictOn(SELLS, { Herald: SELLS, Gazette: KEEPS, Post: KEEPS })).toEqual({
    verdict: 'altered',
    alarms: ['printed so only by Herald', 'lost "not"'],
    receipts: 3,
  });
});

test('what most outlets print is verbatim, and the reader is told who prints it otherwise', async () => {
  expect(await verdictOn(KEEPS, { Herald: SELLS, Gazette: KEEPS, Post: KEEPS })).toEqual({
    verdict: 'verbatim',
    alarms: [`printed otherwise by Herald: “${SELLS}”`],
    receipts: 3,
  });
});

test('where as many print it so as otherwise, the reader is told', async () => {
  expect(await verdictOn(SELLS, { Herald: SELLS, Gazette: KEEPS })).toMatchObject({
    verdict: 'verbatim',
    alarms: [`printed otherwise by Gazette: “${KEEPS}”`],
  });
});
