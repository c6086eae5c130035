import { describe, expect, test } from 'vitest';
import { speakersOf } from '../../../test/speakers-of.ts';

const LEAD = 'The bridge is closed.\n';

describe('a relative pronoun means', () => {
  test.each([
    [
      'those of whom the statement itself tells',
      'It was of those {s|who} {c|view} {q|Lena Holt unfavorably}.',
      'those who view Lena Holt unfavorably',
    ],
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

describe('those of whom a sentence opens with "as"', () => {
  test('are meant by the pronoun behind', () => {
    const text = 'As Republicans gathered for the vote, {s|they} {c|proposed} {q|a tax}.';
    expect(speakersOf(LEAD + text)).toEqual(['Republicans']);
  });
});

describe('somebody brought in without a name is called', () => {
  test('by where he is, when he speaks afterwards', () => {
    const text = 'A judge in Norland issued it on Monday. {s|The judge} {c|ruled} {q|so}.';
    expect(speakersOf(LEAD + text)).toEqual(['judge in Norland']);
  });

  test('with the number that he is the least of', () => {
    expect(speakersOf(`${LEAD}{s|at least one former aide} {c|said} {q|no}.`)).toEqual([
      'at least one former aide',
    ]);
  });
});

describe('an office before a spokesman', () => {
  test('is that of the one who holds it', () => {
    const text = 'Mayor Lena Holt left. {s|The mayor’s spokesman} {c|said} {q|no}.';
    expect(speakersOf(LEAD + text)).toEqual(["Lena Holt's spokesman"]);
  });
});

describe('a source without a name', () => {
  test('is nobody who is named', () => {
    const text = 'Lena Holt spoke. {s|Holt} {c|said} {q|no}. {s2|The source} {c2|said} {q2|so}.';
    expect(speakersOf(LEAD + text)).toEqual(['Lena Holt', null]);
  });
});
