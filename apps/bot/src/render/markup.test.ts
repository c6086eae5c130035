import { escapeMarkdown } from 'discord.js';
import { describe, expect, test } from 'vitest';
import { plain, plainName } from './markup.ts';

describe('foreign text stays text', () => {
  test.each([
    ['**bold** _and_ ~~more~~ ||hidden||', '\\*\\*bold\\*\\* \\_and\\_ \\~\\~more\\~\\~ \\|\\|hidden\\|\\|'],
    ['@everyone <@1> <#2> <t:0:R>', '\\@everyone \\<\\@1\\> \\<\\#2\\> \\<t\\:0\\:R\\>'],
    ['[click](https://evil.example)', '\\[click\\]\\(https\\://evil.example\\)'],
    ['# title\n> quote\n- item', '\\# title \\> quote \\- item'],
    ['`code` ```block```', '\\`code\\` \\`\\`\\`block\\`\\`\\`'],
    ['back\\slash', 'back\\\\slash'],
    ['turn\u202e around\u0007', 'turn around'],
    ['10,000 soldiers 💡', '10,000 soldiers 💡'],
  ])('%j', (text, printed) => {
    expect(plain(text)).toBe(printed);
  });

  test('right-to-left words are isolated', () => {
    expect(plain('שלום')).toBe('\u2068שלום\u2069');
  });

  test('whatever discord.js would escape is escaped', () => {
    const text = '*a* _b_ `c` ~~d~~ ||e||';
    expect(plain(text).replaceAll('\\', '')).toBe(escapeMarkdown(text).replaceAll('\\', ''));
  });
});

test('a cut is made between words and told', () => {
  const printed = plain('word '.repeat(400), 300, '… (shortened here)');
  expect(printed.length).toBeLessThanOrEqual(300);
  expect(printed).toMatch(/word… \(shortened here\)$/);
});

test('no cut goes through a character or leaves a backslash alone', () => {
  for (let most = 60; most < 90; most++) {
    const printed = plain(`${'💡'.repeat(60)}`, most);
    expect(printed.isWellFormed()).toBe(true);
    expect(plain('*'.repeat(100), most)).not.toMatch(/(^|[^\\])(\\\\)*\\…/);
  }
});

test('a name is short', () => {
  expect(plainName('*'.repeat(500), 40).length).toBeLessThanOrEqual(40);
  expect(plainName('Ana Brandt')).toBe('Ana Brandt');
});
