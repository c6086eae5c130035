import { createArticle, type Quote, type Speaker } from '@onrecord/schema';
import { describe, expect, it } from 'vitest';
import { joinClaims } from './index.ts';

/** `words` stand in the article as printed; who says them, and how. */
type Said = Partial<Pick<Quote, 'type' | 'stance' | 'saidAt'>> & {
  words: string | string[];
  by?: string;
  source?: string;
};

const SPEAKERS: Speaker[] = ['Mara Lindqvist', 'Otto Brandt', 'Harbour Office'].map((name) => ({
  id: name,
  name,
  kind: name === 'Harbour Office' ? 'organization' : 'person',
  aliases: [],
  roles: [],
}));

function claimsOf(text: string, said: Said[], publishedAt = '2024-10-18') {
  const article = createArticle({ text, publishedAt });
  let from = 0;
  const quotes = said.map(({ words, by, source, ...rest }, index): Quote => {
    const content = [words].flat().map((piece) => {
      const start = text.indexOf(piece, from);
      from = start + piece.length;
      return { start, end: from };
    });
    return {
      id: `q${index + 1}`,
      articleId: article.id,
      type: 'indirect',
      content,
      text: content.map(({ start, end }) => text.slice(start, end)).join(' … '),
      cue: null,
      source: source === undefined ? null : { spans: [{ start: 0, end: 1 }], text: source },
      speakerId: by ?? null,
      speakerConfidence: 1,
      candidates: [],
      stance: 'asserts',
      saidAt: null,
      via: null,
      venue: null,
      nestedIn: null,
      confidence: 1,
      ...rest,
    };
  });
  return joinClaims(quotes, SPEAKERS, article);
}

const appearancesOf = (text: string, said: Said[]) =>
  claimsOf(text, said).map(({ appearances }) =>
    appearances.map(({ quoteId, stance }) => `${quoteId} ${stance}`),
  );

describe('a statement as a proposition', () => {
  const CASES: [name: string, text: string, said: Said, claim: string][] = [
    [
      'loses its quotation marks and gains a capital and a full stop',
      'She said “the mill” was closing',
      { words: '“the mill” was closing' },
      'The mill was closing.',
    ],
    [
      'loses the conjunction',
      'She said that the mill was closing',
      { words: 'that the mill was closing' },
      'The mill was closing.',
    ],
    [
      'tells who "I" is',
      '“I closed the mill,” she said.',
      { words: 'I closed the mill', by: 'Mara Lindqvist', type: 'direct' },
      'I [Mara Lindqvist] closed the mill.',
    ],
    [
      'tells who "we" are, behind what is written together with it',
      '“We’re closing,” she said.',
      { words: 'We’re closing', by: 'Mara Lindqvist', type: 'direct' },
      'We’re [Mara Lindqvist] closing.',
    ],
    [
      'tells whose "our" is',
      '“This is our mill,” she said.',
      { words: 'This is our mill', by: 'Harbour Office', type: 'direct' },
      "This is our [Harbour Office's] mill.",
    ],
    [
      'tells who an opening pronoun is that fits the speaker',
      'She said she would close the mill.',
      { words: 'she would close the mill', by: 'Mara Lindqvist', source: 'She' },
      'She [Mara Lindqvist] would close the mill.',
    ],
    [
      'leaves a pronoun that does not fit the speaker',
      'She said he would close the mill.',
      { words: 'he would close the mill', by: 'Mara Lindqvist', source: 'She' },
      'He would close the mill.',
    ],
    [
      'states what is doubted',
      'They could not confirm local claims that the dam had burst.',
      { words: 'local claims that the dam had burst', stance: 'doubts' },
      'The dam had burst.',
    ],
    [
      'tells who is to have done what is denied',
      'Brandt denied paying the referee.',
      { words: 'paying the referee', by: 'Otto Brandt', stance: 'denies' },
      '[Otto Brandt] paying the referee.',
    ],
    [
      'joins the pieces that a cue divides',
      '“The mill,” she said, “is closing.”',
      { words: ['The mill,', 'is closing.'], type: 'direct' },
      'The mill is closing.',
    ],
    [
      'keeps two sentences that a cue divides',
      '“The mill is old,” she said. “It must close.”',
      { words: ['The mill is old,', 'It must close.'], type: 'direct' },
      'The mill is old. It must close.',
    ],
    [
      'keeps apostrophes',
      'He backed the voters’ choice',
      { words: 'the voters’ choice' },
      'The voters’ choice.',
    ],
    [
      'dates a relative day',
      'She said it closed yesterday',
      { words: 'it closed yesterday' },
      'It closed yesterday [2024-10-17].',
    ],
    [
      'dates quoted words from the day they were said',
      '“It closed yesterday,” she said on Monday.',
      {
        words: 'It closed yesterday',
        type: 'direct',
        saidAt: {
          edtf: '2024-10-14',
          earliest: '2024-10-14',
          latest: '2024-10-14',
          basis: 'stated',
          evidence: null,
        },
      },
      'It closed yesterday [2024-10-13].',
    ],
    [
      'leaves quoted words undated when their day is unknown',
      '“It closed yesterday,” she said.',
      { words: 'It closed yesterday', type: 'direct' },
      'It closed yesterday.',
    ],
  ];

  it.each(CASES)('%s', (_, text, said, claim) => {
    expect(claimsOf(text, [said]).map((found) => found.text)).toEqual([claim]);
  });
});

