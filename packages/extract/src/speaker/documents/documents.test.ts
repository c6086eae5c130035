import { describe, expect, test } from 'vitest';
import { speakersOf } from '../../../test/speakers-of.ts';

const LEAD = 'The bridge is closed.\n';

/** A document has one name in an article: the fullest description by which it is brought in. */
describe('“the …” means the document that was brought in', () => {
  test.each([
    [
      'by a noun that newspapers use for its own',
      'A Harbor College poll came out. {s|The survey} {c|found} {q|doubt}.',
      'Harbor College poll',
    ],
    [
      'rather than an earlier one',
      'A Harbor College poll came out. It was 4 points in the previous poll. {s|The poll} {c|found} {q|doubt}.',
      'Harbor College poll',
    ],
    [
      'by the first letters of who made it',
      'They read a report from the inspector general. {s|The IG review} {c|found} {q|so}.',
      'report from the inspector general',
    ],
    [
      'by a part of its description',
      'A Norland Register/Harbor Weekly poll came out. {s|The new Harbor Weekly survey} {c|found} {q|so}.',
      'Norland Register/Harbor Weekly poll',
    ],
    [
      'by what it found',
      'A Harbor College poll came out. {s|The results} {c|show} {q|doubt}.',
      'Harbor College poll',
    ],
    [
      'by the results of it',
      'Harbor College asked. {s|The results of the latest Harbor College poll} {c|show} {q|doubt}.',
      'Harbor College poll',
    ],
    [
      'without the time that stands before to whom it went',
      'A letter this month to the port board from the staff council came. {s|The staff letter} {c|asks for} {q|more}.',
      'letter to the port board from the staff council',
    ],
    [
      'by the same noun before another',
      'A Port Office study came out, and a Harbor College report. {s|The study} {c|found} {q|so}.',
      'Port Office study',
    ],
  ])('%s', (_, text, name) => expect(speakersOf(LEAD + text)).toEqual([name]));
});

describe('a document is named by who made it', () => {
  test.each([
    [
      'where that is told behind a time',
      '{s|A national poll of drivers released Sunday by the Harbor Post and Pier News} {c|shows} {q|a tie}.',
      'Harbor Post and Pier News national poll',
    ],
    [
      'without who else released it',
      '{s|a New Jersey Record report released by the port’s office} {c|says} {q|so}.',
      'New Jersey Record report',
    ],
    [
      'where he provided it',
      'The Harbor Post asked. Lena Holt provided a written statement. {s|The statement} {c|said} {q|no}.',
      "Lena Holt's written statement",
    ],
    [
      'where he said so in it',
      '{s|Lena Holt} {c|said} {q|no} in a statement. {s2|The statement} {c2|called} {q2|it wrong}.',
      "Lena Holt's statement",
    ],
    [
      'where it opens what he said',
      'In an email, {s|the Harbor Council} {c|said} {q|no}. {s2|The email} {c2|called} {q2|it wrong}.',
      'Harbor Council email',
    ],
    [
      'where only he spoke before',
      '{s|The Harbor Council} {c|announced} {q|a delay}. {s2|The release} {c2|gave} {q2|no reason}.',
      'Harbor Council release',
    ],
    [
      'where he is told to have sued',
      '{s|The Harbor Council} sued the port, {c|claiming} {q|damages}. {s2|The complaint} {c2|says} {q2|so}.',
      'Harbor Council complaint',
    ],
    [
      'with “from” behind it where he is owned himself',
      '{s|The mayor’s office} {c|said} {q|no} in a statement. {s2|The statement} {c2|gave} {q2|no reason}.',
      'statement from mayor’s office',
    ],
    [
      'as his where the article calls it so',
      'They read a lawsuit filed by a driver named Lena Holt. {s|Holt’s lawsuit} {c|asks for} {q|damages}.',
      "Lena Holt's lawsuit",
    ],
  ])('%s', (_, text, name) => expect(speakersOf(LEAD + text).at(-1)).toBe(name));
});

describe('a document that a headline or an opening names in a word is the one that is told in full below', () => {
  test.each([
    [
      'by a name',
      '{s|Poll}: {q|Norland is tied}.\nNorland is tied, {c|according to} {s2|a new Harbor College poll}.',
      'Harbor College poll',
    ],
    [
      'by who made it',
      'The race is close.\n{s|A new poll} {c|finds} {q|so}. It is tied, in a new poll by Harbor College.',
      'poll by Harbor College',
    ],
  ])('%s', (_, text, name) => expect(speakersOf(text)[0]).toBe(name));
});

