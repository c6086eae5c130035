import { createArticle } from '@onrecord/schema';
import { describe, expect, test } from 'vitest';
import { readMarked } from '../../test/marked-text.ts';
import { speakersOf } from '../../test/speakers-of.ts';

import { nestingOf } from '../nesting.ts';
import { resolveSpeakers } from './index.ts';

const LEAD = 'The bridge is closed.\n';

describe('a source is read as', () => {
  test.each([
    [
      'the full name of a surname',
      'Mayor Lena Holt came.\n“No,” {s|Holt} {c|said}, {q|“never.”}',
      'Lena Holt',
    ],
    ['the full name printed later', '{s|Holt} {c|says} {q|no}.\nMayor Lena Holt came late.', 'Lena Holt'],
    ['a name without its title', '{s|Sen. Paul Brandt (R-Ohio)} {c|said} {q|no}.', 'Paul Brandt'],
    ['a name behind an office', '{s|Secretary of State Anna Kerr} {c|said} {q|no}.', 'Anna Kerr'],
    ['a name behind its employer', '{s|Acme News moderator Matt Lind} {c|asked} {q|why}.', 'Matt Lind'],
    [
      'a name before its description',
      '{s|Lena Holt, a professor at the Institute for Bridges,} {c|said} {q|no}.',
      'Lena Holt',
    ],
    ['the end of a longer name', 'Aung Mya Kyi came. {s|Mya Kyi} {c|said} {q|no}.', 'Aung Mya Kyi'],
    [
      'two speakers together',
      'Lena Holt met Paul Brandt. {s|Holt and Brandt} {c|said} {q|no}.',
      'Lena Holt & Paul Brandt',
    ],
    ['countries together', '{s|France, Italy and Spain} {c|said} {q|no}.', 'France & Italy & Spain'],
    [
      'an organisation behind its acronym',
      'The Bridge Safety Council met. {s|The B.S.C.} {c|said} {q|no}.',
      'Bridge Safety Council',
    ],
    [
      'an organisation behind its noun',
      'The Bridge Safety Council met. {s|The council} {c|said} {q|no}.',
      'Bridge Safety Council',
    ],
    [
      'a campaign, not its candidate',
      'Paul Brandt spoke. {s|The Brandt campaign} {c|denied} {q|it}.',
      'Brandt campaign',
    ],
    [
      'an unnamed source',
      '{s|a senior Brandt campaign official} {c|said} {q|no}.',
      'senior Brandt campaign official',
    ],
    ['a group', '{s|US and NATO officials} {c|said} {q|no}.', 'US and NATO officials'],
    [
      'a document',
      'The bridge fell. {s|A new Bridge Council poll} {c|shows} {q|doubt}.',
      'Bridge Council poll',
    ],
    [
      'the one of many whose name follows',
      'Mayor Lena Holt spoke. {s|One of her advisers, Matt Lind,} {c|said} {q|no}.',
      'Matt Lind',
    ],
    [
      'a name with all that describes it',
      '{s|Matt Lind, head of the council, and a lawyer who served before,} {c|said} {q|no}.',
      'Matt Lind',
    ],
    [
      'a name behind a description and before its brackets',
      '{s|The party’s nominee, Sen. Paul Brandt (R-Ohio),} {c|said} {q|no}.',
      'Paul Brandt',
    ],
    [
      'a name behind an office of several words',
      'The former secretary of state Matt Lind spoke. {s|former secretary of state Anna Kerr} {c|said} {q|no}.',
      'Anna Kerr',
    ],
    [
      'a campaign by whose it is',
      'Campaigns met. {s|The campaign of the former senator} {c|said} {q|no}.',
      'campaign of the former senator',
    ],
    [
      'those of whom a share is told',
      'Some 36 percent of voters were for it. {s|Just 14 percent} {c|said} {q|no}.',
      '14 percent of voters',
    ],
    [
      'a name behind two roles',
      'Paul Brandt came. {s|Brandt’s chief pollster and strategist Matt Lind} {c|said} {q|no}.',
      'Matt Lind',
    ],
    [
      'a name before a place and a second role',
      '{s|Lena Holt, a professor in Fort Orrin, Fla., and an author of novels,} {c|said} {q|no}.',
      'Lena Holt',
    ],
    [
      'a name behind a capital in its office',
      'Anna Kerr spoke. {s|Former secretary of State Kerr} {c|said} {q|no}.',
      'Anna Kerr',
    ],
    [
      'a name that stands in a compound too',
      'Paul Brandt came. A Brandt-backed bill fell. {s|Brandt} {c|said} {q|no}.',
      'Paul Brandt',
    ],
    ['how many of whom', '{s|Only about 4 in 10 voters} {c|said} {q|no}.', 'about 4 in 10 voters'],
    ['two nouns', '{s|Aides and outside advisers} {c|said} {q|no}.', 'Aides and outside advisers'],
    ['a document without its article', '{s|A written statement} {c|said} {q|no}.', 'written statement'],
    ['many without the author', '{s|We engineers} {c|know} {q|why}.', 'engineers'],
    ['a group without what was left out of it', '{s|a judge in October} {c|ruled} {q|it fell}.', 'judge'],
    [
      'a surname that is a word of the language',
      'Columnist George Will came. {s|Will} {c|wrote} {q|no}.',
      'George Will',
    ],
    [
      'a surname behind an outlet that he told',
      'Mr. Brandt met Paul Brandt. Asked by the Harbor News Brandt smiled. {s|Brandt} {c|said} {q|no}.',
      'Paul Brandt',
    ],
    ['the man from somewhere', '{s|Paul Brandt of Cheyenne} {c|said} {q|no}.', 'Paul Brandt'],
    ['the author', 'The bridge fell. {s|We} {c|examine} {q|why}.', 'Ana Reyes'],
    [
      'whose the campaign is that they are close to',
      'Anna Kerr spoke. {s|sources close to her campaign} {c|said} {q|no}.',
      "sources close to Anna Kerr's campaign",
    ],
    [
      'the two of one surname',
      'Lena Holt and Mark Holt came. {s|The Holts} {c|said} {q|no}.',
      'Lena Holt & Mark Holt',
    ],
    [
      'one who has an apposition with names in it',
      '{s|Lena Holt, a member of the Committee on Bridges, Roads and Tunnels,} {c|said} {q|no}.',
      'Lena Holt',
    ],
    [
      'a name behind the name of whose aide she is',
      'Paul Brandt left. {s|His wife, longtime Mark Holt aide Anna Kerr,} {c|said} {q|no}.',
      'Anna Kerr',
    ],
    [
      'a place whose name was set in capitals',
      'GERMANY — It rained. {s|Germany} {c|denied} {q|it}.',
      'Germany',
    ],
    ['a name that an apposition tells', '{s|Xanthe, the state’s news agency,} {c|said} {q|no}.', 'Xanthe'],
    ['who thinks so', 'Lena Holt came. In {s|Holt’s view} {q|it fell}.', 'Lena Holt'],
    ['a people', 'It rained. {s|The Chinese} {c|said} {q|no}.', 'Chinese'],
    [
      'a name that is told nowhere else, behind a closing mark',
      'It rained. {q|"It fell,"} {s|Hale} {c|said}.',
      'Hale',
    ],
    [
      'what he is, twice',
      '{s|Popular Norlander and corporate speaker Matt Lind} {c|said} {q|no}.',
      'Matt Lind',
    ],
    ['a body for what it is', '{s|The Club for Growth} {c|said} {q|no}.', 'Club for Growth'],
    [
      'somebody with the clause that tells who',
      '{s|a person who saw it} {c|said} {q|no}.',
      'person who saw it',
    ],
    [
      'whom a description calls by name',
      'It rained. {s|an entrepreneur named Paul Brandt} {c|said} {q|no}.',
      'Paul Brandt',
    ],
    [
      'a name behind a city’s that is a given name too',
      '{s|Orlando Mayor Anna Kerr} {c|said} {q|no}.',
      'Anna Kerr',
    ],
    [
      'a list that was cut short',
      'It fell, as France, {s|Italy and Spain} {c|said} {q|it would}.',
      'France & Italy & Spain',
    ],
    [
      'one who belongs to several',
      '{s|Richard Lind, a friend of bodies such as the Harbor Union and the Bridge Council,} {c|said} {q|no}.',
      'Richard Lind',
    ],
    [
      'those by whom it is done',
      '{q|It} was {c|opposed} {s|by hundreds of engineers}.',
      'hundreds of engineers',
    ],
    ['a source that is no place', '{s|An inside source} {c|said} {q|no}.', 'inside source'],
    [
      'the full name of who is named behind a heading in capitals',
      'BRIDGE OVER TAVRA TO CLOSE Lena Holt was there. {s|Holt} {c|said} {q|no}.',
      'Lena Holt',
    ],
    [
      'a name behind an outlet’s',
      '{s|The board of the Harbor Post Brandt} {c|said} {q|no}. Brandt and Paul Brandt are one.',
      'Paul Brandt',
    ],
  ])('%s', (_, marked, expected) => {
    expect(speakersOf(LEAD + marked, ['ANA REYES'])).toEqual([expected]);
  });
});

