import { createArticle, type Quote } from '@onrecord/schema';
import { describe, expect, it } from 'vitest';
import { claimsOf, type Said, SPEAKERS } from '../../test/claims-of.ts';
import { joinClaims } from './index.ts';

const appearancesOf = (text: string, said: Said[]) =>
  claimsOf(text, said).map(({ appearances }) =>
    appearances.map(({ quoteId, stance }) => `${quoteId} ${stance}`),
  );

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

  it('knows irregular verbs and a word that stands elsewhere', () => {
    const first = 'the old mill was sold to the northern town again';
    const second = 'they sell the old mill to the northern town again';
    expect(
      appearancesOf(`${first}. ${second}.`, [
        { words: first },
        { words: second, by: 'Mara Lindqvist & Otto Brandt' },
      ]),
    ).toHaveLength(1);
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
    ['too few words', 'the mill was closed', 'the town closed the mill'],
    [
      'a word in place of another',
      'prices will rise next year in most of the northern ports',
      'prices will fall next year in most of the northern ports',
    ],
    ['other names at the beginning', 'Norland sent drones to the front', 'Sudland sent drones to the front'],
    [
      'the names the other way round',
      'Norland attacked two ships of Sudland',
      'Sudland attacked two ships of Norland',
    ],
    ['words the other way round', 'the police attacked the protesters', 'the protesters attacked the police'],
    ['what is and what may be', 'the owners sold the old mill', 'the owners may have sold the old mill'],
    ['what is and what should be', 'the owners repair the old mill', 'the owners should repair the old mill'],
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

  it('a word for the person who said it', () => {
    const said: Said[] = [
      { words: 'the owners hid a leak', by: 'Otto Brandt' },
      { words: 'him', by: 'Harbour Office', stance: 'denies' },
    ];
    expect(appearancesOf('Brandt said the owners hid a leak. The office disowned him.', said)).toEqual([
      ['q1 asserts'],
    ]);
  });

  it('a word for something that is only mentioned', () => {
    const said: Said[] = [
      { words: 'the owners hid a leak', by: 'Otto Brandt' },
      { words: 'it', by: 'Harbour Office', stance: 'asserts' },
    ];
    expect(appearancesOf('Brandt said the owners hid a leak. The office mentioned it.', said)).toEqual([
      ['q1 asserts'],
    ]);
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
