import { createArticle, type Extraction, type Quote, textOf } from '@onrecord/schema';
import { describe, expect, test } from 'vitest';
import { readAnnotated, readAnnotatedFile } from '../eval/annotated.ts';
import { readBaseline, shortfalls } from '../eval/baseline.ts';
import type { GoldArticle } from '../eval/gold.ts';
import { goldSpansExtractor } from '../eval/gold-spans.ts';
import { measure } from '../eval/measure.ts';
import { tellErrors } from '../eval/report/errors.ts';
import { tellFigures, tellMarkdown } from '../eval/report/table.ts';
import { figuresOf, headlineFigures } from '../eval/score/figures.ts';
import { Scorer } from '../eval/score/scorer.ts';
import { createExtractor, type Extractor } from '../src/index.ts';

const TEXT = '“It stays,” said Ana Brandt on Monday. She denied it. Leo Finch thinks that it may go.';

/** Three attributions: one direct and dated, one denial, one belief. */
const GOLD = goldOf([
  ['{q|“It stays,”} {c|said} {s|Ana Brandt}', 'Ana Brandt', 'asserts', '2025-03-10'],
  ['{s|She} {c|denied} {q|it}.', 'Ana Brandt', 'denies', null],
  ['{s|Leo Finch} {c|thinks} {q|that it may go}', 'Leo Finch', 'believes', null],
]);

type Row = [passage: string, speaker: string | null, stance: string, saidAt: string | null];

function goldOf(rows: Row[]): GoldArticle {
  const attributions = rows.map(([passage, speaker, stance, saidAt]) => ({
    in: passage,
    speaker,
    stance,
    saidAt,
  }));
  const file = {
    title: 'It stays',
    publisher: 'The Post',
    publishedAt: '2025-03-12',
    text: [TEXT],
    attributions,
  };
  return readAnnotatedFile('test', JSON.stringify(file));
}

/** An extractor that finds what the rows say, with a confidence of 0.9 each. */
function extractorOf(rows: Row[]): Pick<Extractor, 'extract'> {
  const { attributions } = goldOf(rows);
  const names = [...new Set(rows.map(([, speaker]) => speaker))].filter((name) => name !== null);
  const quotes = attributions.map(({ content, cue, source, who }): Quote => {
    const spansOf = (spans: typeof cue) => (spans.length > 0 ? { spans, text: textOf(TEXT, spans) } : null);
    const saidAt = who?.saidAt
      ? { edtf: who.saidAt, earliest: '', latest: '', basis: 'stated' as const, evidence: null }
      : null;
    const speakerId = who?.speaker ?? null;
    const found = {
      content,
      text: textOf(TEXT, content),
      cue: spansOf(cue),
      source: spansOf(source),
      saidAt,
      speakerId,
    };
    return { ...found, stance: who?.stance ?? 'asserts', confidence: 0.9, speakerConfidence: 0.9 } as Quote;
  });
  const speakers = names.map((name) => ({ id: name, name }));
  return { extract: (article) => ({ article, quotes, speakers }) as unknown as Extraction };
}

const figures = (rows: Row[]) => headlineFigures(measure([GOLD], () => extractorOf(rows)).figures);

const RIGHT: Row[] = [
  ['{q|It stays},” {c|said} {s|Ana Brandt}', 'the Ana Brandt', 'asserts', '2025-03-10'],
  ['{s|She} {c|denied} {q|it}.', 'Ana Brandt', 'denies', null],
  ['{s|Leo Finch} {c|thinks} {q|that it may go.}', 'Leo Finch', 'believes', null],
];

