import { type Archive, openArchive } from '@onrecord/archive';
import { extractionOf } from '@onrecord/archive/testing';
import { Question } from '@onrecord/schema';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { answer } from '../src/answer.ts';

let archive: Archive;

beforeAll(async () => {
  archive = await openArchive('sqlite::memory:');
  await archive.add(
    extractionOf({
      text: `“The quay is ours,” Ms Orrin said. Nora Orrin left early. “The quay is sold,” Mr Orrin said. Paul Orrin stayed.
“We pay,” said Falk. “We pay twice,” said Ida Falk.`,
      publishedAt: '2026-01-05',
      quotes: [
        { says: 'The quay is ours,', speaker: 'Nora Orrin', source: 'Ms Orrin' },
        { says: 'The quay is sold,', speaker: 'Paul Orrin', source: 'Mr Orrin' },
        { says: 'We pay,', speaker: 'Falk' },
        { says: 'We pay twice,', speaker: 'Ida Falk' },
      ],
    }),
  );
});
afterAll(() => archive.close());

test.each<[typed: string, names: string[]]>([
  ['Orrin', ['Nora Orrin', 'Paul Orrin']],
  ['Mr Orrin', ['Paul Orrin']],
  ['Ms. Orrin', ['Nora Orrin']],
  ['Sir Paul Orrin', ['Paul Orrin']],
  ['Mrs Paul Orrin', []],
  ['Nora Orrin', ['Nora Orrin']],
  ['Falk', ['Falk', 'Ida Falk']],
])('what %s said is said by %j', async (typed, names) => {
  const { receipts } = await answer(Question.parse({ kind: 'said', speaker: typed }), archive);
  expect([...new Set(receipts.map(({ speaker }) => speaker?.name))].toSorted()).toEqual(names);
});

test('a surname that several people have is told to be one', async () => {
  const found = await answer(Question.parse({ kind: 'ask', text: 'what did Orrin say' }), archive);
  expect(found).toMatchObject({ alarms: ['“Orrin” may be any of several: Nora Orrin, Paul Orrin'] });
});

test('a question that is none is refused', async () => {
  await expect(answer({ kind: 'said', limit: -1 } as never, archive)).rejects.toThrow(/limit/);
  await expect(answer({ kind: 'saaid' } as never, archive)).rejects.toThrow();
});