describe('a pronoun or description is read as', () => {
  test.each([
    [
      'the speaker before',
      'Lena Holt said Paul Brandt could rest. “It holds,” {s|she} {c|said}, {q|it holds}.',
      'Lena Holt',
    ],
    [
      'not whom the quotation names',
      'Mark Holt opposed it. “Paul will lose,” {s|he} {c|said}, {q|again}.',
      'Mark Holt',
    ],
    ['the subject', 'Mark Holt praised Paul Brandt. {s|He} {c|said} {q|no}.', 'Mark Holt'],
    ['the one of its gender', 'Mark Holt met Anna Kerr. {s|She} {c|said} {q|no}.', 'Anna Kerr'],
    ['whom the relative clause is about', 'Anna Kerr met Mark Holt, {s|who} {c|said} {q|no}.', 'Mark Holt'],
    [
      'the two countries of the sentence',
      'France and Italy spoke of delay, which {s|both countries} {c|deny}: {q|that it fell}.',
      'France & Italy',
    ],
    [
      'the two countries that a third accuses',
      'France has accused Italy of arming Spain, which {s|both countries} {c|deny}: {q|that it fell}.',
      'Italy & Spain',
    ],
    ['the pair', 'Mark Holt and Anna Kerr came. {s|They} {c|said} {q|no}.', 'Mark Holt & Anna Kerr'],
    [
      'the bearer of the title',
      'Mayor Lena Holt met Sen. Paul Brandt. {s|The senator} {c|said} {q|no}.',
      'Paul Brandt',
    ],
    [
      'the president of that nation',
      'Russian President Ivan Orlov met Petro Bondar. {s|The Ukrainian President} {c|said} {q|no}.',
      'Petro Bondar',
    ],
    [
      'a diplomat with an honorific',
      'Norland’s chief diplomat Sir Mark Holt met Ivan Orlov. {s|The diplomat} {c|said} {q|no}.',
      'Mark Holt',
    ],
    [
      'whom a longer clause is about',
      'Mark Holt met Anna Kerr, {s|who in 2010} {c|said} {q|no}.',
      'Anna Kerr',
    ],
    [
      'a letter by whom it is to',
      'Parents sent a letter to the council of bishops. {s|The letter} {c|said} {q|no}.',
      'letter to the council of bishops',
    ],
    [
      'a piece by who ran it',
      'The Harbor Post ran a feature. {s|The piece} {c|said} {q|no}.',
      'Harbor Post feature',
    ],
    [
      'the poll of before',
      '{s|A Bridge Council poll} {c|shows} {q|doubt}. {s2|The new poll} {c2|shows} {q2|more}.',
      'Bridge Council poll, Bridge Council poll',
    ],
    [
      'whom an apposition behind a place tells more of',
      'Mark Holt met Anna Kerr of Norland, the chair of the Bridge Council, {s|who} {c|said} {q|no}.',
      'Anna Kerr',
    ],
    [
      'the subject before an earlier speaker',
      '{q|“No,”} {s|Paul Brandt} {c|said}.\nMark Holt left early, when {s2|he} {c2|told} them {q2|no}.',
      'Paul Brandt, Mark Holt',
    ],
    [
      'nobody of whom no such office is told',
      'Mark Holt spoke. Mark Holt left. {s|The bridge agency’s inspector} {c|said} {q|no}.',
      'bridge agency’s inspector',
    ],
    [
      'the unnamed source of before',
      '{s|A source who saw it} {c|said} {q|no}.\n{s2|The source} {c2|added} {q2|never}.',
      'source who saw it, source who saw it',
    ],
    [
      'people, with where they are',
      'Mark Holt met candidates in close races, {s|who} {c|said} {q|no}.',
      'candidates in close races',
    ],
    [
      'fewer than those of before',
      '{s|Doctors and medical experts} {c|said} {q|no}.\n{s2|Medical experts} {c2|added} {q2|never}.',
      'Doctors and medical experts, Medical experts',
    ],
    [
      'a description printed behind the name',
      'Paul Brandt, the Republican nominee, met Anna Kerr. {s|The GOP candidate} {c|said} {q|no}.',
      'Paul Brandt',
    ],
    [
      'whom the sentence before the words is about',
      `Paul Brandt came on Monday. {s|He} {c|said} {q|yes}. He said it twice.
Club boss Mark Holt had no comfort to offer. {q2|“Orlov will have his way,”} {s2|he} {c2|said}.`,
      'Paul Brandt, Mark Holt',
    ],
    [
      'nobody whose office is another',
      `Club Secretary Mark Holt met Trade Minister Paul Brandt.
Holt would not be drawn. {q|“Never,”} {c|said} {s|the former Danish prime minister}.`,
      'former Danish prime minister',
    ],
    [
      'nobody of whose nation nothing is told',
      'President Ivan Orlov spoke. {q|“Never,”} {c|said} {s|the former French president}.',
      'former French president',
    ],
    [
      'nobody who holds the office elsewhere',
      'President Lena Holt came. {s|The attorney general of the state of Norland} {c|said} {q|no}.',
      'attorney general of the state of Norland',
    ],
    [
      'whom the sentence is about, not whom the pronoun before his name means',
      'Anna Kerr spoke. She stands behind President Lind’s plan. President Lind left today. {s|He} {c|said} {q|no}.',
      'President Lind',
    ],
    [
      'nobody of somewhere else',
      'No bridge is safe, {s|the head of UNESCO} {c|said}, {q|none}.\nPresident Ivan Orlov met Mark Holt.',
      'head of UNESCO',
    ],
    [
      'the head of what he heads',
      'UNESCO leader Mark Holt met President Ivan Orlov. {s|The head of UNESCO} {c|said} {q|no}.',
      'Mark Holt',
    ],
  ])('%s', (_, marked, expected) => {
    expect(speakersOf(LEAD + marked).join(', ')).toBe(expected);
  });
});

