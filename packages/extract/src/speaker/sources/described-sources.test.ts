import { describe, expect, test } from 'vitest';
import { speakersOf } from '../../../test/speakers-of.ts';

const LEAD = 'The bridge is closed.\n';

/** How groups, bodies and unnamed people are named: with all that describes them, and nothing else. */
describe('a description keeps', () => {
  test.each([
    [
      'every member of a list of plurals',
      '{s|Friends, lobbyists and former rivals} {c|say} {q|no}.',
      'Friends, lobbyists and former rivals',
    ],
    [
      'a list behind its number',
      '{s|a group of 67 artists, writers and actors} {c|wrote} {q|no}.',
      'group of 67 artists, writers and actors',
    ],
    [
      'a place whose name begins with New',
      '{s|a New Hampshire voter} {c|said} {q|no}.',
      'New Hampshire voter',
    ],
    [
      'a hyphen inside a name',
      '{s|polling by the A.F.L.-C.I.O.} {c|shows} {q|doubt}.',
      'polling by the A.F.L.-C.I.O.',
    ],
    [
      'of whom a share by its sign is told',
      'Some 36% of voters were for it. {s|14%} {c|said} {q|no}.',
      '14% of voters',
    ],
    [
      'the clause that tells who of many is meant',
      '{s|drivers who own their cars} {c|say} {q|no}.',
      'drivers who own their cars',
    ],
    ['of one nothing but who it is', '{s|one Harbor insider} {c|said} {q|no}.', 'Harbor insider'],
    ['that it is one of several', '{s|one of the insiders} {c|said} {q|no}.', 'one of the insiders'],
    [
      'by whom a thing was reported, issued or taken',
      '{s|exit polls reported by two networks} {c|show} {q|doubt}.',
      'exit polls reported by two networks',
    ],
    [
      'an adjective that mostly stands behind its noun',
      '{s|the publicly available evidence} {c|suggests} {q|so}.',
      'publicly available evidence',
    ],
    [
      'how loosely many are counted',
      '{s|A handful of party insiders} {c|doubt} {q|it}.',
      'handful of party insiders',
    ],
    [
      'those who gathered',
      '{s|The audience gathered in the hall} {c|said} {q|no}.',
      'audience gathered in the hall',
    ],
    ['nothing of a mark that opens it', '{s|a ‘super PAC’} {c|said} {q|no}.', 'super PAC'],
    [
      'a pronoun that opens no clause',
      '{s|a majority of that segment} {c|said} {q|no}.',
      'majority of that segment',
    ],
    [
      'both marks of a title, or none',
      '{s|the authors of the “Growth Project} {c|said} {q|no}.',
      'authors of the Growth Project',
    ],
    ['that they are some of many', '{s|Some protest leaders} {c|said} {q|no}.', 'Some protest leaders'],
    [
      'the clause that was taken for all of the source',
      'Rents rise, though drivers {s|who own their cars} {c|say} {q|no}.',
      'drivers who own their cars',
    ],
    ['that several things are recent', '{s|Recent polls} {c|show} {q|doubt}.', 'Recent polls'],
    ['of what a number is one', 'Some 520 delegates back it, {s|39} {c|doubt} {q|it}.', '39 delegates'],
    ['the sign of a share', '{s|53}% {c|say} {q|no}.', '53%'],
    ['that it is of a part', '{s|A 45% plurality of voters} {c|said} {q|no}.', '45% plurality of voters'],
    ['the participle by which some are told apart', '{s|those surveyed} {c|say} {q|no}.', 'those surveyed'],
    [
      'whose people they are',
      'The Harbor City Council met. {s|The council’s auditors} {c|said} {q|no}.',
      "Harbor City Council's auditors",
    ],
  ])('%s', (_, text, name) => expect(speakersOf(LEAD + text)).toEqual([name]));
});