describe('the scorer', () => {
  test('gives 100 to what differs in marks, stops and articles only', () => {
    const measured = figures(RIGHT);
    const wrong = Object.entries(measured).filter(([row, figure]) => figure < 100 && !row.endsWith('mixed'));
    expect(wrong).toEqual([]);
  });

  test('counts spans, whole attributions and tokens as counted by hand', () => {
    const measured = figures([
      // The cue is another one, the speaker a wrong one; half of the content is there, and no more.
      ['“It {q|stays},” said {c|Ana} {s|Brandt}', 'Leo Finch', 'asserts', null],
      // All right but the source, which is empty, and nobody is named.
      ['She {c|denied} {q|it}.', null, 'denies', null],
      // Invented.
      ['{s|Leo} Finch thinks that it {c|may} {q|go}.', 'Leo Finch', 'asserts', '2025'],
    ]);
    // Of three gold and two or three predicted spans a role, by hand.
    expect(measured).toMatchObject({
      'span exact source': 0,
      'span exact cue': 33.3,
      'span exact content': 33.3,
      // Words: {It stays it that it may go} wanted, {stays it go} given, all three shared: P 1, R 3/7.
      'content tokens': 60,
      'content exact all': 33.3,
      'content all': 66.7,
      'content direct': 100,
      'content+cue all': 33.3,
      'attribution all': 0,
      'who said what': 0,
      'speaker | content found': 0,
      'no wrong name | content found': 50,
      'stance | content found': 100,
      'date | content found, dated': 0,
      'no date | content found, undated': 100,
    });
  });

  test('joins one to one, the best overlap first', () => {
    const [stays, denied, may] = RIGHT as [Row, Row, Row];
    const twice: Row[] = [
      stays,
      denied,
      ['Leo {s|Finch} {c|thinks} {q|that it}', null, 'asserts', null],
      may,
    ];
    expect(figures(twice)).toMatchObject({ 'attribution all': 85.7, 'speaker | content found': 100 });
  });

  test('tells how often answers of a confidence are right', () => {
    const scorer = new Scorer();
    scorer.add(GOLD, extractorOf(RIGHT).extract(GOLD.article));
    const wrong = RIGHT.map(([passage, , stance]): Row => [passage, 'Nobody Known', stance, null]);
    scorer.add(GOLD, extractorOf(wrong).extract(GOLD.article));
    const { calibration } = figuresOf(scorer);
    expect(calibration.quotes).toEqual([
      { from: 0.9, to: 0.95, count: 6, meanConfidence: expect.closeTo(0.9), right: 1 },
    ]);
    expect(calibration.speakers).toMatchObject([{ count: 6, right: 0.5 }]);
  });

  test('lists what is wrong, with the words', () => {
    const rows: Row[] = [
      ['{q|It stays},” {c|said} {s|Ana Brandt}', 'Leo Finch', 'denies', '2025'],
      ['{s|Leo Finch} {c|thinks} {q|that it may} go', null, 'believes', null],
      ['{s|Leo} Finch {c|thinks} {q|that}', null, 'asserts', null],
    ];
    const { errors } = measure([GOLD], () => extractorOf(rows));
    expect(errors.map(({ kind, wanted, given }) => [kind, wanted, given])).toEqual([
      ['missed', 'She | denied', null],
      ['invented', null, 'Leo | thinks (0.90)'],
      ['wrong name', 'Ana Brandt', 'Leo Finch'],
      ['stance', 'asserts', 'denies (said)'],
      ['date', '2025-03-10', '2025'],
      ['content', 'that it may go', 'that it may'],
      ['missing name', 'Leo Finch', null],
    ]);
    expect(tellErrors(errors, 1)).toContain('wrong name (1 of 1)');
  });
});

describe('an annotated file', () => {
  test.each([
    ['is not in the text', '{q|It goes}', /^test: this passage is not in the text: "It goes"$/],
    [
      'stands in it twice',
      '{q|it}',
      /^test: this passage stands in the text more than once; give more of it: "it"$/,
    ],
    ['marks no content', '{s|Leo Finch} thinks', /^test: no \{q\|content\} is marked/],
  ])('is refused where a passage %s', (_, passage, message) => {
    expect(() => goldOf([[passage, null, 'asserts', null]])).toThrow(message);
  });

  test('takes an attribution from several passages', () => {
    const article = createArticle({ text: TEXT });
    const json = JSON.stringify({
      ...{ title: 'a', publisher: 'b', publishedAt: '2025-03-12', text: [TEXT] },
      attributions: [
        {
          in: ['{s|Ana Brandt}', 'thinks {q|that it may go}'],
          speaker: null,
          stance: 'asserts',
          saidAt: null,
        },
      ],
    });
    const [first] = readAnnotatedFile('test', json).attributions;
    const words = [first?.source, first?.content].map((spans) =>
      spans?.map(({ start, end }) => article.text.slice(start, end)),
    );
    expect(words).toEqual([['Ana Brandt'], ['that it may go']]);
  });
});

test('an extractor that is given the annotated spans finds them all', () => {
  const { figures } = measure([GOLD], goldSpansExtractor);
  expect(figures.rows['content exact all']).toMatchObject({ f1: 100 });
  expect(figures.rows['speaker | content found']).toEqual({ rate: 100, of: 3 });
});

describe('the annotated articles of this repository', () => {
  const extractor = createExtractor();
  const { figures } = measure(readAnnotated(), () => extractor);

  test('are measured at or above their floors', () => {
    const baseline = readBaseline();
    expect(Object.keys(baseline.annotated ?? {}).length).toBeGreaterThan(20);
    expect(shortfalls('annotated', figures, baseline)).toEqual([]);
  });

  test('give a line for each row under its floor', () => {
    const baseline = { annotated: { 'content tokens': 100, 'no such row': 1, 'stance | content found': 1 } };
    expect(shortfalls('annotated', figures, baseline)).toEqual([
      expect.stringMatching(/^annotated: "content tokens" is [\d.]+, under its floor of 100$/),
      'annotated: "no such row" has a floor of 1 and was not measured',
    ]);
  });

  test('are told as a table and as Markdown', () => {
    expect(tellFigures('annotated', figures)).toMatch(/^ {2}span exact source +\d+\.\d +P /m);
    expect(tellMarkdown('annotated', figures)).toMatch(/^\| stance, content found \| /m);
  });
});
