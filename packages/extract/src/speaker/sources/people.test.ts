import { describe, expect, test } from 'vitest';
import { speakersOf } from '../../../test/speakers-of.ts';

const LEAD = 'The bridge is closed.\n';

describe('“who” means', () => {
  test.each([
    ['the name before brackets', 'Sen. Lena Holt (D-Conn.), {s|who}’s been {c|saying} {q|no}, left.'],
    ['the name before a suffix', 'It was Lena Holt Jr., {s|who} {c|said} {q|no}.', 'Lena Holt Jr'],
    [
      'the name before an age and a place',
      '“Yes,” said Lena Holt, 24, from Stonebridge, {s|who} {c|said} {q|no}.',
    ],
    ['the subject whom it tells of', 'Lena Holt spoke. She was a builder {s|who} {c|said} {q|no}.'],
    [
      'the name behind a title of its place',
      'Port Alden PTA Committeewoman Lena Holt, {s|who} {c|said} {q|no}.',
    ],
  ])('%s', (_, marked, expected = 'Lena Holt') => {
    expect(speakersOf(LEAD + marked)).toEqual([expected]);
  });
});

test('somebody described is whoever is named in the same place farther on', () => {
  const marked = '{s2|A niece} {c2|said} {q2|yes}. {s|The niece, Celia Holt,} {c|said} {q|no}.';
  expect(speakersOf(LEAD + marked)).toEqual(['Celia Holt', 'Celia Holt']);
});

test('a second “who” behind “and” means those of the first', () => {
  const marked = 'Some builders {s2|who} {c2|want} {q2|it} and {s|who} {c|said} {q|no} left.';
  expect(speakersOf(LEAD + marked)).toEqual(['Some builders', 'Some builders']);
});

describe('a pronoun means', () => {
  test.each([
    [
      'nobody whom its own statement names',
      'Mark Holt spoke to Paul Brandt, who was late. “Paul Brandt was late,” {s|he} {c|said}, {q|“Brandt was late”}.',
      'Mark Holt',
    ],
    [
      'the subject, not whom a list behind an abbreviation names',
      'Mark Holt would not attack his rivals, particularly Govs. Paul Brandt and Matt Lind, who say the man is weak. {s|He} {c|said} {q|no}.',
      'Mark Holt',
    ],
    [
      'nobody whom the clause around it is about',
      'Mark Holt met Pope Orlan. {q|The pope}, {s|he} {c|later joked}, {q|was short}.',
      'Mark Holt',
    ],
    [
      'one whose given name both men and women bear',
      'Lee Holt, a judge, met Mark Brandt. Holt was late. {s|She} {c|said} {q|no}.',
      'Lee Holt',
    ],
    [
      'whoever was asked',
      'Anna Kerr praised the plan. Rosa Lind then asked Anna Kerr which pier would hold. “All of them,” {s|she} {c|said}, {q|all}.',
      'Anna Kerr',
    ],
    [
      'whoever spoke before a long quotation',
      'Mark Holt met Paul Brandt. Holt was late. “It is old. It is weak. It is done. {q|It will fall},” {s|he} {c|said}.',
      'Mark Holt',
    ],
  ])('%s', (_, marked, expected) => {
    expect(speakersOf(LEAD + marked)).toEqual([expected]);
  });
});

test('a pronoun is nobody whom its own quotation means by a pronoun', () => {
  const marked =
    '{s2|Mark Holt} {c2|said} {q2|yes}. Paul Brandt was ill. “{q|The flu has him in bed},” {s|he} {c|said}.';
  expect(speakersOf(LEAD + marked)).toEqual(['Mark Holt', 'Mark Holt']);
});

test('a pronoun behind a quotation whose marks are printed as two single ones is no one named in it', () => {
  const marked = `Clara Vance came. {q2|Mark Holt must go}, {c2|said} {s2|Petra Lind}.
''Vance may stay, {q|Clara Vance is a pity},'' {s|she} {c|said}.`;
  expect(speakersOf(LEAD + marked)).toEqual(['Petra Lind', 'Petra Lind']);
});

