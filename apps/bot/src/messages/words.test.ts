import { commands } from '@onrecord/commands';
import { describe, expect, test } from 'vitest';
import type { OwnCommand } from '../own-commands/own-command.ts';
import { ownCommands } from '../own-commands/table.ts';
import { COMMAND_TRANSLATIONS } from './commands/index.ts';
import { en } from './en.ts';
import { TRANSLATIONS, type Words, wordsFor } from './words.ts';

/** Every sentence of a language by its path, functions called with what marks their places. */
function sentencesOf(words: object, path = ''): [string, string][] {
  return Object.entries(words).flatMap(([key, value]): [string, string][] => {
    const here = `${path}${key}`;
    if (typeof value === 'function') return [[here, sentence(value as (...args: unknown[]) => string)]];
    if (typeof value === 'object' && value !== null) return sentencesOf(value, `${here}.`);
    return typeof value === 'string' ? [[here, value]] : [];
  });
}

/** Numbers where English takes numbers, marks elsewhere. */
function sentence(say: (...args: unknown[]) => string): string {
  return say('⟦a⟧', 7, 7);
}

const marksIn = (text: string) => new Set(text.match(/⟦\w⟧/g));

describe.each(Object.entries(TRANSLATIONS))('%s', (locale, words: Words) => {
  test('has every sentence that English has, none empty', () => {
    const own = sentencesOf(words);
    expect(own.map(([path]) => path)).toEqual(sentencesOf(en).map(([path]) => path));
    expect(own.filter(([, text]) => text.trim() === '')).toEqual([]);
  });

  test('is no copy of English', () => {
    const english = new Map(sentencesOf(en));
    const copied = sentencesOf(words).filter(([path, text]) => english.get(path) === text);
    // Words that two languages share, as "Source" in French; not sentences.
    expect(copied.filter(([, text]) => text.split(' ').length > 2)).toEqual([]);
    expect(copied.length).toBeLessThan(5);
  });

  test('says what it is given', () => {
    const english = new Map(sentencesOf(en));
    for (const [path, text] of sentencesOf(words))
      expect([path, marksIn(text)]).toEqual([path, marksIn(english.get(path) ?? '')]);
  });

  test('has every command with every option', () => {
    const translated = COMMAND_TRANSLATIONS[locale as keyof typeof COMMAND_TRANSLATIONS];
    for (const { name, options } of commands) {
      expect(translated[name]?.description).toBeTruthy();
      expect(Object.keys(translated[name]?.options ?? {})).toEqual(options.map((option) => option.name));
    }
    const all = [...commands, ...ownCommands].map(({ name }) => name);
    expect(Object.keys(translated).sort()).toEqual(all.sort());
    for (const command of ownCommands)
      expect(Object.keys(translated[command.name]?.options ?? {})).toEqual(ownOptionsOf(command));
  });

  test('gives no two commands and no two options of a command one name', () => {
    const translated = Object.values(COMMAND_TRANSLATIONS[locale as keyof typeof COMMAND_TRANSLATIONS]);
    const lists = [translated, ...translated.map(({ options }) => Object.values(options))];
    for (const list of lists) expect(new Set(list.map(({ name }) => name)).size).toBe(list.length);
  });
});

/** The subcommands of a command, and what they take. */
function ownOptionsOf(command: OwnCommand): string[] {
  const subcommands = command.kind === 'slash' ? (command.subcommands ?? []) : [];
  const options = subcommands.flatMap((subcommand) => subcommand.options.map(({ name }) => name));
  return [...subcommands.map(({ name }) => name), ...new Set(options)];
}

test('a locale that the bot does not speak gets English', () => {
  for (const locale of ['en-US', 'ja', 'constructor', '', null]) expect(wordsFor(locale)).toBe(en);
});

test.each([
  ['de', 1, '1 Aussage'],
  ['de', 1204, '1.204 Aussagen'],
  ['fr', 0, '0 déclaration'],
  ['uk', 1, '1 твердження'],
  ['uk', 5, '5 тверджень'],
])('%s counts %d', (locale, count, printed) => {
  const words = wordsFor(locale);
  expect((locale === 'uk' ? words.claims : words.statements)(count)).toBe(printed);
});