describe('nobody is named, but a candidate', () => {
  test.each([
    [
      'where a headline only describes him',
      '{s|Harbor official}{c|:} {q|No}\nThe bridge is closed. Paul Brandt came.',
    ],
    [
      'where two are described and one is known',
      'Mayor Lena Holt came. {s|The mayor and the mayor} {c|said} {q|no}.',
    ],
    ['where all that is told is how many they are', 'Six cranes fell, {s|most of which} {c|show} {q|rust}.'],
    ['where a thing may be anything', 'The bridge fell. {s|The sight} {c|suggests} {q|neglect}.'],
    [
      'where nobody’s party is told',
      'Mayor Lena Holt and Paul Brandt came. {s|The Democratic nominee} {c|said} {q|no}.',
    ],
    ['where it is one of two', 'Lena Holt met Paul Brandt. {s|Holt or Brandt} {c|said} {q|no}.'],
    ['where somebody is “the woman”', 'The bridge fell. {s|The woman} {c|said} {q|no}.'],
  ])('%s', (_, marked) => {
    expect(speakersOf(marked)).toEqual([null]);
  });
});

describe('sources of one text', () => {
  test.each([
    [
      'mean by an acronym the whole name before it, and not the one that it ends with',
      'Citizens for Clean Water in Norland (CCWN) met. Norland paid. {s|CCWN} {c|said} {q|no}.',
      ['Citizens for Clean Water in Norland'],
    ],
    [
      'are one campaign, by its owner’s pronoun and by his surname',
      'Paul Brandt spoke. {s|His campaign} {c|said} {q|no}. {s2|Brandt’s campaign} {c2|said} {q2|yes}.',
      ['Brandt’s campaign', 'Brandt’s campaign'],
    ],
    [
      'keep spouses apart',
      `Mr. Holt and Mrs. Holt came: {s|Paul Holt} {c|said} {q|yes}, {s2|Anna Holt} {c2|said} {q2|no}.
{s3|Mrs. Holt} {c3|added} {q3|never}. {s4|Mr. Holt} {c4|added} {q4|always}.`,
      ['Paul Holt', 'Anna Holt', 'Anna Holt', 'Paul Holt'],
    ],
    [
      'give a transcript’s label the given name by which the other calls him',
      `Partial transcript:
{s|LIND}{c|:} {q|Will she be there, Governor?}
{s2|BRANDT}{c2|:} {q2|Well, this is a bridge, Matt.}
{s3|LIND}{c3|:} {q3|Go on.}`,
      ['Matt Lind', 'Brandt', 'Matt Lind'],
    ],
    [
      'name nobody where the text credits nobody',
      'Lena Holt came. It was {c|reported} that {q|it fell}.',
      [null],
    ],
  ])('%s', (_, marked, expected) => {
    expect(speakersOf(LEAD + marked)).toEqual(expected);
  });
});