describe('a name means', () => {
  test.each([
    [
      'whoever was named first of those who share it',
      'Mark Holt runs a mill. His brother Fritz Holt drank. Fritz Holt lost a boat. {s|Mr. Holt} {c|said} {q|no}.',
      'Mark Holt',
    ],
    [
      'the one whose name is nearly spelled so',
      'Mark Byrnes came. {s|Brynes} {c|said} {q|no}.',
      'Mark Byrnes',
    ],
    [
      'whose full name stands in a compound only',
      'The Donald Brandt-led talks went on. {s|Mr. Brandt} {c|said} {q|no}.',
      'Donald Brandt',
    ],
    ['a lord, who goes by his title', '{s|Chairman Lord Pell} {c|said} {q|no}.', 'Lord Pell'],
    ['the president whose title is cut short', '{s|Pres. Orlov} {c|said} {q|no}.', 'President Orlov'],
    [
      'one of a single name of whom “who” tells more',
      'Anna Kerr spoke on Monday. Later, Rosalba, who was honored, sang of love. {s|She} {c|said} {q|no}.',
      'Rosalba',
    ],
    ['a disc jockey without the title', '{s|DJ Beverly Holt} {c|said} {q|no}.', 'Beverly Holt'],
    [
      'the man before his initial, whatever title stands there',
      '{s|Port Alden Reeve Jory C. Holt} {c|said} {q|no}.',
      'Jory C. Holt',
    ],
    [
      'a given name that is a title elsewhere',
      '{s|Defence Minister Gen Brandt} {c|said} {q|no}.',
      'Gen Brandt',
    ],
    [
      'the full name that came first, before its short form',
      'Sandra Holt, 78, came. Sandy Holt and Sandy Holt again. {s|Holt} {c|said} {q|no}.',
      'Sandra Holt',
    ],
    [
      'the son by his suffix',
      'Ronald Holt came. Ronald Holt Jr. came late. His son {s|Ronald Jr.} {c|said} {q|no}.',
      'Ronald Holt Jr.',
    ],
    [
      'the elder of two with a suffix each',
      'Ronald Holt Jr. came. Ronald Holt Sr. came late. {s|The elder Holt} {c|said} {q|no}.',
      'Ronald Holt Sr.',
    ],
    [
      'the younger of two',
      'Ronald Holt came. Ronald Holt Jr. came late. {s|The younger Mr. Holt} {c|said} {q|no}.',
      'Ronald Holt Jr.',
    ],
    [
      'the one named behind a description and a place',
      'Clara Vance, a candidate, came. {s|The union’s leading candidate, Vermont Sen. Mark Holt,} {c|said} {q|no}.',
      'Mark Holt',
    ],
    [
      'nobody beside whom a programme is named',
      'The Program on Rivers met. {s|Farida Pell, head of the Liberty and Road Safety Program,} {c|said} {q|no}.',
      'Farida Pell',
    ],
    ['nobody by the name of a county', 'Anna Kerr was in Lee County. {s|She} {c|said} {q|no}.', 'Anna Kerr'],
    [
      'nobody by the names of two',
      'Mark Holt met Paul Brandt. The Holt-Brandt pact fell, Holt said. “It fell,” {s|he} {c|said}, {q|it}.',
      'Mark Holt',
    ],
  ])('%s', (_, marked, expected) => {
    expect(speakersOf(LEAD + marked)).toEqual([expected]);
  });
});

describe('a description means', () => {
  test.each([
    [
      'a man of another office whose former one it tells',
      'Sen. Mark Holt spoke for an hour. Holt was hoarse. {s|The 43-year-old former congressman} {c|said} {q|no}.',
      'Mark Holt',
    ],
    [
      'whoever is called so farther on, where it tells whose he is',
      '{s|Norland’s bridge minister} {c|said} {q|no}. Norland’s bridge minister Paul Brandt left.',
      'Paul Brandt',
    ],
    [
      'the one named by the same office of the same body soon after',
      '{s|A spokesman for Acme Steel} {c|said} {q|no}. It rained. Acme Steel spokesman Paul Brandt would not say why.',
      'Paul Brandt',
    ],
    [
      'nobody named, where it asks to stay unnamed',
      'Jim Holt said he was for it. Holt was loud. {s|The builder}, who asked not to be named, {c|said} {q|no}.',
      null,
    ],
    [
      'the bearer of the first of two offices',
      'Sen. Mark Holt rang Paul Brandt. {s|The Norland senator and presidential candidate} {c|said} {q|no}.',
      'Mark Holt',
    ],
    [
      'whoever is of that age',
      'Paul Orlov, 40, met Jim Bell, 50. {s|The 40-year-old} {c|said} {q|no}.',
      'Paul Orlov',
    ],
    [
      'the one named behind it, though another has the office in it',
      'Gov. Mark Holt has not decided. {s|A spokeswoman for the governor, Amy Cole,} {c|said} {q|no}.',
      'Amy Cole',
    ],
    [
      'a journalist by another word for one',
      'Veteran reporter Anna Kerr was thrown out. {s|The anchor} {c|said} {q|no}.',
      'Anna Kerr',
    ],
  ])('%s', (_, marked, expected) => {
    expect(speakersOf(LEAD + marked)).toEqual([expected]);
  });
});