describe('a description ends before', () => {
  test.each([
    [
      'an aside between hyphens',
      '{s|local strategists - some of them bitter} {c|say} {q|no}.',
      'local strategists',
    ],
    [
      'when it is to appear',
      '{s|a report from the auditor to be released soon} {c|says} {q|no}.',
      'report from the auditor',
    ],
    ['a day with its part', 'Lena Holt came. {s|Holt late Monday} {c|agreed to} {q|it}.', 'Lena Holt'],
    [
      'how long ago it was',
      '{s|The Harbor Department less than two weeks ago} {c|said} {q|no}.',
      'Harbor Department',
    ],
    ['a comparison', '{s|Harbor economists, like their rivals,} {c|say} {q|no}.', 'Harbor economists'],
    [
      'a verb of telling that went into the source',
      'Lena Holt left. {s|The Holt campaign sent an email} {c|saying} {q|no}.',
      'Holt campaign',
    ],
    ['a verb of thinking', '{s|Gulf sources believe the fleet} {c|fears} {q|so}.', 'Gulf sources'],
    [
      'a verb before those whom it is done to',
      '{s|Lena Holt’s aide rallied supporters} {c|saying} {q|no}.',
      'Lena Holt’s aide',
    ],
    [
      'the verb of many',
      '{s|Many countries send their spies to Norland} {c|to learn} {q|so}.',
      'Many countries',
    ],
    [
      'what a person did',
      'Lena Holt freed them. {s|Holt freed seven sailors} {c|saying} {q|so}.',
      'Lena Holt',
    ],
    [
      'a clause whose verb is the cue',
      '{s|Many of the party chairs that the Post} {c|asked} {q|so}.',
      'Many of the party chairs',
    ],
    ['an auxiliary', '{s|Two teachers were among those who} {c|said} {q|no}.', 'Two teachers'],
    ['a verb with its object', '{s|The harbor office slammed a suit} {c|alleging} {q|so}.', 'harbor office'],
    [
      'a clause about how somebody came to speak',
      '{s|an official who spoke on condition that no name be used} {c|said} {q|no}.',
      'official',
    ],
    [
      'a clause without its verb',
      '{s|Another Catholic who worships at the Orrin Chapel here and who} {c|said} {q|no}.',
      'Another Catholic who worships at the Orrin Chapel',
    ],
    ['a verb that went into the source', 'Lena Holt came. {s|Holt won’t} {c|reveal} {q|it}.', 'Lena Holt'],
  ])('%s', (_, text, name) => expect(speakersOf(LEAD + text)).toEqual([name]));
});

describe('a relative pronoun means', () => {
  test.each([
    [
      'those before it without the verb',
      'It hurts, affecting rural voters {s|who} {c|favor} {q|it}.',
      'rural voters',
    ],
    [
      'both halves of them',
      'It hurt pundits and local analysts {s|who} {c|doubted} {q|it}.',
      'pundits and local analysts',
    ],
    [
      'those of two kinds',
      'He courts Latino and black voters, {s|who} {c|back} {q|him}.',
      'Latino and black voters',
    ],
    [
      'those behind an infinitive',
      'He needs to persuade rural voters {s|who} {c|doubt} {q|him}.',
      'rural voters',
    ],
    [
      'those behind a verb',
      'It would almost certainly benefit rural voters, {s|who} {c|want} {q|it}.',
      'rural voters',
    ],
    ['but all that tells of them', 'He turned to young voters {s|who} {c|doubt} {q|him}.', 'young voters'],
    [
      'a name before a dash',
      'Lena Holt came. Mayor Lena Holt - {s|who} {c|said} {q|no} - left.',
      'Lena Holt',
    ],
    ['a name before a time', 'They chose Mayor Lena Holt this year, {s|who} {c|said} {q|no}.', 'Lena Holt'],
    [
      'those behind the verb of a document',
      'It has data that suggest rural voters, {s|who} {c|doubt} {q|it}, will go.',
      'rural voters',
    ],
    [
      'two behind their number',
      'Only two drivers, {s|both of whom} {c|opposed} {q|it}, are back.',
      'two drivers',
    ],
    [
      'what belongs to whom it means',
      'It hurt the Harbor League, {s|whose political arm} {c|backed} {q|it}.',
      "Harbor League's political arm",
    ],
    [
      'nobody where the subject follows',
      'It helped Lena Holt, {s|who many in the council} {c|backed} {q|so}.',
      'many in the council',
    ],
    ['nobody’s actor', 'They praised Lena Holt, whom {s|he} {c|calls} {q|brave}.', null],
  ])('%s', (_, text, name) => expect(speakersOf(LEAD + text)).toEqual([name]));
});

