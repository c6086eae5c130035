import { type Archive, openArchive } from '@onrecord/archive';
import { extractionOf } from '@onrecord/archive/testing';
import { Answer, Question } from '@onrecord/schema';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { answer } from '../src/answer.ts';

let archive: Archive;

beforeAll(async () => {
  archive = await openArchive('sqlite::memory:');
  await archive.add(
    extractionOf({
      url: 'https://wire.example/1',
      publisher: 'Harbour Wire',
      publishedAt: '2026-03-20',
      text: `“The pier is safe,” Ines Halloran said on 12 March.
“The pier will be mended,” Otto Brandt said in February.
“Nobody asked me about the pier,” Leopold Varga said.`,
      quotes: [
        { says: 'The pier is safe,', speaker: 'Ines Halloran', said: '2026-03-12', saidWords: 'on 12 March' },
        {
          says: 'The pier will be mended,',
          speaker: 'Otto Brandt',
          said: '2026-02',
          saidWords: 'in February',
        },
        { says: 'Nobody asked me about the pier,', speaker: 'Leopold Varga' },
      ],
    }),
  );
  await archive.add(
    extractionOf({
      url: 'https://gazette.example/1',
      publisher: 'The Gazette',
      publishedAt: '2026-03-13',
      text: `“The pier is safe,” Ines Halloran said.
“Bread is dear,” she said.`,
      quotes: [
        { says: 'The pier is safe,', speaker: 'Ines Halloran' },
        { says: 'Bread is dear,', speaker: 'Ines Halloran' },
      ],
    }),
  );
  await archive.add(
    extractionOf({
      url: 'https://leaflet.example/1',
      text: '“The pier is a disgrace,” Jo Maas said.',
      quotes: [{ says: 'The pier is a disgrace,', speaker: 'Jo Maas' }],
    }),
  );
});
afterAll(() => archive.close());

async function timeline(question: object) {
  const found = await answer(Question.parse({ kind: 'timeline', ...question }), archive);
  expect(Answer.parse(found)).toEqual(found);
  if (found.kind !== 'timeline') throw new Error(found.kind);
  return found;
}

const linesOf = ({ events }: Awaited<ReturnType<typeof timeline>>) =>
  events.map(
    ({ clock, earliest, latest, statement: { receipts } }) =>
      `${clock} ${earliest}..${latest} ${receipts[0]?.speaker?.name} ×${receipts.length}`,
  );

describe('a timeline', () => {
  test('runs on the clock of the words, and tells what is known by publication only', async () => {
    expect(linesOf(await timeline({ about: 'pier' }))).toEqual([
      'said 2026-02-01..2026-02-28 Otto Brandt ×1',
      'said 2026-03-12..2026-03-12 Ines Halloran ×2',
      'published 2026-03-20..2026-03-20 Leopold Varga ×1',
      'null null..null Jo Maas ×1',
    ]);
  });

  test('is of a speaker, of days, and of the latest where there are more than were asked for', async () => {
    expect(linesOf(await timeline({ speaker: 'Halloran' }))).toHaveLength(2);
    expect(linesOf(await timeline({ about: 'pier', from: '2026-03-01', to: '2026-03-31' }))).toEqual([
      'said 2026-03-12..2026-03-12 Ines Halloran ×2',
      'published 2026-03-20..2026-03-20 Leopold Varga ×1',
    ]);
    const short = await timeline({ about: 'pier', limit: 1 });
    expect([short.total, linesOf(short)]).toEqual([4, ['null null..null Jo Maas ×1']]);
  });

  test('of what nobody spoke about is no record', async () => {
    expect(await timeline({ about: 'zeppelins' })).toMatchObject({ events: [], total: 0, receipts: [] });
    expect(await timeline({ speaker: 'Nobody Known' })).toMatchObject({ events: [], speaker: null });
  });
});

describe('by a day', () => {
  const saidBy = async (by: string) => {
    const found = await answer(Question.parse({ kind: 'said', about: 'pier', by }), archive);
    if (found.kind !== 'said') throw new Error(found.kind);
    return found.statements
      .map(({ receipts, certainty }) => `${receipts[0]?.speaker?.name} ${certainty}`)
      .toSorted();
  };

  test('is on record what was said or printed by then, surely or possibly', async () => {
    expect(await saidBy('2026-02-10')).toEqual(['Otto Brandt possible']);
    expect(await saidBy('2026-03-12')).toEqual(['Ines Halloran certain', 'Otto Brandt certain']);
    expect(await saidBy('2026-03-20')).toEqual([
      'Ines Halloran certain',
      'Leopold Varga certain',
      'Otto Brandt certain',
    ]);
  });
});
