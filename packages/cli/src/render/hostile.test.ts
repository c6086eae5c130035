import { answer } from '@onrecord/answers';
import { type Archive, openArchive } from '@onrecord/archive';
import { extractionOf } from '@onrecord/archive/testing';
import { type Answer, type Extraction, Question, type Receipt } from '@onrecord/schema';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { renderAnswer, renderExtraction, renderIngested } from './index.ts';
import { faultsOf } from './testing/lines.ts';

/** Pieces that break lines, move cursors, change colours and turn directions, among letters that do not. */
const PIECES = [
  ...[
    'word',
    '“Yes',
    ',” ',
    ' said ',
    '. ',
    '\n\n',
    '\r',
    '\t',
    '\u00a0',
    'שלום',
    'سلام',
    '北朝鮮',
    '👩‍🚒',
    '🇺🇦',
  ],
  ...[
    '\u001b[2J',
    '\u001b[1m',
    '\u001b]8;;https://evil.example\u0007',
    '\u009b31m',
    '\u001b',
    '\u0007',
    '\b',
  ],
  ...[
    '\u0000',
    '\u007f',
    '\u202e',
    '\u202a',
    '\u2066',
    '\u2069',
    '\u200f',
    '\u200b',
    '\u2028',
    '\u0085',
    '\ufeff',
  ],
  ...[
    'e\u0301\u0302\u0303\u0304\u0305\u0306\u0307',
    '\u00ad',
    '\ud800',
    'x'.repeat(120),
    '{+not+}',
    '[-not-]',
  ],
];

const hostileText = fc
  .array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 12 })
  .map((pieces) => `a${pieces.join('')}`);

test('no text of an article breaks a screen, whatever is drawn', async () => {
  const screens = fc.record({ columns: fc.integer({ min: 40, max: 120 }), color: fc.boolean() });
  await fc.assert(
    fc.asyncProperty(hostileText, screens, async (text, screen) => {
      const extraction = extractionThatSays(text);
      const archive = await openArchive('sqlite::memory:');
      const added = await archive.add(extraction);
      const drawn = [
        ...(await answersOf(archive, text, extraction)).map((found) => renderAnswer(found, screen)),
        renderExtraction(extraction, screen),
        renderIngested({ kind: 'article', extraction, added, warnings: [], line: null }, screen),
      ];
      await archive.close();
      expect(drawn.flatMap((one) => faultsOf(one, screen))).toEqual([]);
    }),
    { numRuns: 100, seed: 20_241_018 },
  );
});

/** An article that says one thing in every place where it can say something. */
function extractionThatSays(text: string): Extraction {
  return extractionOf({
    text,
    title: text,
    publisher: text,
    byline: [text],
    publishedAt: '2024-10-18',
    speakers: [{ name: text, aliases: [text], roles: [text] }],
    quotes: [
      {
        says: text,
        speaker: text,
        cue: text,
        via: text,
        said: '2024-10-17',
        saidWords: text,
        type: 'direct',
      },
    ],
    claims: [{ text, quotes: [0] }],
  });
}

/** An answer of every kind, as real ones are made and with the text in the places that they leave empty. */
async function answersOf(archive: Archive, text: string, extraction: Extraction): Promise<Answer[]> {
  const ask = (question: object) => answer(Question.parse(question), archive);
  const { hits } = await archive.search({ limit: 1 });
  const receipts: Receipt[] = hits.map(({ receipt }) => receipt);
  const [speaker = null] = extraction.speakers;
  const said = await ask({ kind: 'said' });
  const searched = { ...said.searched, reading: text };
  return [
    said,
    await ask({ kind: 'who-said', text: 'words that nobody said' }),
    await ask({ kind: 'speaker', name: 'a' }),
    await ask({ kind: 'article', article: extraction.article.id }),
    {
      kind: 'who-said',
      question: { kind: 'who-said', text: 'a', speaker: text, limit: 1 },
      searched,
      verdict: 'other-speaker',
      speaker,
      statements: [{ receipts }],
      receipts,
      alarms: [text],
      diff: [
        { kind: 'asked', text },
        { kind: 'recorded', text },
      ],
    },
    {
      kind: 'claim',
      question: { kind: 'claim', about: 'a', limit: 1 },
      searched,
      claims: [{ text, positions: [{ speaker, stance: 'denies', saidAt: null, receipts }] }],
      receipts,
    },
    {
      kind: 'article',
      question: { kind: 'article', article: 'a' },
      searched,
      article: null,
      alternatives: [extraction.article].map(({ id, title, publisher, url, publishedAt }) => ({
        id,
        title,
        publisher,
        url,
        publishedAt,
      })),
      speakers: [],
      receipts: [],
    },
  ];
}

test('an article without a sentence and without an end is drawn at once', async () => {
  const text = `“${'no end '.repeat(400_000)}”`;
  const drawn = renderExtraction(extractionThatSays(text), { columns: 80, color: false });
  expect(drawn.length).toBeLessThan(10_000);
  expect(drawn).toContain('(shortened here; the source has it all)');
});
