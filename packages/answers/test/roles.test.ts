import { type Archive, openArchive } from '@onrecord/archive';
import { type ExtractionDraft, extractionOf } from '@onrecord/archive/testing';
import { AskQuestion, SaidQuestion, WhoSaidQuestion } from '@onrecord/schema';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { answer } from '../src/answer.ts';

let archive: Archive;
beforeEach(async () => {
  archive = await openArchive('sqlite::memory:');
  await archive.addAll(ARTICLES.map((draft) => extractionOf(draft)));
});
afterEach(() => archive.close());

/** One article in which somebody is printed with a role, and says something. */
function printed(publishedAt: string, role: string, name: string, says: string): ExtractionDraft {
  return {
    publishedAt,
    publisher: 'Harbour Wire',
    text: `${role} ${name} said that ${says}.`,
    speakers: [{ name, roles: role === '' ? [] : [role] }],
    quotes: [{ says, speaker: name }],
  };
}

const ARTICLES: ExtractionDraft[] = [
  printed('2024-02-01', 'Castermere Mayor', 'Ines Halloran', 'the pier stays open'),
  printed('2024-11-05', 'Castermere mayor', 'Ines Halloran', 'the harbour is not for sale'),
  printed('2025-04-02', 'former Castermere mayor', 'Ines Halloran', 'the harbour should have been sold'),
  printed('2025-03-10', 'mayor of Castermere', 'Tamsin Okafor', 'the harbour will be sold'),
  printed('2025-05-10', '', 'Tamsin Okafor', 'the ferries go on'),
  printed('2025-01-05', 'Norlandian president', 'Leopold Varga', 'the treaty is dead'),
  printed('2025-01-06', 'U.S. Treasury Secretary', 'Jo Maas', 'the tariffs go up'),
  printed('2025-01-07', 'Ellery mayor', 'Otto Feld', 'the bridge is safe'),
];

function ask(text: string) {
  return answer(AskQuestion.parse({ kind: 'ask', text, today: '2025-06-01' }), archive);
}

const ONE: [question: string, name: string, words: string[]][] = [
  ['What did the mayor of Castermere say about the harbour?', 'Tamsin Okafor', ['the harbour will be sold']],
  [
    'What did the Castermere mayor say about the harbour in November 2024?',
    'Ines Halloran',
    ['the harbour is not for sale'],
  ],
  ['What did the president of Norlandia say about the treaty?', 'Leopold Varga', ['the treaty is dead']],
  ['statements by the Ellery mayor', 'Otto Feld', ['the bridge is safe']],
  ['What did the US treasury secretary say about tariffs?', 'Jo Maas', ['the tariffs go up']],
  [
    'what did the former mayor of Castermere say about the harbour',
    'Ines Halloran',
    ['the harbour should have been sold', 'the harbour is not for sale'],
  ],
];

test.each(ONE)('%s is answered for %s', async (question, name, words) => {
  const { answer: found } = await ask(question);
  expect(found?.receipts.map(({ quote }) => quote.text).sort()).toEqual(words.toSorted());
  expect(new Set(found?.receipts.map(({ speaker }) => speaker?.name))).toEqual(new Set([name]));
  expect(found?.searched.reading).toContain(`${name} (printed as “`);
});

test('the reading tells who had the role before', async () => {
  const { answer: found } = await ask('What did the mayor of Castermere say about the harbour?');
  expect(found?.searched.reading).toContain(
    'speaker Tamsin Okafor (printed as “mayor of Castermere” on 2025-03-10), not Ines Halloran (printed as',
  );
});

test('a time at which nobody is known to have had the role gives no name', async () => {
  const { answer: found } = await ask('What did the mayor of Ellery say by 3 May 2024?');
  expect(found?.receipts).toEqual([]);
  expect(found).toMatchObject({ kind: 'said', speaker: null, alternatives: [{ name: 'Otto Feld' }] });
});

test('several people with one role are all shown, each under their own name', async () => {
  const { answer: found } = await ask('What did the mayor say about the harbour?');
  expect(found?.searched.reading).toMatch(
    /speaker “mayor”: Otto Feld .* or Tamsin Okafor .*, not Ines Halloran/,
  );
  expect(found).toMatchObject({
    kind: 'said',
    speaker: null,
    receipts: [{ speaker: { name: 'Tamsin Okafor' } }],
  });
  const said = await answer(
    SaidQuestion.parse({ kind: 'said', speaker: 'the mayor', from: '2025-01-01' }),
    archive,
  );
  expect(new Set(said.receipts.map(({ speaker }) => speaker?.name))).toEqual(
    new Set(['Ines Halloran', 'Tamsin Okafor', 'Otto Feld']),
  );
});

test('unnamed sources of the description are found with who has the role', async () => {
  await archive.add(
    extractionOf({
      publishedAt: '2025-01-09',
      text: 'The Ellery mayor said that the bridge is old.',
      speakers: [{ name: 'Ellery mayor', kind: 'anonymous' }],
      quotes: [{ says: 'the bridge is old', speaker: 'Ellery mayor' }],
    }),
  );
  const found = await answer(SaidQuestion.parse({ kind: 'said', speaker: 'the Ellery mayor' }), archive);
  expect(found.receipts.map(({ speaker }) => speaker?.name).toSorted()).toEqual([
    'Ellery mayor',
    'Otto Feld',
  ]);
  expect(found.searched.reading).toMatch(/Otto Feld .*, or unnamed sources called “the Ellery mayor”$/);
});

test('who is asked for by role is shown as a speaker', async () => {
  const { answer: found } = await ask('Who is the mayor of Ellery?');
  expect(found).toMatchObject({ kind: 'speaker', speaker: { name: 'Otto Feld' } });
});

test('words that a role stands for are laid to who has it', async () => {
  const found = await answer(
    WhoSaidQuestion.parse({
      kind: 'who-said',
      text: 'the harbour will be sold',
      speaker: 'the mayor of Castermere',
    }),
    archive,
  );
  expect(found).toMatchObject({ speaker: { name: 'Tamsin Okafor' } });
});

test('an alliance confirms by whom other articles print for it, though unnamed sources are called so too', async () => {
  await archive.addAll(
    [
      printed('2025-02-01', 'Norland Pact secretary-general', 'Leif Aune', 'the pact stands'),
      {
        publishedAt: '2025-02-02',
        text: 'A senior Norland Pact official said that the talks go on. A Norland Pact envoy called them long.',
        speakers: [
          { name: 'senior Norland Pact official', kind: 'anonymous' as const },
          { name: 'Norland Pact envoy', kind: 'anonymous' as const },
        ],
        quotes: [
          { says: 'the talks go on', speaker: 'senior Norland Pact official' },
          { says: 'called them long', speaker: 'Norland Pact envoy' },
        ],
      },
      {
        publishedAt: '2025-02-03',
        text: '“I can confirm that the islands were taken,” Leif Aune said.',
        speakers: [{ name: 'Leif Aune' }],
        quotes: [
          {
            says: 'I can confirm that the islands were taken,',
            speaker: 'Leif Aune',
            stance: 'confirms' as const,
          },
        ],
        claims: [{ text: 'The islands were taken.', quotes: [0] }],
      },
    ].map((draft) => extractionOf(draft)),
  );
  const { reply, receipts } = await ask('Did the Norland Pact confirm the islands were taken?');
  expect(receipts.map(({ speaker }) => speaker?.name)).toEqual(['Leif Aune']);
  expect(reply).toBe('yes');
});