test.each([
  ['a participle behind the clause', 'Mark Holt left early on Monday, {c|saying} {q|no}.'],
  ['a second verb behind “and”', 'Mark Holt left early on Monday and {c|declared} {q|that it fell}.'],
])('%s says what its subject says', (_, marked) => {
  expect(speakersOf(LEAD + marked)).toEqual(['Mark Holt']);
});

describe('several are', () => {
  test.each([
    [
      'both of the two named last',
      'Lena Holt met Mark Brandt and Anna Kerr. They shook hands. {s|Both candidates} {c|said} {q|no}.',
      'Mark Brandt & Anna Kerr',
    ],
    [
      'two of one surname',
      'David Orlov came. The biographers {s|David and Jeanne Holt} {c|said} {q|no}.',
      'David Holt & Jeanne Holt',
    ],
    [
      'a name and whoever is described beside it',
      'Mark Holt came. {s|Holt and his future secretary, Paul Brandt,} {c|said} {q|no}.',
      'Mark Holt & Paul Brandt',
    ],
    [
      'no outlet and its journalist',
      '{s|Harbor News and former radio host Anna Kerr} {c|asked} {q|why}.',
      'Anna Kerr',
    ],
    [
      'many who back the one before “who”',
      'It hurts Mark Holt, {s|who many in the union} {c|backed} {q|in vain}.',
      'many in the union',
    ],
  ])('%s', (_, marked, expected) => {
    expect(speakersOf(LEAD + marked)).toEqual([expected]);
  });
});

describe('“we” outside quotations means', () => {
  test.each([
    ['the author beside an outlet and an address', ['Lena Holt, @holt, HARBOR NEWS'], 'Lena Holt'],
    ['the author without a title', ['Dr. Lena Holt'], 'Lena Holt'],
    ['an author of one name', ['Cassandra'], 'Cassandra'],
    ['nobody of two authors', ['Lena Holt and Mark Brandt'], null],
    ['no agency', ['NPA'], null],
  ])('%s', (_, byline, expected) => {
    expect(speakersOf(`${LEAD}Last year {s|we} {c|asked} {q|why}.`, byline)).toEqual([expected]);
  });
});

describe('somebody described is the one of that office who is named', () => {
  test.each([
    [
      'in the next sentence',
      '{s|A federal judge} {c|said} {q|no}. Judge Anna Lind added that it was late.',
      'Anna Lind',
    ],
    [
      'behind more that he is',
      '{s|One outspoken farmer, weekly podcast host Paul Lind,} {c|said} {q|no}.',
      'Paul Lind',
    ],
  ])('%s', (_, marked, expected) => {
    expect(speakersOf(LEAD + marked)).toEqual([expected]);
  });
});

describe('who calls himself something is', () => {
  test.each([
    ['named behind it', 'Then came the {s|self}-{c|described} {q|builder} Lena Holt by bus.'],
    ['named before it', 'Lena Holt, from Port Alden, is a {s|self}-{c|described} {q|builder}.'],
    ['meant by a pronoun before it', 'Lena Holt left. She is a {s|self}-{c|described} {q|builder}.'],
  ])('%s', (_, marked) => {
    expect(speakersOf(LEAD + marked)).toEqual(['Lena Holt']);
  });
});

test('a pronoun that opens a sentence means the subject behind its clause, whoever spoke before', () => {
  const marked =
    '“It was late,” {s2|Paul Brandt} {c2|said} {q2|then}. Even as {s|he} {c|said} {q|no}, Mark Holt stayed.';
  expect(speakersOf(LEAD + marked)).toEqual(['Mark Holt', 'Paul Brandt']);
});
