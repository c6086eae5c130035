import { type Archive, openArchive } from '@onrecord/archive';
import { extractionOf } from '@onrecord/archive/testing';
import { Question } from '@onrecord/schema';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { answer } from '../src/answer.ts';

let archive: Archive;

beforeAll(async () => {
  archive = await openArchive('sqlite::memory:');
  for (const [publisher, text, says, speaker] of [
    ['Herald', '“The ferry will not stop here,” Lev Holm said.', 'The ferry will not stop here,', 'Lev Holm'],
    ['Lamp', '“The ferry will stop here,” Lev Holm said.', 'The ferry will stop here,', 'Lev Holm'],
    ['Wire', '“The ferry will not stop here,” said the pilot.', 'The ferry will not stop here,', 'pilot'],
    [
      'Echo',
      '“They told me to wait and I waited,” Ana Brandt said.',
      'They told me to wait and I waited,',
      'Ana Brandt',
    ],
  ] as const)
    await archive.add(
      extractionOf({
        publisher,
        text,
        speakers: [{ name: speaker, kind: speaker === 'pilot' ? 'anonymous' : 'person' }],
        quotes: [{ says, speaker }],
      }),
    );
});
afterAll(() => archive.close());

const whoSaid = (text: string, speaker?: string) =>
  answer(Question.parse({ kind: 'who-said', text, speaker }), archive);

test('who is not named in an article is a witness of what another one prints in the same words', async () => {
  for (const speaker of [undefined, 'Lev Holm']) {
    expect(await whoSaid('the ferry will stop here', speaker)).toMatchObject({
      verdict: 'altered',
      alarms: ['printed so only by Lamp', 'lost "not"'],
    });
    expect(await whoSaid('the ferry will not stop here', speaker)).toMatchObject({ verdict: 'verbatim' });
  }
});

test('words that begin like an attribution are taken whole where they stand so', async () => {
  expect(await whoSaid('They told me to wait and I waited')).toMatchObject({
    verdict: 'verbatim',
    alarms: [],
  });
});
