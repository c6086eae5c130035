import { openArchive } from '@onrecord/archive';
import { extractionOf } from '@onrecord/archive/testing';
import { Answer, Question } from '@onrecord/schema';
import { expect, test } from 'vitest';
import { answer } from '../src/answer.ts';

const printed: [outlet: string, day: string, words: string][] = [
  ['The Gazette', '2026-03-02', 'We will mend the 12 ferries before the summer,'],
  ['Harbour Wire', '2026-03-01', 'We will mend the 21 ferries before the summer,'],
  ['Evening Courier', '2026-03-03', 'We will mend the 12 ferries before the summer,'],
  ['The Coast', '2026-03-03', 'We will never mend a ship,'],
];

test.each([
  { kind: 'said', about: 'ferries' },
  { kind: 'timeline', about: 'ferries' },
  { kind: 'who-said', text: 'We will mend the 12 ferries before the summer' },
])('outlets that print a statement otherwise stand beside it: $kind', async (asked) => {
  const archive = await openArchive('sqlite::memory:');
  for (const [publisher, publishedAt, words] of printed)
    await archive.add(
      extractionOf({
        url: `https://${publisher.replaceAll(' ', '-')}.example/1`,
        publisher,
        publishedAt,
        text: `“${words}” Ines Halloran said.`,
        quotes: [{ says: words, speaker: 'Ines Halloran' }],
      }),
    );
  const found = await answer(Question.parse(asked), archive);
  expect(Answer.parse(found)).toEqual(found);
  const statements =
    found.kind === 'timeline'
      ? found.events.map(({ statement }) => statement)
      : 'statements' in found
        ? found.statements
        : [];
  expect(statements).toHaveLength(1);
  expect(statements[0]).toMatchObject({
    receipts: [{ article: { publisher: 'The Gazette' } }, { article: { publisher: 'Evening Courier' } }],
    variants: [
      { alarms: ['number changed: 12 to 21'], receipts: [{ article: { publisher: 'Harbour Wire' } }] },
    ],
  });
  expect(found.receipts).toHaveLength(3);
  await archive.close();
});

test('claims of two prints of one statement are told to be one', async () => {
  const archive = await openArchive('sqlite::memory:');
  for (const [publisher, publishedAt, words] of printed)
    await archive.add(
      extractionOf({
        publisher,
        publishedAt,
        text: `“${words}” Ines Halloran said.`,
        quotes: [{ says: words, speaker: 'Ines Halloran' }],
        claims: [{ text: words.replace('We', 'We [Ines Halloran]'), quotes: [0] }],
      }),
    );
  const found = await answer(Question.parse({ kind: 'claim', about: 'ferries summer' }), archive);
  expect(Answer.parse(found)).toEqual(found);
  expect(found).toMatchObject({ claims: [{}, { versionOf: 0 }] });
  expect(found.kind === 'claim' && found.claims[0]).not.toHaveProperty('versionOf');
  await archive.close();
});
