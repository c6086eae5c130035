import { stripVTControlCharacters } from 'node:util';
import stringWidth from 'string-width';
import { expect, test } from 'vitest';
import { dotted, page, penFor } from './pen.ts';
import { shortened } from './shortened.ts';

const pen = penFor({ columns: 40, color: false });

test('a mark stands before the first line, a gutter before every one', () => {
  const text = 'one two three four five six seven eight nine';
  expect(pen.lines(text, { indent: 2, mark: '-' })).toEqual([
    '  - one two three four five six seven',
    '    eight nine',
  ]);
  expect(pen.lines(text, { gutter: '│' })).toEqual(['│ one two three four five six seven', '│ eight nine']);
});

test.each([
  ['wide characters', '北朝鮮の兵士がロシアにいると大統領は述べた。'.repeat(4)],
  ['emoji', '👩‍🚒🇺🇦💡'.repeat(40)],
  ['letters from right to left', 'לא נמכור את הנמל השנה ולא למרבה במחיר '.repeat(6)],
  ['a word without an end', 'x'.repeat(500)],
])('%s keep within the width', (_what, text) => {
  for (const line of pen.lines(text, { indent: 3 })) expect(stringWidth(line)).toBeLessThanOrEqual(40);
});

test.each([
  [10, 40],
  [80, 80],
  [300, 100],
  [Number.NaN, 40],
])('a screen of %d columns is drawn %d wide', (columns, width) => {
  expect(penFor({ columns, color: false }).width).toBe(width);
});

test('a dot stays with the fact before it', () => {
  expect(pen.lines(dotted(['a fact that fills most of a line now', 'next']))).toEqual([
    'a fact that fills most of a line now ·',
    'next',
  ]);
});

test('colour is closed at the end of every line', () => {
  const colored = penFor({ columns: 40, color: true });
  for (const line of colored.lines(colored.style.strong('word '.repeat(20))))
    expect(line).toBe(colored.style.strong(stripVTControlCharacters(line)));
});

test('empty blocks leave no hole', () => {
  expect(page([['a', 'b'], [], ['c']])).toBe('a\nb\n\nc');
});

test('a title is cut by what it covers, not by its length', () => {
  expect(shortened('short', 10)).toBe('short');
  expect(shortened('北朝鮮の兵士', 7)).toBe('北朝鮮…');
  expect(shortened('👩‍🚒👩‍🚒👩‍🚒', 5)).toBe('👩‍🚒👩‍🚒…');
});
