import { readFileSync } from 'node:fs';
import { OnrecordError } from '@onrecord/schema';
import { describe, expect, test } from 'vitest';
import { wordsFor } from '../messages/words.ts';
import { problemOf } from './problem.ts';

const ERRORS = readFileSync(new URL('../../../../docs/errors.md', import.meta.url), 'utf8');

/** Of files of the machine, which nobody names from Discord, and of lines that are typed into a console. */
const NOT_MET = ['READER_NOT_FOUND', 'READER_IS_DIRECTORY', 'READER_NO_PERMISSION', 'COMMAND_UNKNOWN'];

const words = wordsFor('en-US');

test('every documented error of reading and of options has words of its own', () => {
  const documented = [...ERRORS.matchAll(/^\| `((?:READER|COMMAND)_\w+)`/gm)].map(([, code]) => code ?? '');
  expect(documented.length).toBeGreaterThan(20);
  const context = { reason: 'missing', command: 'said', option: 'from', link: 'https://coast.example/1' };
  const without = documented.filter(
    (code) => problemOf(new OnrecordError(code, 'x', { context }), words) === null,
  );
  expect(without.sort()).toEqual(NOT_MET.sort());
});

test('every documented reason why a page holds no article has words of its own', () => {
  const [row = ''] = ERRORS.match(/^\| `READER_NO_ARTICLE`.*$/m) ?? [];
  const reasons = ['consent', 'paywall', 'login', 'error-page', 'bot-check', 'list', 'no-text'];
  for (const reason of reasons) expect(row).toContain(`\`${reason}\``);
  expect(Object.keys(words.noArticle)).toEqual(reasons);
});

describe('an error is told in the person’s own words', () => {
  test.each([
    [
      'en-US',
      'READER_HTTP_STATUS',
      { link: 'https://a.example/x', status: 404 },
      'The server of “https\\://a.example/x” answered with error 404.',
    ],
    ['de', 'READER_NO_ARTICLE', { link: 'https://a.example', reason: 'paywall' }, 'Bezahlschranke'],
    ['fr', 'READER_BACK_OFF', { host: 'a.example', retryAfterSeconds: 30 }, 'Réessayez dans 30 s'],
    [
      'de',
      'COMMAND_OPTION',
      { command: 'said', option: 'from', reason: 'not-a-date', value: '*soon*' },
      '**von** ist ein Datum: 2024-10-18, 2024-10 oder 2024. Angegeben war: “\\*soon\\*”',
    ],
    ['uk', 'COMMAND_OPTION', { command: 'add', option: 'file', reason: 'no-article' }, 'Бракує статті'],
  ])('in %s: %s %j', (locale, code, context, sentence) => {
    expect(problemOf(new OnrecordError(code, 'x', { context }), wordsFor(locale))).toContain(sentence);
  });

  test('what nobody can mend has none', () => {
    for (const code of ['ARCHIVE_FAILED', 'constructor', '__proto__'])
      expect(problemOf(new OnrecordError(code, 'x'), words)).toBeNull();
  });
});