describe('statements that are one claim', () => {
  it('joins those whose words nearly agree', () => {
    const first = 'six officers were killed near the harbour';
    const second = 'that six officers had been killed near a harbour';
    expect(appearancesOf(`${first}. ${second}.`, [{ words: first }, { words: second }])).toEqual([
      ['q1 asserts', 'q2 asserts'],
    ]);
  });

  it('ties the contrary in the same words to it as a denial', () => {
    const first = 'the harbour office paid the two divers';
    const second = 'the harbour office never paid the two divers';
    expect(appearancesOf(`${first}. ${second}.`, [{ words: first }, { words: second }])).toEqual([
      ['q1 asserts', 'q2 denies'],
    ]);
  });

  it('ties a denial without words of its own to what stands before it', () => {
    const said: Said[] = [
      { words: 'the owners hid a leak', by: 'Otto Brandt' },
      { words: 'which', by: 'Harbour Office', stance: 'denies' },
    ];
    expect(appearancesOf('Brandt said the owners hid a leak, which the office denied.', said)).toEqual([
      ['q1 asserts', 'q2 denies'],
    ]);
  });

  it('names the first and the last by the day of saying', () => {
    const words = 'six officers were killed near the harbour';
    const on = (day: string): Quote['saidAt'] => ({
      edtf: day,
      earliest: day,
      latest: day,
      basis: 'stated',
      evidence: null,
    });
    const [claim] = claimsOf(`${words}. ${words}. ${words}.`, [
      { words, saidAt: on('2024-10-16') },
      { words },
      { words, saidAt: on('2024-10-12') },
    ]);
    expect([claim?.first, claim?.last]).toEqual(['q3', 'q1']);
  });
});

describe('statements that stay apart', () => {
  const CASES: [name: string, first: string, second: string][] = [
    [
      'other numbers',
      'six officers were killed near the harbour',
      'ten officers were killed near the harbour',
    ],
    ['other names', 'officers from Norland were killed near it', 'officers from Sudland were killed near it'],
    ['too few words', 'it was closed', 'they closed it'],
    [
      'the same topic',
      'the harbour office paid the divers late',
      'the divers sued the harbour office last year over wages',
    ],
    [
      'a contrary with other words',
      'the office paid both divers in May',
      'the office did not pay for boats in May',
    ],
  ];

  it.each(CASES)('%s', (_, first, second) => {
    expect(appearancesOf(`${first}. ${second}.`, [{ words: first }, { words: second }])).toHaveLength(2);
  });

  it('a quote within a quote', () => {
    const text = 'the office said six officers were killed near the harbour';
    const article = claimsOf(text, [{ words: text }]);
    expect(article).toHaveLength(1);
    const inner = 'six officers were killed near the harbour';
    const start = text.indexOf(inner);
    const both = createArticle({ text });
    const base = { articleId: both.id, type: 'indirect' as const, cue: null, source: null, speakerId: null };
    const rest = {
      speakerConfidence: 1,
      candidates: [],
      stance: 'asserts' as const,
      saidAt: null,
      via: null,
    };
    const more = { venue: null, nestedIn: null, confidence: 1 };
    const quotes: Quote[] = [
      { ...base, ...rest, ...more, id: 'outer', content: [{ start: 0, end: text.length }], text },
      { ...base, ...rest, ...more, id: 'inner', content: [{ start, end: text.length }], text: inner },
    ];
    expect(joinClaims(quotes, SPEAKERS, both)).toHaveLength(2);
  });

  it('a denial of what stands further off', () => {
    const said: Said[] = [
      { words: 'the owners hid a leak', by: 'Otto Brandt' },
      { words: 'the claim', by: 'Harbour Office', stance: 'denies' },
    ];
    const between = 'The town has argued over the harbour for years, and many have taken sides in it. ';
    expect(
      appearancesOf(`Brandt said the owners hid a leak. ${between}The office denied the claim.`, said),
    ).toEqual([['q1 asserts']]);
  });
});

it('joins ten thousand statements in linear time', () => {
  const words = 'the harbour office paid the divers in full';
  const said = Array.from({ length: 10_000 }, (_, index): Said => ({ words: `${words} for boat ${index}` }));
  expect(claimsOf(said.map((one) => one.words).join('. '), said)).toHaveLength(10_000);
}, 120_000);
