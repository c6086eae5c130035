import { type Archive, openArchive } from '@onrecord/archive';
import { type ExtractionDraft, extractionOf, type QuoteDraft } from '@onrecord/archive/testing';
import { ClaimQuestion } from '@onrecord/schema';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { answer } from '../src/answer.ts';

let archive: Archive;
beforeEach(async () => {
  archive = await openArchive('sqlite::memory:');
});
afterEach(() => archive.close());

const CLAIM = 'the council sold the pier to Norvik Shipping';

/** An article in which somebody takes a position on the claim. */
function article(
  publishedAt: string,
  stance: NonNullable<QuoteDraft['stance']>,
  more: Partial<QuoteDraft> & { text?: string } = {},
): ExtractionDraft {
  const { text, ...quote } = more;
  return {
    publisher: `Outlet of ${publishedAt}`,
    publishedAt,
    text: text ?? `Ines Halloran (${stance}) ${CLAIM}. It was on ${publishedAt}.`,
    quotes: [{ says: CLAIM, speaker: 'Ines Halloran', stance, ...quote }],
    claims: [{ text: `The council sold the pier to Norvik Shipping.`, quotes: [0] }],
  };
}

async function changesAmong(...articles: ExtractionDraft[]): Promise<string[]> {
  await archive.addAll(articles.map((draft) => extractionOf(draft)));
  const { claims } = await answer(ClaimQuestion.parse({ kind: 'claim', about: CLAIM }), archive);
  expect(claims).toHaveLength(1);
  const { positions = [], changes = [] } = claims[0] ?? {};
  return changes.map(({ from, to }) => {
    const [before, after] = [positions[from], positions[to]];
    return `${before?.speaker?.name} ${before?.stance} ${before?.saidAt?.edtf ?? 'undated'}, ${after?.stance} ${after?.saidAt?.edtf ?? 'undated'}`;
  });
}

test('who asserts in one article and denies in a later one has changed position', async () => {
  const changes = await changesAmong(
    article('2025-01-10', 'asserts', { said: '2025-01-09' }),
    article('2025-04-02', 'denies', { said: '2025-04-01' }),
  );
  expect(changes).toEqual(['Ines Halloran asserts 2025-01-09, denies 2025-04-01']);
});

test('the order is that of saying, not of adding or of publication', async () => {
  const changes = await changesAmong(
    article('2025-04-02', 'asserts', { said: '2024-12-01' }),
    article('2025-01-10', 'denies', { said: '2025-01-09' }),
  );
  expect(changes).toEqual(['Ines Halloran asserts 2024-12-01, denies 2025-01-09']);
});

test('each turn counts, there and back', async () => {
  const changes = await changesAmong(
    article('2025-01-10', 'denies', { said: '2025-01-09' }),
    article('2025-02-10', 'confirms', { said: '2025-02-09' }),
    article('2025-03-10', 'denies', { said: '2025-03-09' }),
  );
  expect(changes).toEqual([
    'Ines Halloran denies 2025-01-09, confirms 2025-02-09',
    'Ines Halloran confirms 2025-02-09, denies 2025-03-09',
  ]);
});

test('what was printed before the other was said came before it', async () => {
  expect(
    await changesAmong(
      article('2025-01-10', 'asserts'),
      article('2025-04-02', 'denies', { said: '2025-04-01' }),
    ),
  ).toEqual(['Ines Halloran asserts undated, denies 2025-04-01']);
});

const NO_CHANGE: [why: string, articles: ExtractionDraft[]][] = [
  [
    'the same side in other words of speech',
    [
      article('2025-01-10', 'asserts', { said: '2025-01-09' }),
      article('2025-04-02', 'confirms', { said: '2025-04-01' }),
    ],
  ],
  [
    'two statements of one day',
    [
      article('2025-01-10', 'asserts', { said: '2025-01-09' }),
      article('2025-01-11', 'denies', { said: '2025-01-09' }),
    ],
  ],
  [
    'days that may be the same',
    [
      article('2025-01-31', 'asserts', { said: '2025-01' }),
      article('2025-01-11', 'denies', { said: '2025-01-09' }),
    ],
  ],
  ['no known day of saying', [article('2025-01-10', 'asserts'), article('2025-04-02', 'denies')]],
  [
    'a question, which takes no side',
    [
      article('2025-01-10', 'asks', { said: '2025-01-09' }),
      article('2025-04-02', 'denies', { said: '2025-04-01' }),
    ],
  ],
  [
    'somebody else',
    [
      article('2025-01-10', 'asserts', { said: '2025-01-09' }),
      article('2025-04-02', 'denies', {
        said: '2025-04-01',
        speaker: 'Jo Maas',
        text: `Jo Maas denies that ${CLAIM}.`,
      }),
    ],
  ],
  [
    'hearsay: what another tells that somebody said',
    [
      article('2025-01-10', 'asserts', {
        said: '2025-01-09',
        via: 'Jo Maas',
        text: `Jo Maas said Ines Halloran had told him ${CLAIM}.`,
      }),
      article('2025-04-02', 'denies', { said: '2025-04-01' }),
    ],
  ],
];

test.each(NO_CHANGE)('%s is no change of position', async (_, articles) => {
  expect(await changesAmong(...articles)).toEqual([]);
});
