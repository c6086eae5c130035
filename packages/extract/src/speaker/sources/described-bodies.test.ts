import { describe, expect, test } from 'vitest';
import { speakersOf } from '../../../test/speakers-of.ts';

const LEAD = 'The bridge is closed.\n';

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

test('a court of another kind is not the one that was named', () => {
  const text = 'The Supreme Court met. {s|The appeals court} {c|refused} {q|to hear it}.';
  expect(speakersOf(LEAD + text)).toEqual(['appeals court']);
});

describe('a body that was named is meant by', () => {
  test.each([
    [
      'its name with a noun that says what it is',
      'Harbor Watch met. {s|The Harbor Watch group} {c|said} {q|no}.',
      'Harbor Watch',
    ],
    [
      'a noun before its name',
      '{s|the tree-planting group Harbors for Shade} {c|said} {q|no}.',
      'Harbors for Shade',
    ],
    ['its name without “News”', 'They watch Coast News. {s|Coast} {c|said} {q|no}.', 'Coast News'],
    [
      'a plural whose aside names them',
      'Harbor News and Port Radio came. {s|The networks — Harbor News and Port Radio —} {c|said} {q|no}.',
      'Harbor News & Port Radio',
    ],
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
      'a name, whatever a headline asks of it',
      'Is It Over? Will Chirper Last?\nThey use Chirper. {s|Chirper} {c|said} {q|no}.',
      'Chirper',
    ],
    [
      'a name that begins with a common word',
      'An ad came from Our Trees PAC on Monday. {s|The Super PAC} {c|said} {q|no}.',
      'Our Trees PAC',
    ],
    ['what it is called', '{s|A site called “Harbor Quay News”} {c|said} {q|no}.', 'Harbor Quay News'],
    [
      'its noun with what it watches',
      'Harbor Watch sued the port. {s|The nonpartisan watchdog group} {c|claimed} {q|fraud}.',
      'Harbor Watch',
    ],
    [
      'the noun that was said of it beside its name',
      'The oil giant Orrmere Fuels met the charity Pier Hope. {s|The company} {c|said} {q|no}.',
      'Orrmere Fuels',
    ],
    [
      'whose it is by “his”',
      'President Lena Holt left. {s|Her administration} {c|said} {q|no}.',
      'Holt administration',
    ],
    [
      'its name alone, without the verb that went into the source',
      '{s|The Harbor Post planted many stories} {c|alleging} {q|fraud}.',
      'Harbor Post',
    ],
    [
      'a name that is a speaker’s noun too',
      '{c|According to} {s|the Daily Caller}, {q|it leaks}.',
      'Daily Caller',
    ],
    [
      'the last words of an outlet’s name',
      'The Ferrington Sun-Times wrote. {s|The Sun-Times} {c|reported} {q|a leak}.',
      'Ferrington Sun-Times',
    ],
    [
      'a word for those who bring news',
      'The Harbor Post asked the Road Department. {s|The news organization} {c|said} {q|no}.',
      'Harbor Post',
    ],
    [
      'the noun of an apposition',
      'They asked Harbor Oak, a small firm, and left the Road Department. {s|The company} {c|said} {q|no}.',
      'Harbor Oak',
    ],
    [
      'a name that begins with “Right to”',
      'Right to Sail Norland, {s|the super PAC} {c|supporting} {q|a bridge}, spent much.',
      'Right to Sail Norland',
    ],
    [
      'its noun with a capital',
      'The Committee on Harbors met. {s|The Committee} {c|asked for} {q|more}.',
      'Committee on Harbors',
    ],
    [
      'a name that tells for whom it is',
      'They met. {s|Concerned Drivers for America} {c|said} {q|no}.',
      'Concerned Drivers for America',
    ],
    [
      'an apposition behind its name',
      'They paid Harbor Tree Fund, {s|a group backing the park}, {c|to praise} {q|it}.',
      'Harbor Tree Fund',
    ],
    [
      'whose administration it is',
      'President Lena Holt met Senator Paul Brandt. {s|The administration} {c|said} {q|no}.',
      'Holt administration',
    ],
    [
      'its noun in another spelling',
      'The Centre for Clean Rivers met. {s|The center} {c|said} {q|no}.',
      'Centre for Clean Rivers',
    ],
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
      'They use Chirper. The group Nordic Chirper is small. {s|Chirper} {c|said} {q|no}.',
      'Chirper',
    ],
    [
      'what it is for',
      '{s|Harbor Nurses United for Patient Safety} {c|reported} {q|so}.',
      'Harbor Nurses United for Patient Safety',
    ],
  ])('%s', (_, text, name) => expect(speakersOf(LEAD + text)).toEqual([name]));
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

test('the House is no White House, and an owner in the middle parts no name', () => {
  const text =
    'The White House and Congress met. {s|The House} {c|said} {q|no}. {s2|The Orrin County Coroner’s Office} {c2|said} {q2|so}.';
  expect(speakersOf(LEAD + text)).toEqual(['House', 'Orrin County Coroner’s Office']);
});
