import { type Archive, openArchive } from '@onrecord/archive';
import { extractionOf } from '@onrecord/archive/testing';
import { Answer, type AskAnswer, Question } from '@onrecord/schema';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { answer } from '../src/answer.ts';
import { readPlain } from '../src/ask/reading/read-plain.ts';
import { openWorld } from './world.ts';

let archive: Archive;

beforeAll(async () => {
  archive = await openWorld();
});
afterAll(() => archive.close());

async function ask(text: string): Promise<AskAnswer> {
  const found = await answer(Question.parse({ kind: 'ask', text, today: '2024-10-20' }), archive);
  expect(Answer.parse(found)).toEqual(found);
  if (found.kind !== 'ask') throw new Error(found.kind);
  return found;
}

const namesIn = ({ receipts }: AskAnswer) => [...new Set(receipts.map(({ speaker }) => speaker?.name))];

describe('a question in plain words', () => {
  test.each<[text: string, reply: AskAnswer['reply'], names: string[]]>([
    ['Who said “Putin will not get his way”?', null, ['Mark Rutte']],
    ['Did Rutte say Putin would not get his way?', 'yes', ['Mark Rutte']],
    ['Did Rutte say "Putin will get his way"?', 'no', ['Mark Rutte']],
    ['has anyone said that the tide waits for nobody', 'unclear', ['Vladimir Putin']],
    ['Did Moscow deny receiving shells from Pyongyang?', 'yes', ['Kyiv', 'Moscow']],
    ['Did Moscow confirm that it received shells and soldiers from Pyongyang?', 'no', ['Kyiv', 'Moscow']],
    ['Who denied that Moscow received shells and soldiers?', null, ['Kyiv', 'Moscow']],
    ['What did NATO say about the bridge?', null, ['senior NATO official']],
    ['What did Zelensky say this week about soldiers?', null, ['Volodymyr Zelensky']],
    ['timeline of Ana Brandt', null, ['Ana Brandt']],
    ['zelensky', null, ['Volodymyr Zelensky']],
    ['What did the NATO chief say about Putin?', null, ['Mark Rutte']],
    ['What did Rutte or Brandt say about the bridge?', null, ['Ana Brandt', 'Rutte']],
    ['Did Russia deny receiving shells from Pyongyang?', 'yes', ['Kyiv', 'Moscow']],
    ['“Putin will not get his way,” Rutte said', null, ['Mark Rutte']],
    ['Did Zelensky deny receiving shells?', null, []],
    ['hello there', null, []],
    ['What did Putin say about the bridge?', null, []],
    ['What did Ana Brandt say by 1 January 2024?', null, []],
  ])('%s', async (text, reply, names) => {
    const found = await ask(text);
    expect([found.reply, namesIn(found).toSorted()]).toEqual([reply, names]);
  });

  test('is unclear where outlets print what matters otherwise', async () => {
    const contested = await openArchive('sqlite::memory:');
    for (const [publisher, says] of [
      ['Herald', 'We will sell the harbour'],
      ['Gazette', 'We will not sell the harbour'],
    ] as const)
      await contested.add(
        extractionOf({
          publisher,
          text: `“${says},” Ines Halloran told ${publisher}.`,
          quotes: [{ says, speaker: 'Ines Halloran' }],
        }),
      );
    const text = 'Did Halloran say “we will sell the harbour”?';
    const found = await answer(Question.parse({ kind: 'ask', text }), contested);
    expect(found).toMatchObject({ reply: 'unclear', answer: { verdict: 'verbatim' } });
    await contested.close();
  });

  test('shows how it was read', async () => {
    expect((await ask('Did Moscow deny receiving shells?')).searched.reading).toBe(
      'claims about “receiving shells”, speaker Moscow, whether somebody denies it',
    );
    expect((await ask('What did Rutte say last week?')).searched.reading).toBe(
      'speaker Mark Rutte, said from 2024-10-07, to 2024-10-13',
    );
  });

  test('says where it does not tell what is meant', async () => {
    const { alarms, receipts } = await ask('who denied it?');
    expect(alarms).toEqual([
      'the question does not tell what “it” is: shown is every statement of that kind, whatever it is about',
    ]);
    expect(receipts.map(({ quote }) => quote.stance)).toEqual(['denies']);
  });

  test('gets no yes from what is only near it', async () => {
    const found = await ask('Did Moscow deny selling soldiers the bridge?');
    expect(found).toMatchObject({ reply: null });
  });

  test('that asks nothing is told so', async () => {
    expect(await ask('???')).toMatchObject({ read: null, answer: null, receipts: [] });
  });
});

test('no text makes the reading throw, and what is read can be asked', () => {
  const words = fc.constantFrom(
    ...'who what did has was denied confirm said about by since between and last week may 3 “ ” " \' ( [ * - NATO Ana’s'.split(
      ' ',
    ),
  );
  const texts = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(words, { maxLength: 25 }).map((all) => all.join(' ')),
  );
  fc.assert(
    fc.property(texts, (text) => {
      const reading = readPlain(text, '2026-03-18');
      if (reading) expect(reading.question.kind).toMatch(/^[a-z-]+$/);
    }),
  );
});

test('no text makes an answer throw', async () => {
  const kinds = fc.constantFrom('ask', 'who-said', 'claim', 'said', 'timeline', 'speaker', 'article');
  await fc.assert(
    fc.asyncProperty(
      kinds,
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 80 }),
      async (kind, text) => {
        const members = { kind, text, about: text, name: text, article: text };
        const wanted =
          { ask: 'text', 'who-said': 'text', speaker: 'name', article: 'article' }[kind as 'ask'] ?? 'about';
        const question = Question.safeParse({ kind, [wanted]: members[wanted as 'text'] });
        if (!question.success) return;
        const found = await answer(question.data, archive);
        expect(Answer.parse(found)).toEqual(found);
      },
    ),
    { numRuns: 200 },
  );
}, 120_000);
