import { describe, expect, test } from 'vitest';
import { words } from '../words.ts';
import { plain, plainEnd, plainStatement } from './plain.ts';

describe('foreign text stays in its line and its colour', () => {
  test.each([
    ['colours', '\u001b[31mred\u001b[0m', 'red'],
    ['a cursor sent away', 'a\u001b[2J\u001b[Hb', 'a[2J[Hb'],
    ['a window title', 'a\u001b]0;title\u0007b', 'a]0;titleb'],
    ['an escape before a word', 'it is \u001bnot so, \u001b[not', 'it is not so, [not'],
    ['one-byte control sequences', 'a\u009b31mb', 'ab'],
    ['line breaks of all kinds', 'a\r\nb\u2028c\u2029d\u000be\u0085f', 'a b c d e f'],
    ['backspaces and bells', 'not\b\b\b\u0007 so', 'not so'],
    ['overrides of direction', 'a\u202egnp.exe\u202c\u2066b\u2069', 'agnp.exeb'],
    ['zero-width spaces', 'n\u200bo\ufefft', 'not'],
    ['marks piled up', `e${'\u0301'.repeat(50)}!`, `e${'\u0301'.repeat(4)}!`],
    ['half a character', 'a\ud83d b', 'a b'],
  ])('%s', (_what, text, shown) => {
    expect(plain(text)).toBe(shown);
  });

  test.each(['10,000 soldiers 💡', '👩‍🚒 and 🇺🇦', 'שלום', 'می‌خواهم', 'हिन्दी', '“non”, dit-elle…', 'a\tb'])(
    '%j is shown',
    (text) => {
      expect(plain(text)).toBe(text.replace('\t', ' '));
    },
  );
});

describe('a long text is cut between words', () => {
  test('at its end', () => {
    expect(plain('one two three', 9)).toBe('one two …');
  });

  test('at its beginning', () => {
    expect(plainEnd('one two three', 9)).toBe('… three');
  });

  test('in a statement with words', () => {
    const shown = plainStatement('word '.repeat(2000));
    expect(shown).toMatch(/word … \(shortened here; the source has it all\)$/);
    expect(shown.length).toBeLessThan(1600);
  });

  test('and never through a character', () => {
    const text = '💡'.repeat(60);
    for (let most = 10; most < 30; most++) {
      expect(plain(text, most).isWellFormed()).toBe(true);
      expect(plainEnd(text, most).isWellFormed()).toBe(true);
    }
  });

  test('without being read to its end', () => {
    const text = '\u001b]8;;a;b'.repeat(500_000);
    expect(plain(text).length).toBeLessThan(400);
  });
});

test('a statement of unseen characters says that there is nothing to see', () => {
  expect(plainStatement('\u200b\u0007')).toBe(words.nothingVisible);
});