describe('a source that has the maker alone is the whole document', () => {
  test.each([
    [
      'where the noun stands before him',
      'Tallies by {s|the Harbor Post and other trackers} {c|show} {q|a tie}.',
      'Tallies by the Harbor Post and other trackers',
    ],
    [
      'where the noun went into the cue',
      'It is old, as {s|the Harbor Foundation} {c|website notes}: {q|it was built in 1902}.',
      'Harbor Foundation website',
    ],
    [
      'where only its adjective was told',
      '{s|Initial} {c|estimates put} {q|the cost higher}.',
      'Initial estimates',
    ],
  ])('%s', (_, text, name) => expect(speakersOf(LEAD + text)).toEqual([name]));
});

describe('a document ends before its verb', () => {
  test('with an adverb before it', () => {
    const text = '{s|The harbor platform openly welcomes new ships}, {c|outlining} {q|a plan}.';
    expect(speakersOf(LEAD + text)).toEqual(['harbor platform']);
  });
});

describe('what a headline calls a document in short is told below', () => {
  test('by its fuller description', () => {
    const text =
      'Historic Harbor Agreement.\nThey signed. {s|The landmark 31-page agreement} {c|calls for} {q|a bridge}.';
    expect(speakersOf(text)).toEqual(['landmark 31-page agreement']);
  });
});

describe('an account that somebody has on a site', () => {
  test('speaks for itself', () => {
    expect(speakersOf('Lena Holt spoke. {s|Her Chirper account} {c|posted}: {q|No}.')).toEqual([
      "Lena Holt's Chirper account",
    ]);
  });
});

describe('a book goes by its title', () => {
  test.each([
    [
      'behind what it tells of',
      'Holt wrote a memoir of her time at the port entitled Open Roads: A Life. {s|The book} {c|says} {q|so}.',
    ],
    [
      'that a site is called by',
      'Holt set up a website called “Open Roads: A Life” for all. {s|The website} {c|says} {q|so}.',
    ],
    ['in quotation marks', 'Her new book, “Open Roads: A Life,” came out. {s|The book} {c|says} {q|so}.'],
  ])('%s', (_, text) => expect(speakersOf(LEAD + text)).toEqual(['Open Roads: A Life']));
});

describe('“it” that reads is the document that was met last', () => {
  test('and nobody who was named behind it', () => {
    const text = 'The Harbor Council sent an email. “{q|No},” {s|it} {c|read}.';
    expect(speakersOf(LEAD + text)).toEqual(['Harbor Council email']);
  });
});

describe('a poll is called', () => {
  test.each([
    [
      'by who released it',
      '{s|a poll of 400 drivers released on Friday by the Harbor Institute} {c|shows} {q|so}.',
      'Harbor Institute poll',
    ],
    [
      'without the day on which it came',
      'Harbor News came. {s|Wednesday’s Harbor News poll} {c|shows} {q|so}.',
      'Harbor News poll',
    ],
  ])('%s', (_, text, name) => expect(speakersOf(LEAD + text)).toEqual([name]));

  test('as before by its results', () => {
    const text = '{s|A Harbor College poll} {c|shows} {q|a tie}. {s2|The results} {c2|show} {q2|doubt}.';
    expect(speakersOf(LEAD + text)).toEqual(['Harbor College poll', 'Harbor College poll']);
  });
});

describe('a document is called without how it came about', () => {
  test.each([
    [
      'a study and what it rests on',
      '{s|a January study by the Harbor Institute based on ship counts} {c|says} {q|so}.',
      'January study by the Harbor Institute',
    ],
    ['but with that it was one', '{s|one report} {c|says} {q|so}.', 'one report'],
    [
      'without the verb before it',
      'The port is also running loud ads. {s|The ads} {c|ask for} {q|a bridge}.',
      'loud ads',
    ],
    [
      'as it is called in full',
      'They passed the Orrmere-Dell Act. {s|Orrmere-Dell} {c|forbids} {q|it}.',
      'Orrmere-Dell Act',
    ],
    [
      'a poll that was taken',
      '{s|a national Harbor poll taken last week} {c|shows} {q|so}.',
      'national Harbor poll',
    ],
    [
      'but with who released it',
      '{s|a memo released Friday by the port’s auditor} {c|says} {q|so}.',
      'memo released Friday by the port’s auditor',
    ],
  ])('%s', (_, text, name) => expect(speakersOf(LEAD + text)).toEqual([name]));
});

describe('two documents of one kind', () => {
  test('stay apart where each has a name', () => {
    const text =
      '{s|A Harbor College poll} {c|shows} {q|a tie}. {s2|A Norland Register poll} {c2|shows} {q2|a gap}. {s3|The Harbor College survey} {c3|is} {q3|older}.';
    expect(speakersOf(LEAD + text)).toEqual([
      'Harbor College poll',
      'Norland Register poll',
      'Harbor College poll',
    ]);
  });
});
