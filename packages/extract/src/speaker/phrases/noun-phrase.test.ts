import { describe, expect, test } from 'vitest';
import { speakersOf } from '../../../test/speakers-of.ts';

const LEAD = 'The bridge is closed.\n';

/** How groups, bodies and unnamed people are named: with all that describes them, and nothing else. */
describe('a description keeps', () => {
  test.each([
    [
      'every member of a list with a comma before its “and”',
      '{s|harbor unions, ferry owners, and drivers} {c|say} {q|no}.',
      'harbor unions, ferry owners, and drivers',
    ],
    [
      'the members of a list that were left out of the source',
      'Harbor unions, ferry owners, and {s|many drivers} {c|say} {q|no}.',
      'Harbor unions, ferry owners, and many drivers',
    ],
    [
      'an example between dashes',
      '{s|some surveyors - including a third of the board -} {c|say} {q|no}.',
      'some surveyors, including a third of the board',
    ],
    [
      'how many of a name there are',
      'The Harbor Committees met. {s|Two Harbor Committees} {c|said} {q|no}.',
      'Two Harbor Committees',
    ],
    [
      'an adjective behind an owner',
      'Paul Brandt left. {s|Brandt’s close friends and allies} {c|said} {q|no}.',
      'Brandt’s close friends and allies',
    ],
    ['which side it is', '{s|Neither side} {c|said} {q|so}.', 'Neither side'],
    [
      'no adverb with the verb behind it',
      '{s|The port platform explicitly recognizes drivers} {c|outlining} {q|it}.',
      'port platform',
    ],
    ['that it is one, where nothing else is told', '{s|one source} {c|said} {q|no}.', 'one source'],
    [
      'the clause before the cue that was left out of the source',
      '{s|The judges} who ruled on the toll {c|said} {q|no}.',
      'judges who ruled on the toll',
    ],
    ['the noun that went into the cue', '{s|Initial} {c|estimates} {q|ten deaths}.', 'Initial estimates'],
    [
      'whom it supports where that is what it says',
      '{s|Outside groups} {c|supporting} {q|the tunnel} spent more.',
      'Outside groups supporting the tunnel',
    ],
    [
      'the full name of an owner with “Mr.”',
      'Paul Brandt left. {s|Mr. Brandt’s rivals} {c|said} {q|no}.',
      "Paul Brandt's rivals",
    ],
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
    ['whom the writer met', '{s|Several people I’ve met} {c|said} {q|no}.', 'Several people I’ve met'],
    [
      'of how many one is the least',
      '{s|at least one former aide} {c|said} {q|no}.',
      'at least one former aide',
    ],
    ['how nearly there is none', '{s|Virtually no one} {c|believes} {q|it}.', 'Virtually no one'],
    [
      'a name that ends with a word of time',
      '{s|Pages, including USA TODAY,} {c|say} {q|no}.',
      'Pages, including USA TODAY',
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

describe('a description begins behind', () => {
  test.each([
    ['“among”', '{c|Support} {s|among rural drivers} {q|for it} grew.', 'rural drivers'],
    ['“while”', '{s|While old harbor hands} {c|say} {q|no}, it grew.', 'old harbor hands'],
    ['how much of it', '{s|much of it from rural drivers} {c|seeking} {q|a toll}.', 'rural drivers'],
    ['what share they are', '{s|the share of drivers} {c|saying} {q|no} grew.', 'drivers'],
    [
      'a pronoun of what was said',
      'Brandt, {s|whom one harbor insider} {c|described} {q|as weak}.',
      'harbor insider',
    ],
    ['“both”, of two', '{s|Both drivers and owners} {c|say} {q|no}.', 'drivers & owners'],
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
      'what it did without an object',
      '{s|A 68-year-old Norland native drove from the coast} {c|to say} {q|no}.',
      '68-year-old Norland native',
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
      '{s|Many of the party chairs that Reuters} {c|asked} {q|so}.',
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
