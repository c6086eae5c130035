import { answer } from '@onrecord/answers';
import type { Archive } from '@onrecord/archive';
import { Question } from '@onrecord/schema';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { renderAnswer } from '../index.ts';
import { openWorld, openWorldWithTurn } from '../testing/world.ts';

let archive: Archive;

beforeAll(async () => {
  archive = await openWorld();
});

afterAll(() => archive.close());

const CASES: [what: string, question: object, drawn: string][] = [
  [
    'said: one statement of two outlets, its day told by the later one',
    { kind: 'said', speaker: 'Brandt' },
    `1 statement · speaker Ana Brandt

“Read my lips: the bridge will not close before May,”
  Ana Brandt, the harbour pilot
  said 17 Oct 2024 (“on Thursday”) · dated by The Harbour Gazette
  printed in 2 articles, the earliest first:
  - Evening Courier, published 17 Oct 2024
    Pilot: no closure
    https://courier.example/pilot
    │ “Read my lips: the bridge will not close before May,” Ana Brandt
    │ told the Courier. The mayor said in October that the toll would
    │ rise.
  - The Harbour Gazette, published 18 Oct 2024
    Bridge stays open, pilot says
    https://gazette.example/bridge
    as: “The bridge will not close before May,”`,
  ],
  [
    'said: hearsay of people without a name',
    { kind: 'said', about: 'cracks' },
    `1 statement · about “cracks”

had seen 12 cracks
  two engineers, unnamed · hearsay, as reported by The Courier · in the
  article’s words
  said at an unknown date
  The Harbour Gazette, published 18 Oct 2024
  Bridge stays open, pilot says
  https://gazette.example/bridge
  │ The council denied that the toll would rise. The Courier reported
  │ that two engineers had seen 12 cracks.`,
  ],
  [
    'said: nobody of that name',
    { kind: 'said', speaker: 'Ana Brant' },
    `NO RECORD in 2 articles from 17 to 18 Oct 2024
Asked for: speaker “Ana Brant” (quoted nowhere in the archive)

Did you mean Ana Brandt?`,
  ],
  [
    'who-said: a denial, and what the words make of it',
    { kind: 'who-said', text: 'the toll will rise', speaker: 'council' },
    `DENIED: council denied this
Asked for: the words “the toll will rise”, speaker council

! "would" became "will"

Compared with the record ([-only asked-] {+only recorded+}):
  the toll [-will-] {+would+} rise

that the toll would rise
  council · denied this · in the article’s words
  said at an unknown date
  The Harbour Gazette, published 18 Oct 2024
  Bridge stays open, pilot says
  https://gazette.example/bridge
  │ She took no questions. The council denied that the toll would rise.
  │ The Courier reported that two engineers had seen 12 cracks.`,
  ],
  [
    'who-said: nothing at all',
    { kind: 'who-said', text: 'penguins eat the soup' },
    `NO RECORD in 2 articles from 17 to 18 Oct 2024
Asked for: the words “penguins eat the soup”`,
  ],
  [
    'claim: who says so and who denies it',
    { kind: 'claim', about: 'toll' },
    `1 found · claims about “toll”

The toll will rise.

  mayor said this
  said in October 2024 (“in October”)
    that the toll would rise
    Evening Courier, published 17 Oct 2024
    Pilot: no closure
    https://courier.example/pilot

  council denied this
  said at an unknown date
    that the toll would rise
    The Harbour Gazette, published 18 Oct 2024
    Bridge stays open, pilot says
    https://gazette.example/bridge`,
  ],
  [
    'claim: none',
    { kind: 'claim', about: 'unicorns' },
    `NO RECORD in 2 articles from 17 to 18 Oct 2024
Asked for: claims about “unicorns”`,
  ],
  [
    'article: everything by speaker',
    { kind: 'article', article: 'bridge stays open' },
    `Bridge stays open, pilot says
The Harbour Gazette · Mira Holt · published 18 Oct 2024
https://gazette.example/bridge

Ana Brandt, the harbour pilot
  “The bridge will not close before May,”
    said 17 Oct 2024 (“on Thursday”)

council
  that the toll would rise
    denied this

two engineers, unnamed
  had seen 12 cracks
    hearsay, as reported by The Courier`,
  ],
];

test.each(CASES)('%s', async (_what, question, drawn) => {
  const found = await answer(Question.parse(question), archive);
  expect(renderAnswer(found, { columns: 72, color: false })).toBe(drawn);
});

test('claim: who changed position, and a denial that is told by the words that it stands for', async () => {
  const turned = await openWorldWithTurn();
  const found = await answer(Question.parse({ kind: 'claim', about: 'fare' }), turned);
  await turned.close();
  expect(renderAnswer(found, { columns: 72, color: false })).toBe(`1 found · claims about “fare”

The fare will double.

  → Ines Halloran first said this, later denied this

  Ines Halloran said this
  said 2 Mar 2024
    the fare will double
    Evening Courier, published 3 Mar 2024

  Ines Halloran denied this
  said 9 Apr 2024
    Brandt said the fare will double. Ines Halloran denied it.
    Evening Courier, published 10 Apr 2024`);
});

test('speaker: who they are, then what they said without their name again', async () => {
  const found = await answer({ kind: 'speaker', name: 'Brandt', limit: 5 }, archive);
  const lines = renderAnswer(found, { columns: 72, color: false }).split('\n');
  expect(lines.slice(0, 2)).toEqual(['Ana Brandt', '  person · 2 statements']);
  expect(lines).toContain('  also   Brandt');
  expect(lines).toContain('  roles  the harbour pilot');
  expect(lines.slice(lines.indexOf('Latest statements:') + 2).slice(0, 2)).toEqual([
    '“Read my lips: the bridge will not close before May,”',
    '  said 17 Oct 2024 (“on Thursday”) · dated by The Harbour Gazette',
  ]);
});

test('said: what is left out is told', async () => {
  const found = await answer({ kind: 'said', limit: 1 }, archive);
  const drawn = renderAnswer(found, { columns: 72, color: false });
  expect(drawn).toMatch(/^1 of 5 statements · everything\n/);
  expect(drawn).toMatch(/\nThere is more: ask more narrowly, or with a higher limit\.$/);
});
