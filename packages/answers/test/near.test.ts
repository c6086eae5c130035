import { type Archive, openArchive } from '@onrecord/archive';
import { extractionOf } from '@onrecord/archive/testing';
import { type Answer, Question } from '@onrecord/schema';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { answer } from '../src/answer.ts';

let archive: Archive;
beforeAll(async () => {
  archive = await openArchive('sqlite::memory:');
  await archive.add(
    extractionOf({
      title: 'Talks on the strait',
      publisher: 'Harbour Wire',
      publishedAt: '2026-03-04',
      text: `“We counted 300 soldiers from South Norland,” Ines Halloran said.
Otto Brandt was alarmed by South Norland’s build-up but added he could not confirm that soldiers had crossed the strait.
“The strait will not be sold,” Brandt said, without saying when the council would vote.
Halloran formally announced that the town was buying 12 tugboats. She called it the “last chance for the Free Port”.`,
      speakers: [{ name: 'Ines Halloran' }, { name: 'Otto Brandt' }],
      quotes: [
        { says: 'We counted 300 soldiers from South Norland,', speaker: 'Ines Halloran' },
        {
          says: 'he could not confirm that soldiers had crossed the strait',
          speaker: 'Otto Brandt',
          cue: 'added',
        },
        { says: 'The strait will not be sold,', speaker: 'Otto Brandt' },
        { says: 'the town was buying 12 tugboats', speaker: 'Ines Halloran', cue: 'formally announced' },
        { says: 'last chance for the Free Port', speaker: 'Ines Halloran' },
      ],
      claims: [{ text: 'Soldiers had crossed the strait.', quotes: [1] }],
    }),
  );
});
afterAll(() => archive.close());

async function ask(question: object): Promise<Answer> {
  const found = await answer(Question.parse(question), archive);
  return found;
}

const said = async (question: object) => {
  const found = await ask({ kind: 'said', ...question });
  return found.receipts.map(({ quote }) => quote.text);
};

describe('what somebody said about something', () => {
  test('is found by other forms of the words, in the sentence that holds the quote', async () => {
    expect(await said({ about: 'South Norlandian troops' })).toEqual([
      'We counted 300 soldiers from South Norland,',
      'he could not confirm that soldiers had crossed the strait',
    ]);
    expect(await said({ speaker: 'Halloran', about: 'announce tugboats' })).toEqual([
      'the town was buying 12 tugboats',
    ]);
    expect(await said({ speaker: 'Brandt', about: 'council vote' })).toEqual([
      'The strait will not be sold,',
    ]);
  });

  test('tells that the words were not found as they are', async () => {
    const found = await ask({ kind: 'said', about: 'South Norlandian troops' });
    expect(found.searched.reading).toBe(
      'about “South Norlandian troops” (in these or like words, in the sentence)',
    );
    const exact = await ask({ kind: 'said', about: 'tugboats' });
    expect(exact.searched.reading).toBe('about “tugboats”');
  });

  test('keeps to the stance, the outlet and the days that were asked for', async () => {
    const about = 'South Norlandian troops';
    expect(await said({ about, stance: 'denies' })).toEqual([]);
    expect(await said({ about, outlet: 'Evening Courier' })).toEqual([]);
    expect(await said({ about, to: '2026-03-03' })).toEqual([]);
    expect(await said({ about, outlet: 'Harbour Wire' })).toHaveLength(2);
  });

  test.each([
    'climate',
    'Free elections',
    'nuclear submarine',
    'the price of bread',
    'South Sudan',
    'interest rates',
    'football in the Free Port stadium',
    'vaccines',
    'strait jacket fashion',
    'soldiers of Rome',
  ])('is no record where nobody spoke about it: %s', async (about) => {
    expect(await said({ about })).toEqual([]);
    expect((await ask({ kind: 'claim', about })).receipts).toEqual([]);
  });
});

test('a claim is found by the sentence that holds it, with the doubt of who reports it', async () => {
  const found = await ask({ kind: 'claim', about: 'South Norlandian troops' });
  expect(found.kind === 'claim' && found.claims.map(({ text }) => text)).toEqual([
    'Soldiers had crossed the strait.',
  ]);
});

describe('words that nobody said', () => {
  const nearest = async (text: string) => {
    const found = await ask({ kind: 'who-said', text });
    if (found.kind !== 'who-said') throw new Error(found.kind);
    expect(found.verdict).toBe('no-record');
    return found.receipts.map(({ quote }) => quote.text);
  };

  test.each<[text: string, nearest: string]>([
    ['this is the end of the Free Port', 'last chance for the Free Port'],
    ['the last chance of Free Port 3', 'last chance for the Free Port'],
    ['the strait of Norland will not be ours', 'The strait will not be sold,'],
  ])('show what is like them: %s', async (text, near) => {
    expect(await nearest(text)).toEqual([near]);
  });

  test.each([
    'South Norland is our closest friend',
    'the town will pay for the strait for generations',
    'the soldiers will be home next year',
    'the chance of rain is small',
    'a free lunch',
  ])('show nothing where nothing is like them: %s', async (text) => {
    expect(await nearest(text)).toEqual([]);
  });
});

describe('a needle too small to tell anybody by', () => {
  test.each(['the', 'strait', 'it will', 'not'])('is refused kindly: %s', async (text) => {
    expect(await ask({ kind: 'who-said', text })).toMatchObject({
      verdict: 'no-record',
      alarms: ['too little to tell who said it: give the phrase, three words or more'],
      statements: [],
    });
  });

  test('is answered where one statement alone holds it', async () => {
    expect(await ask({ kind: 'who-said', text: 'tugboats' })).toMatchObject({
      verdict: 'paraphrased',
      speaker: { name: 'Ines Halloran' },
    });
  });
});

test('who asserts something near it has not confirmed it', async () => {
  const extraction = extractionOf({
    publishedAt: '2026-03-04',
    text: 'Otto Brandt said he was alarmed by South Norland’s support for the war but could not confirm that soldiers had been sent.',
    speakers: [{ name: 'Otto Brandt' }],
    quotes: [
      {
        says: 'he was alarmed by South Norland’s support for the war but could not confirm that soldiers had been sent',
        speaker: 'Otto Brandt',
      },
    ],
    claims: [
      { text: 'He [Otto Brandt] was alarmed by South Norland’s support for the war.', quotes: [0] },
      { text: 'Soldiers had been sent.', quotes: [0] },
    ],
  });
  // A reservation is of the claim that it is about, not of the whole statement.
  for (const appearance of extraction.claims[1]?.appearances ?? []) appearance.stance = 'doubts';
  const apart = await openArchive('sqlite::memory:');
  await apart.add(extraction);
  const question = Question.parse({
    kind: 'ask',
    text: 'Did Brandt confirm South Norland soldiers were sent?',
  });
  expect(await answer(question, apart)).toMatchObject({ reply: 'no', answer: { kind: 'claim' } });
  await apart.close();
});
