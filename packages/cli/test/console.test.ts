import { cp, mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { jsonLines, onrecord, SAMPLES, sample, temporaryFolder } from './onrecord.ts';

const inConsole = (folder: string, lines: string[], args: string[] = []) =>
  onrecord(folder, ['console', '--samples', SAMPLES, ...args], { stdin: lines.join('\n') });

describe('the console behind a pipe', () => {
  test('answers one command a line, each echoed, and passes over blank lines and comments', async () => {
    const folder = await temporaryFolder();
    const { code, stdout } = await inConsole(folder, [
      '# who is who',
      '',
      '/speaker name:Okafor',
      '   ',
      'whosaid first step to the World War',
    ]);
    expect(code).toBe(0);
    const echoes = stdout.split('\n').filter((line) => line.startsWith('> '));
    expect(echoes).toEqual(['> /speaker name:Okafor', '> whosaid first step to the World War']);
    expect(stdout.indexOf('Tamsin Okafor')).toBeGreaterThan(stdout.indexOf('> /speaker'));
    expect(stdout.indexOf('Volodymyr Zelensky')).toBeGreaterThan(stdout.indexOf('> whosaid'));
  });

  test('tells a wrong line in one line and goes on', async () => {
    const folder = await temporaryFolder();
    const lines = [
      '/sad',
      '/said from:soon',
      '/said spaeker:Rutte',
      '/add file:nowhere.txt',
      '/add',
      '/speaker Rutte',
    ];
    const { code, stdout, stderr } = await inConsole(folder, lines);
    expect(code).toBe(0);
    expect(stderr.trimEnd().split('\n')).toEqual([
      expect.stringMatching(/^Added \d+ sample articles/),
      expect.stringMatching(/^onrecord: "sad" is not a command; known are \/ask, \/said/),
      expect.stringMatching(/^onrecord: said: from is a date.*"soon"$/),
      expect.stringMatching(/^onrecord: said: spaeker is not an option/),
      'onrecord: nowhere.txt does not exist; check the path',
      expect.stringMatching(/^onrecord: add: file is missing/),
    ]);
    expect(stdout).toContain('Mark Rutte');
  });

  test('adds files and pasted text', async () => {
    const folder = await temporaryFolder();
    await cp(sample('comet-orrin-observer'), join(folder, 'comet.json'));
    const text = 'text:“The comet will pass,” said Ada Lovelock. publisher:The Star published:2025-03-12';
    const lines = ['/add comet.json', `/add ${text}`, '/said Ada Lovelock'];
    const { stdout, stderr } = await onrecord(folder, ['console'], { stdin: lines.join('\n') });
    expect(stderr).toBe('');
    expect(stdout).toMatch(/> \/add comet\.json\nadded\b/);
    expect(stdout).toContain('The comet will pass');
    expect(stdout).toContain('The Star');
  });

  test('lists its commands, and the options of one', async () => {
    const folder = await temporaryFolder();
    const { stdout } = await onrecord(folder, ['console'], { stdin: '/help\nhelp said' });
    for (const name of ['/said', '/whosaid', '/claim', '/speaker', '/article', '/add', '/help', '/quit'])
      expect(stdout).toContain(`  ${name} `);
    expect(stdout).toContain('  stance:');
  });

  test.each(['/quit', 'exit'])('%s leaves', async (line) => {
    const folder = await temporaryFolder();
    const { code, stdout } = await onrecord(folder, ['console'], { stdin: `${line}\n/speaker Rutte\n` });
    expect(code).toBe(0);
    expect(stdout).toBe(`> ${line}\n`);
  });

  test('prints nothing but JSON with --json', async () => {
    const folder = await temporaryFolder();
    const { stdout } = await inConsole(
      folder,
      ['/speaker Rutte', '/claim about:North Korean troops'],
      ['--json'],
    );
    expect(jsonLines(stdout)).toMatchObject([{ kind: 'speaker' }, { kind: 'claim' }]);
  });

  test('keeps no history of what programs ask', async () => {
    const folder = await temporaryFolder();
    await onrecord(folder, ['console', '--archive', 'a.db'], { stdin: '/said' });
    expect(await readdir(folder)).toEqual(['a.db']);
  });
});

describe('samples', () => {
  test('are added once, without a word the second time', async () => {
    const folder = await temporaryFolder();
    expect((await inConsole(folder, [])).stderr).toMatch(/^Added 10 sample articles from .*\n$/);
    expect(await inConsole(folder, [])).toEqual({ code: 0, stdout: '', stderr: '' });
  });

  test('that cannot be read are told, and the others are there', async () => {
    const folder = await temporaryFolder();
    await mkdir(join(folder, 'mine'));
    await cp(sample('comet-orrin-observer'), join(folder, 'mine', 'comet.json'));
    await writeFile(join(folder, 'mine', 'broken.json'), '{"text": ');
    await writeFile(join(folder, 'mine', 'README.md'), 'No article.');
    const args = ['console', '--samples', 'mine'];
    const { code, stderr } = await onrecord(folder, args);
    expect(code).toBe(0);
    expect(stderr).toMatch(/^onrecord: .*broken\.json.*\nAdded 1 sample article from mine\.\n$/);
  });

  test('without their folder are an error', async () => {
    const folder = await temporaryFolder();
    expect(await onrecord(folder, ['console', '--samples', 'nowhere'])).toEqual({
      code: 1,
      stdout: '',
      stderr: 'onrecord: the samples in nowhere cannot be read: there is no such folder\n',
    });
  });
});
