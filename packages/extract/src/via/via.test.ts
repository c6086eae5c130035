import { createArticle, type Span } from '@onrecord/schema';
import { describe, expect, test } from 'vitest';
import { readMarked } from '../../test/marked-text.ts';
import { nestingOf } from '../nesting.ts';
import { resolveSpeakers } from '../speaker/index.ts';
import { readDocument } from '../text/index.ts';
import { carryVenues, findVenue, findVia, withCitedSources } from './index.ts';

describe('via', () => {
  const viaOf = (text: string, parts: [source: string, cue: string, content: string][]) => {
    const document = readDocument(text);
    const spanOf = (words: string): Span => ({
      start: text.indexOf(words),
      end: text.indexOf(words) + words.length,
    });
    const attributions = parts.map(([source, cue, content]) => ({
      source: [spanOf(source)],
      cue: [spanOf(cue)],
      content: [spanOf(content)],
      confidence: 1,
    }));
    const nesting = nestingOf(attributions);
    const speech = resolveSpeakers(document, { article: createArticle({ text }), attributions, nesting });
    const names = new Map(speech.speakers.map(({ id, name }) => [id, name]));
    return findVia(document, { attributions, nesting, speech }).map((id) =>
      id === null ? null : names.get(id),
    );
  };

  test('is the outlet that reports what others said', () => {
    const text = 'It rained.\nThe Harbor Post reported that two aides said the bridge would close.';
    expect(
      viaOf(text, [
        ['The Harbor Post', 'reported', 'two aides said the bridge would close'],
        ['two aides', 'said', 'the bridge would close'],
      ]),
    ).toEqual([null, 'Harbor Post']);
  });

  test.each([
    'It rained.\nAccording to the Harbor Post, Lena Holt said that it fell.',
    'It rained.\nLena Holt said that it fell, according to the Harbor Post.',
    'It rained.\nLena Holt said that it fell, the Harbor Post reported.',
  ])('is the outlet that has it beside what is said: %s', (text) => {
    expect(viaOf(text, [['Lena Holt', 'said', 'that it fell']])).toEqual(['Harbor Post']);
  });

  test.each([
    'It rained.\nLena Holt told the Harbor Post that it fell.',
    'It rained.\nLena Holt said that it fell according to the Harbor Post.',
  ])('is nobody who was told, or stands in what is said: %s', (text) => {
    const cue = text.includes('told') ? 'told' : 'said';
    const content = text.slice(text.indexOf('that it'), -1);
    expect(viaOf(text, [['Lena Holt', cue, content]])).toEqual([null]);
  });

  test('is the poll that asked those who answer', () => {
    const text =
      'It rained.\nA new Harbor poll shows that few like the bridge. Just 46 percent of voters said it was safe.';
    expect(
      viaOf(text, [
        ['A new Harbor poll', 'shows', 'that few like the bridge'],
        ['46 percent of voters', 'said', 'it was safe'],
      ]),
    ).toEqual([null, 'Harbor poll']);
  });

  test('is nobody where two polls asked', () => {
    const text =
      'It rained.\nA Harbor poll shows doubt. A Coast survey shows trust. Just 46 percent of voters said it was safe.';
    expect(
      viaOf(text, [
        ['A Harbor poll', 'shows', 'doubt'],
        ['A Coast survey', 'shows', 'trust'],
        ['46 percent of voters', 'said', 'it was safe'],
      ]),
    ).toEqual([null, null, null]);
  });

  test('is nobody where a person repeats another', () => {
    const text = 'It rained.\nLena Holt said Paul Brandt denied the plan.';
    expect(
      viaOf(text, [
        ['Lena Holt', 'said', 'Paul Brandt denied the plan'],
        ['Paul Brandt', 'denied', 'the plan'],
      ]),
    ).toEqual([null, null]);
  });
});

describe('a venue carried over', () => {
  const venuesOf = (marked: string): (string | null)[] => {
    const { document, attributions } = readMarked(marked);
    const article = createArticle({ text: document.text });
    const speech = resolveSpeakers(document, { article, attributions, nesting: nestingOf(attributions) });
    const venues = carryVenues(document, findVenue(document, attributions), {
      attributions,
      voices: speech.voices,
      dates: attributions.map(() => null),
    });
    return venues.map((venue) => venue?.text ?? null);
  };

  test.each([
    [
      'goes on with its speaker',
      '{s|Lena Holt} {c|said} at a rally in Ohio {q|it fell}.\n{q2|It did}, {s2|Holt} {c2|said}.',
      ['a rally in Ohio', 'a rally in Ohio'],
    ],
    [
      'is not somebody else’s',
      '{s|Lena Holt} {c|said} at a rally in Ohio {q|it fell}.\n{q2|It did not}, {s2|Paul Brandt} {c2|said}.',
      ['a rally in Ohio', null],
    ],
    [
      'ends where the article goes on without him',
      '{s|Lena Holt} {c|said} at a rally in Ohio {q|it fell}.\nIt is old.\nIt is red.\nIt is long.\n{q2|It did}, {s2|Holt} {c2|said}.',
      ['a rally in Ohio', null],
    ],
  ])('%s', (_, marked, expected) => {
    expect(venuesOf(marked)).toEqual(expected);
  });
});