describe('a name is read', () => {
  test.each([
    ['for a glance of theirs', 'Lena Holt came. {s|Her eyes} {c|seemed to say} {q|no}.', 'Lena Holt'],
    ['without the day before it', '{s|Friday, Norland} {c|asked} {q|why}.', 'Norland'],
    [
      'beside those who are theirs',
      'Senator Lena Holt left. {s|the senator and her allies} {c|said} {q|no}.',
      'Lena Holt & her allies',
    ],
    [
      'without where its bearer is from',
      'Senator Chuck Holt of New York came.\n{s|Senator Chuck Holt of New York} {c|was clear about} {q|it}.',
      'Chuck Holt',
    ],
    ['apart from the outlet before it', '{s|Harbor News Sean Brandt} {c|asked} {q|why}.', 'Sean Brandt'],
    [
      'for a description of two by their names',
      '{s|Two voters, Lena Holt and Paul Brandt,} {c|said} {q|no}.',
      'Lena Holt & Paul Brandt',
    ],
    ['with a surname that is a role too', 'Mark Singer came. {s|Mr. Singer} {c|said} {q|no}.', 'Mark Singer'],
    [
      'at the head of what was taken for it',
      'Lena Holt came. {s|Holt the idealist} {c|hoped} {q|so}.',
      'Lena Holt',
    ],
    ['where it is an acronym that opens the sentence', '{s|HBN} {c|noted} {q|it}.', 'HBN'],
    [
      'whatever encoding its letters were read in',
      '{s|Enrique PeÃ±a Lind} {c|said} {q|no}.',
      'Enrique PeÃ±a Lind',
    ],
    [
      'without "both" behind two',
      '{s|Lena Holt and Paul Brandt both} {c|said} {q|no}.',
      'Lena Holt & Paul Brandt',
    ],
    [
      'alone before what was done with others',
      '{s|Lena Holt, who worked for Matt Lind, and guided Paul Brandt to victory} {c|said} {q|no}.',
      'Lena Holt',
    ],
    [
      'alone before a chair that bears names',
      '{s|Lena Holt, the Arthur and Anna Lind Chair in Bridges} {c|said} {q|no}.',
      'Lena Holt',
    ],
    [
      'alone before whose races are told',
      '{s|Lena Holt, an aide in Matt Lind’s race in May and Paul Brandt’s in June} {c|said} {q|no}.',
      'Lena Holt',
    ],
    [
      'in full for a body’s name without its last noun',
      'The State Department met. They heard that State was late. {s|State} {c|said} {q|no}.',
      'State Department',
    ],
    [
      'as that of whom it meant before a namesake came',
      'Anna Holt spoke. {s|Holt} {c|said} {q|no}. Paul Holt left. They met Paul Holt again.',
      'Anna Holt',
    ],
    [
      'as that of whom it meant so far, whoever was named in full since',
      'Anna Holt spoke. Holt came late, and Holt was tired. Paul Holt left. Paul Holt came back. {s|Holt} {c|said} {q|no}.',
      'Anna Holt',
    ],
    [
      'as a body’s by the last noun of it',
      'The Fenland Health Trust met. {s|The trust} {c|denied} {q|it}.',
      'Fenland Health Trust',
    ],
    [
      'as that of whoever did not do it to her',
      'President Holt backed her up on Monday. “{q|It was no risk},” {s|he} {c|said}.',
      'President Holt',
    ],
    [
      'of whom a clause tells more',
      'Samir Lind, the director, said no.\nThat did not please Dominic Holt, who runs the union. {s|He} {c|accused} {q|them}.',
      'Dominic Holt',
    ],
  ])('%s', (_, text, name) => expect(speakersOf(LEAD + text)).toEqual([name]));
});

describe('the subject of the main clause says what an opening clause tells', () => {
  test.each([
    ['by name', '{c|Noting} {q|that it held}, Mayor Lena Holt left.', 'Lena Holt'],
    [
      'behind a small word',
      'Lena Holt came. And in {c|explaining} {q|why it held}, Holt blamed the wind.',
      'Lena Holt',
    ],
    ['by a pronoun', 'Lena Holt came. {c|Promising} {q|that it would hold}, she left.', 'Lena Holt'],
    ['but not where it has no comma', '{c|Noting} {q|that it held} pleased Lena Holt.', null],
  ])('%s', (_, text, name) => expect(speakersOf(LEAD + text)).toEqual([name]));
});

describe('a campaign is called', () => {
  test('as usual, however it was introduced', () => {
    const text =
      'Paul Brandt spoke. {s|Brandt’s presidential campaign} {c|said} {q|no}. {s2|The Brandt campaign} {c2|said} {q2|so}.';
    expect(speakersOf(LEAD + text)).toEqual(['Brandt campaign', 'Brandt campaign']);
  });

  test('apart from an earlier one', () => {
    const text =
      'Paul Brandt spoke. {s|Brandt’s 2008 campaign} {c|said} {q|no}. {s2|The Brandt campaign} {c2|said} {q2|so}.';
    expect(speakersOf(LEAD + text)).toEqual(['Brandt’s 2008 campaign', 'Brandt campaign']);
  });
});

