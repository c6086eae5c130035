import { randomBytes } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { Extraction } from '@onrecord/schema';
import { describe, expect, test } from 'vitest';
import { jsonLines, onrecord, sample, temporaryFolder } from './onrecord.ts';

/** It failed, and one line says why. */
const failsWith = (line: RegExp) => ({
  code: 1,
  stdout: '',
  stderr: expect.stringMatching(new RegExp(`^onrecord: ${line.source}\\n$`)),
});

/** Wrong use, and one line says how it is right. */
const isWrongUse = (line: RegExp) => ({ ...failsWith(line), code: 2 });

describe('a file that holds no article', () => {
  test.each<[string, string | Buffer, RegExp]>([
    ['empty.txt', '', /empty\.txt is empty.*/],
    ['blank.txt', ' \n\t\n', /blank\.txt .*/],
    ['binary.txt', randomBytes(20_000), /binary\.txt is not text.*/],
    ['picture.png', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), /picture\.png .*/],
    ['broken.json', '{"text": "“No,” said', /broken\.json .*/],
    ['other.json', '{"words": 3}', /other\.json .*/],
  ])('%s', async (name, content, line) => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, name), content);
    expect(await onrecord(folder, ['extract', name])).toEqual(failsWith(line));
    expect(await onrecord(folder, ['add', name])).toEqual(failsWith(line));
  });

  test('a folder, a missing file', async () => {
    const folder = await temporaryFolder();
    expect(await onrecord(folder, ['extract', '.'])).toEqual(failsWith(/\. is a directory.*/));
    expect(await onrecord(folder, ['add', 'nowhere.txt'])).toEqual(
      failsWith(/nowhere\.txt does not exist.*/),
    );
  });

  test('bad lines of a .jsonl file are told one by one, and the good ones taken', async () => {
    const folder = await temporaryFolder();
    const lines = ['{"text": "“No,” said Ann Lee."}', '{"text": ', '[]', '{"text": "“Yes,” said Bob Ray."}'];
    await writeFile(join(folder, 'news.jsonl'), lines.join('\n'));
    const { code, stdout, stderr } = await onrecord(folder, ['add', '--json', 'news.jsonl']);
    expect(code).toBe(1);
    expect(jsonLines(stdout)).toMatchObject([
      { line: 1, status: 'added' },
      { line: 4, status: 'added' },
    ]);
    expect(stderr.trimEnd().split('\n')).toEqual([
      expect.stringMatching(/^onrecord: .*\b2\b/),
      expect.stringMatching(/^onrecord: .*\b3\b/),
    ]);
  });

  test('a link that is none of the web’s, a file for a folder', async () => {
    const folder = await temporaryFolder();
    expect(await onrecord(folder, ['add', 'ftp://coast.example/a'])).toEqual(
      failsWith(/"ftp:\/\/coast\.example\/a" is no link of the web.*/),
    );
    await writeFile(join(folder, 'a.txt'), '');
    expect(await onrecord(folder, ['console', '--samples', 'a.txt'])).toEqual(
      failsWith(/the samples in a\.txt cannot be read: it is a file; .*/),
    );
  });

  test('a name that would move the cursor is told harmlessly', async () => {
    const folder = await temporaryFolder();
    const { stderr } = await onrecord(folder, ['extract', 'a\u001b[2J\nb.txt']);
    expect(stderr).toBe('onrecord: a b.txt does not exist; check the path\n');
  });
});

describe('messy text is no error', () => {
  test('5 MB without a line break', async () => {
    const folder = await temporaryFolder();
    const text = 'The bridge is long and the water is cold today. '.repeat(110_000);
    await writeFile(join(folder, 'long.txt'), `${text}“We had no choice,” said Ann Lee.`);
    const added = await onrecord(folder, ['add', '--json', 'long.txt']);
    expect(added.code).toBe(0);
    expect(jsonLines(added.stdout)).toMatchObject([{ status: 'added' }]);
  });

  test('unpaired quotation marks', async () => {
    const folder = await temporaryFolder();
    const stdin = '“We will go, said Ann Lee. "No said Bob Ray. ” “Yes” said Cy Poe. ‘';
    const { code, stdout } = await onrecord(folder, ['extract', '--json', '-'], { stdin });
    expect(code).toBe(0);
    const [extraction] = jsonLines(stdout).map((value) => Extraction.parse(value));
    expect(extraction?.warnings.map((warning) => warning.code)).toContain('UNPAIRED_MARKS');
  });

  test('Latin-1', async () => {
    const folder = await temporaryFolder();
    const stdin = Buffer.from('"The café is closed," said René Dupont.', 'latin1');
    const { code, stdout, stderr } = await onrecord(folder, ['extract', '--json', '-'], { stdin });
    expect(code).toBe(0);
    expect(stderr).toMatch(/^warning: .*windows-1252\n$/);
    expect(jsonLines(stdout)).toMatchObject([{ speakers: [{ name: 'René Dupont' }] }]);
  });
});

