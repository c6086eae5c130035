import { describe, expect, test } from 'vitest';
import { readDocument } from './read-document.ts';

const quotations = (text: string) =>
  readDocument(text).quotations.map(({ pieces }) => pieces.map(({ start, end }) => text.slice(start, end)));

/** Two quotations that tell whose style it is. */
const BRITISH = ' ‘It is a good bridge,’ said Ana Brandt. ‘We will not close it,’ she said.';
const OF_BRITISH = [['It is a good bridge,'], ['We will not close it,']];

describe('single marks hold what people say where an article prints it so', () => {
  test.each([
    ['curly', BRITISH, OF_BRITISH],
    [
      'straight, with apostrophes',
      "'It isn't ours,' said Ana Brandt. 'That's that, and it's Holt's,' she said.",
      [["It isn't ours,"], ["That's that, and it's Holt's,"]],
    ],
    [
      'double marks within them are no quotations',
      `‘He said “no, never” to me,’ she said.${BRITISH}`,
      [['He said “no, never” to me,'], ...OF_BRITISH],
    ],
    [
      'a plural’s possessive closes nothing',
      `‘The farmers’ plan is bad,’ she said.${BRITISH}`,
      [['The farmers’ plan is bad,'], ...OF_BRITISH],
    ],
    [
      'part of a sentence is one too',
      `She called it ‘safe as houses’ and left.${BRITISH}`,
      [['safe as houses'], ...OF_BRITISH],
    ],
    ['words cut short open nothing', `In the ‘90s and for ‘em all.${BRITISH}`, OF_BRITISH],
    [
      'paragraphs that open anew',
      `‘One is ours.\n\n‘Two,’ she said.${BRITISH}`,
      [['One is ours.', 'Two,'], ...OF_BRITISH],
    ],
    [
      'an emoji and another script within',
      `‘We 💡 את it,’ she said.${BRITISH}`,
      [['We 💡 את it,'], ...OF_BRITISH],
    ],
  ])('%s', (_, text, expected) => {
    expect(quotations(text)).toEqual(expected);
  });

  test.each([
    [
      'titles',
      'The play ‘The Bridge’ and the film ‘The River’ were shown, as was ‘The Lake’ to the farmers’ delight.',
    ],
    [
      'apostrophes',
      "The farmers' plan, the mayors' answer, the players' union and the 'em dash' of the '90s.",
    ],
    ['one alone', 'Nobody heard ‘the bridge is closed,’ as it says on the door.'],
  ])('elsewhere they hold none: %s', (_, text) => {
    expect(quotations(text)).toEqual([]);
  });

  test('within double marks they hold none', () => {
    const text =
      '“He said ‘no, not that one,’ to me,” she said. “And ‘yes, that one there,’ to her,” she said.';
    expect(quotations(text)).toEqual([
      ['He said ‘no, not that one,’ to me,'],
      ['And ‘yes, that one there,’ to her,'],
    ]);
  });

  test('an open one is reported where its mark stands', () => {
    const text = `${BRITISH}

Ana: ‘It holds.

Nobody came.`;
    expect(readDocument(text).unpairedMarks).toEqual([text.lastIndexOf('‘')]);
  });
});

describe('two apostrophes are a mark', () => {
  test.each([
    ['as agencies send them', "''It holds,'' she said. ''We know.''", [['It holds,'], ['We know.']]],
    ['as TeX does', "``It holds,'' she said.", [['It holds,']]],
    ['in a sentence', "She called it ''safe''.", [['safe']]],
    ['a single one within', "''He said 'no' to us,'' she said.", [["He said 'no' to us,"]]],
    ['inches are none', "It is 6'2'' tall.", []],
  ])('%s', (_, text, expected) => {
    expect(quotations(text)).toEqual(expected);
  });
});