describe('a body that was named is meant by', () => {
  test.each([
    [
      'the noun that its name fits',
      'The Harbor Post wrote to Orrin Mills Inc about it. {s|The newspaper} {c|said} {q|no}.',
      'Harbor Post',
    ],
    [
      'the noun of a business',
      'Orrin Mills Inc wrote to the Road Department. {s|The company} {c|said} {q|no}.',
      'Orrin Mills Inc',
    ],
    ['the noun of a town', 'They all left Ferrington. {s|The town} {c|said} {q|no}.', 'Ferrington'],
    ['a description before its name', '{s|One group, March for Trees,} {c|said} {q|no}.', 'March for Trees'],
    [
      'the noun of a kind of outlet',
      'The Harbor Post wrote to Orrin Mills Inc. {s|The liberal-leaning newspaper} {c|said} {q|no}.',
      'Harbor Post',
    ],
    [
      'two surnames before one noun',
      'Lena Holt met Paul Brandt. {s|The Holt and Brandt campaigns} {c|said} {q|no}.',
      'Holt campaign & Brandt campaign',
    ],
    [
      'its court and circuit',
      '{s|The Court of Appeals for the 3rd Circuit} {c|ruled} {q|so}.',
      'Court of Appeals for the 3rd Circuit',
    ],
    [
      'whose campaign it is, as the text calls it',
      'Lena Holt spoke. {s|Her campaign} {c|said} {q|no}. A Holt campaign memo leaked.',
      'Holt campaign',
    ],
    [
      'what else it is',
      'It hurt Orrin Mills Inc on Monday. {s|The steel company} {c|said} {q|no}.',
      'Orrin Mills Inc',
    ],
    [
      'the first word of its name',
      'They left Valder Pharmaceuticals. {s|Valder} {c|said} {q|no}.',
      'Valder Pharmaceuticals',
    ],
    [
      'a word that stood alone before a longer name held it',
      'They use Chirper. The group Wilayat Chirper is small. {s|Chirper} {c|said} {q|no}.',
      'Chirper',
    ],
    [
      'what it is for',
      '{s|Harbor Nurses United for Patient Safety} {c|reported} {q|so}.',
      'Harbor Nurses United for Patient Safety',
    ],
  ])('%s', (_, text, name) => expect(speakersOf(LEAD + text)).toEqual([name]));
});

describe('a document is called', () => {
  test.each([
    [
      'by who sent it',
      'The Holt campaign sent out a long email. {s|The email} {c|said} {q|no}.',
      'Holt campaign long email',
    ],
    [
      'by of whom it is',
      'They made an online poll of 800 voters. {s|The poll} {c|shows} {q|doubt}.',
      'online poll of 800 voters',
    ],
    [
      'without whose it is where that is unclear',
      'They met. {s|Their Friday editorial} {c|said} {q|no}.',
      'Friday editorial',
    ],
    [
      'by its owner’s full name',
      'Lena Holt spoke. {s|Holt’s research} {c|suggests} {q|so}.',
      "Lena Holt's research",
    ],
    ['without that it is new', '{s|A recent Harbor Post poll} {c|found} {q|so}.', 'Harbor Post poll'],
  ])('%s', (_, text, name) => expect(speakersOf(LEAD + text)).toEqual([name]));
});

describe('of whom only a number is told goes by', () => {
  test.each([
    [
      'the group credited last',
      '{s|Moderate drivers} {c|say} {q|no}. {s2|Many} {c2|want} {q2|it}.',
      'Many Moderate drivers',
    ],
    [
      'the others of it',
      '{s|Several drivers} {c|say} {q|no}. {s2|Others} {c2|want} {q2|it}.',
      'Other drivers',
    ],
    [
      'what part of it',
      '{s|Drivers} {c|say} {q|no}. {s2|About one in five} {c2|want} {q2|it}.',
      'About one in five Drivers',
    ],
    [
      'a share by that of which another one was told',
      '{s|About six in 10 rural drivers} {c|say} {q|so}. {s2|Three-quarters} {c2|want} {q2|it}.',
      'Three-quarters of rural drivers',
    ],
    [
      'a share by its whole',
      '{s|Drivers} {c|say} {q|so}. {s2|Two-thirds} {c2|want} {q2|it}.',
      'Two-thirds of Drivers',
    ],
  ])('%s', (_, text, name) => expect(speakersOf(LEAD + text)[1]).toBe(name));

  test('nothing else where no group was credited', () => {
    expect(speakersOf(`${LEAD}They met drivers. {s|Many} {c|say} {q|no}.`)).toEqual(['Many']);
  });
});

describe('those of whom many were told', () => {
  test('are meant by the pronoun behind', () => {
    const text = 'Rural voters do not doubt it. {s|Many} {c|say} {q|so}. {s2|They} {c2|want} {q2|it}.';
    expect(speakersOf(LEAD + text)).toEqual(['Many', 'Rural voters']);
  });
});

describe('those of whom a sentence opens with "as"', () => {
  test('are meant by the pronoun behind', () => {
    const text = 'As Republicans gathered for the vote, {s|they} {c|proposed} {q|a tax}.';
    expect(speakersOf(LEAD + text)).toEqual(['Republicans']);
  });
});

describe('nobody is named by', () => {
  test.each([
    ['how many of them there are', 'The workers met. {s|Many of them} {c|said} {q|no}.'],
    [
      'a body that never spoke, for "they"',
      'He wrote for the Harbor University Press. In the end, {s|they} {c|found} {q|no}.',
    ],
  ])('%s', (_, text) => expect(speakersOf(LEAD + text)).toEqual([null]));
});