test('a speaker has aliases and roles as printed', () => {
  const { document, attributions } = readMarked(
    `${LEAD}Norway’s Defence Minister {s|Pat Conway} {c|said} {q|no}. {s2|Conway} {c2|left}, {q2|sure}.`,
  );
  const article = createArticle({ text: document.text });
  const { speakers } = resolveSpeakers(document, { article, attributions, nesting: nestingOf(attributions) });
  expect(speakers).toMatchObject([{ name: 'Pat Conway', kind: 'person', aliases: ['Conway'] }]);
  const [role] = speakers[0]?.roles ?? [];
  expect(role?.text).toBe('Norway’s Defence Minister');
  expect(document.text.slice(role?.span.start, role?.span.end)).toBe('Norway’s Defence Minister');
});

test('what somebody is surely called by a description is one of the roles', () => {
  const { document, attributions } = readMarked(
    `${LEAD}Ukrainian President {s|Petro Bondar} {c|said} {q|no}. {s2|The Ukrainian head of state} {c2|left}, {q2|sure}.
{s3|The weary Ukrainian president} {c3|said} {q3|it again}.`,
  );
  const article = createArticle({ text: document.text });
  const { speakers } = resolveSpeakers(document, { article, attributions, nesting: nestingOf(attributions) });
  const roles = speakers.find(({ name }) => name === 'Petro Bondar')?.roles.map(({ text }) => text);
  expect(roles).toEqual(['Ukrainian President', 'Ukrainian head of state', 'weary Ukrainian president']);
});