describe('cited people', () => {
  const cited = (marked: string): [source: string, relayer: string | null][] => {
    const { document, attributions } = readMarked(marked);
    const words = ([span]: readonly Span[]): string => document.text.slice(span?.start, span?.end);
    return withCitedSources(document, attributions).map(({ source, relayer }) => [
      words(source),
      relayer ? words(relayer) : null,
    ]);
  };

  test.each([
    '{s|The Harbor Post}, citing two officials, {c|reported} {q|that it fell}.',
    '{q|It fell}, {s|the Harbor Post} {c|reported}, citing two officials.',
    '{s|The Harbor Post}, {c2|citing} {q2|two officials}, {c|reported} {q|that it fell}.',
  ])('are the source of what an outlet reports: %s', (marked) => {
    const [[source, relayer] = []] = cited(marked);
    expect([source, relayer?.toLowerCase()]).toEqual(['two officials', 'the harbor post']);
    expect(cited(marked)).toHaveLength(1);
  });

  test.each([
    ['where a paper is cited', '{s|The Harbor Post}, citing an internal report, {c|said} {q|that it fell}.'],
    ['where no outlet cites them', '{s|Lena Holt}, citing two officials, {c|said} {q|that it fell}.'],
    [
      'where what is said cites them',
      '{s|The Harbor Post} {c|said} {q|that Holt, citing two officials, left}.',
    ],
  ])('are nobody’s source %s', (_, marked) => {
    expect(cited(marked)[0]?.[1]).toBeNull();
  });

  test('are relayed by the outlet that cites them', () => {
    const text = 'It rained.\nThe Harbor Post, citing two officials, reported that it fell.';
    const document = readDocument(text);
    const spanOf = (words: string): Span => ({
      start: text.indexOf(words),
      end: text.indexOf(words) + words.length,
    });
    const attributions = withCitedSources(document, [
      {
        source: [spanOf('The Harbor Post')],
        cue: [spanOf('reported')],
        content: [spanOf('that it fell')],
        confidence: 1,
      },
    ]);
    const nesting = nestingOf(attributions);
    const speech = resolveSpeakers(document, { article: createArticle({ text }), attributions, nesting });
    const nameOf = (id: string | null | undefined) =>
      speech.speakers.find((speaker) => speaker.id === id)?.name;
    expect(nameOf(speech.resolutions[0]?.speakerId)).toBe('two officials');
    expect(nameOf(findVia(document, { attributions, nesting, speech })[0])).toBe('Harbor Post');
  });
});

describe('venue', () => {
  test.each([
    ['{s|Holt} {c|told} reporters {q|it fell}.', 'reporters'],
    ['{s|Holt} {c|told} the Harbor Post that {q|it fell}.', 'the Harbor Post'],
    ['{s|Holt} {c|said} in an interview with CNN that {q|it fell}.', 'an interview with CNN'],
    ['{q|It fell}, {s|Holt} {c|said} in a statement on Friday.', 'a statement'],
    ['{s|Holt} {c|said} at a rally in Ohio that {q|it fell}.', 'a rally in Ohio'],
    ['{q|It fell}, {s|Holt} {c|wrote} on Twitter.', 'Twitter'],
    ['{q|It fell}, {s|Holt} {c|said} on “Harbor News Sunday.”', 'Harbor News Sunday.'],
    ['{s|Holt} {c|said} {q|it fell in an interview}.', null],
    ['{s|Holt} {c|told} him {q|it fell}.', null],
    ['In a Bloomberg interview {s|Holt} {c|declared} {q|it fell}.', 'a Bloomberg interview'],
    ['{s|Holt} {c|said} on CNBC’s Harbor Box {q|it fell}.', 'CNBC’s Harbor Box'],
    [
      '{s|Holt} spoke to a gathering of engineers and {c|promised} {q|it would hold}.',
      'a gathering of engineers',
    ],
    ['{s|Delegates at the convention} {c|said} {q|it fell}.', null],
  ])('%s', (marked, expected) => {
    const { document, attributions } = readMarked(marked);
    const [venue] = findVenue(document, attributions);
    expect(venue?.text ?? null).toBe(expected);
    if (venue) expect(document.text.slice(venue.span.start, venue.span.end)).toBe(venue.text);
  });
});