describe('an archive that cannot be used', () => {
  const article = sample('comet-orrin-observer');

  test('a path where nothing can be made', async () => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, 'file'), '');
    expect(await onrecord(folder, ['add', article, '--archive', 'file/a.db'])).toEqual(
      failsWith(/file\/a\.db cannot be opened.*/),
    );
    await mkdir(join(folder, 'sub'));
    expect(await onrecord(folder, ['add', article, '--archive', 'sub'])).toEqual(
      failsWith(/sub is a directory.*/),
    );
  });

  test('one from a newer version stays as it is', async () => {
    const folder = await temporaryFolder();
    await onrecord(folder, ['add', article, '--archive', 'a.db']);
    const database = new DatabaseSync(join(folder, 'a.db'));
    database.exec('PRAGMA user_version = 99');
    database.close();
    const before = await readFile(join(folder, 'a.db'));
    for (const args of [['add', article], ['said'], ['stats'], ['console']])
      expect(await onrecord(folder, [...args, '--archive', 'a.db'])).toEqual(
        failsWith(/.*(newer|later) version.*/),
      );
    expect((await readFile(join(folder, 'a.db'))).equals(before)).toBe(true);
  });

  test('another program’s file stays as it is', async () => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, 'a.db'), 'Dear diary');
    expect(await onrecord(folder, ['add', article, '--archive', 'a.db'])).toEqual(
      failsWith(/a\.db is no SQLite database.*/),
    );
    expect(await readFile(join(folder, 'a.db'), 'utf8')).toBe('Dear diary');
  });

  test('a question makes none', async () => {
    const folder = await temporaryFolder();
    expect(await onrecord(folder, ['said', 'Rutte'])).toEqual(
      failsWith(/there is no archive at data\/onrecord\.db.*/),
    );
  });

  test('a kind of archive that there is not', async () => {
    const folder = await temporaryFolder();
    expect(await onrecord(folder, ['add', article, '--archive', 'redis:a'])).toEqual(
      isWrongUse(/no store for redis.*/),
    );
  });
});

describe('wrong use', () => {
  test.each<[string[], RegExp]>([
    [['sad'], /unknown command 'sad' \(Did you mean said\?\)/],
    [['said', '--abuot', 'x'], /unknown option '--abuot' \(Did you mean --about\?\)/],
    [['said', '--about'], /option '--about <words>' argument missing/],
    [['said', '--from', 'soon'], /said: from is a date.*"soon"/],
    [['said', '--from', '2024-02-30'], /said: from is a date.*/],
    [['said', '--from', '2025', '--to', '2024'], /said: from lies after to.*/],
    [['said', '--stance', 'likes'], /said: stance is one of asserts.*"likes"/],
    [['said', '--limit', '0'], /said: limit is a whole number from 1 to 100; you gave "0"/],
    [['said', 'Rutte', '--speaker', 'Rutte'], /said: speaker is given twice/],
    [['whosaid'], /missing required argument 'text'/],
    [['whosaid', ' '], /whosaid: text is missing.*/],
    [['help', 'sad'], /unknown command 'sad'; onrecord help lists them/],
    [['whosaid', 'a'.repeat(7000)], /whosaid: text is wrong: it has 7000 characters; 6000 is the most/],
    [['add', 'a.txt', 'b.txt', '--url', 'https://coast.example/a'], /url is of one article, and 2 files .*/],
    [['extract', 'https://coast.example/a'], /extract reads files alone; onrecord add https:.*/],
    [['stats', 'more'], /too many arguments for 'stats'.*/],
    [
      ['extract', 'a.txt', '--published', '2024-02-30'],
      /the date of publication "2024-02-30" cannot be used.*/,
    ],
    [['add', 'a.txt', '--url', 'ftp'], /the link "ftp" cannot be used.*/],
    [['add', 'a.txt', '--archive', ''], /"" names no file.*/],
  ])('%j', async (args, line) => {
    const folder = await temporaryFolder();
    expect(await onrecord(folder, args)).toEqual(isWrongUse(line));
  });

  test('no command at all shows the commands on standard error', async () => {
    const folder = await temporaryFolder();
    const { code, stdout, stderr } = await onrecord(folder, []);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(/^Usage: onrecord/);
  });

  test.each([['--help'], ['said', '--help'], ['help', 'console'], ['--version']])(
    '%s %s is none',
    async (...args) => {
      const folder = await temporaryFolder();
      const { code, stdout, stderr } = await onrecord(folder, args.filter(Boolean));
      expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
      expect(stdout).not.toBe('');
    },
  );
});
