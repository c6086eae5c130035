import { once } from 'node:events';
import { describe, expect, test } from 'vitest';
import { jsonLines, onrecord, start, temporaryFolder } from './onrecord.ts';

// No page of the open web is asked: these links lead to addresses that are refused before anything is sent.
const FEED = 'http://127.0.0.1/rss';

describe('feed', () => {
  test('adds, lists and removes, each once', async () => {
    const folder = await temporaryFolder();
    expect(await onrecord(folder, ['feed', 'list'])).toMatchObject({
      code: 0,
      stdout: 'No feed is followed yet: onrecord feed add https://…\n',
    });
    const added = await onrecord(folder, ['feed', 'add', 'https://coast.example/rss#top', FEED]);
    expect(added).toEqual({
      code: 0,
      stdout: `followed: https://coast.example/rss\nfollowed: ${FEED}\n`,
      stderr: '',
    });
    expect((await onrecord(folder, ['feed', 'add', FEED])).stdout).toBe(`already followed: ${FEED}\n`);
    expect(jsonLines((await onrecord(folder, ['feed', 'list', '--json'])).stdout)).toMatchObject([
      { url: FEED, visitedAt: null, failures: 0 },
      { url: 'https://coast.example/rss' },
    ]);
    expect((await onrecord(folder, ['feed', 'remove', FEED])).stdout).toBe(`followed no more: ${FEED}\n`);
    expect(await onrecord(folder, ['feed', 'remove', FEED])).toEqual({
      code: 1,
      stdout: '',
      stderr: `onrecord: ${FEED} is not followed; see onrecord feed list\n`,
    });
    expect(jsonLines((await onrecord(folder, ['feed', 'list', '--json'])).stdout)).toHaveLength(1);
  });

  test('run tells what went wrong, and list remembers it', async () => {
    const folder = await temporaryFolder();
    await onrecord(folder, ['feed', 'add', FEED]);
    const { code, stdout, stderr } = await onrecord(folder, ['feed', 'run']);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toMatch(/^onrecord: .*127\.0\.0\.1.*; it is visited again later\n$/);
    expect((await onrecord(folder, ['feed', 'list'])).stdout).toMatch(/failed: .*127\.0\.0\.1/);
  });

  test('run takes the feeds of its own collection alone', async () => {
    const folder = await temporaryFolder();
    await onrecord(folder, ['feed', 'add', FEED, '--collection', 'harbour']);
    expect(await onrecord(folder, ['feed', 'run'])).toEqual({ code: 0, stdout: '', stderr: '' });
    expect((await onrecord(folder, ['feed', 'run', FEED])).stderr).toMatch(/is not followed/);
  });
});

describe('links', () => {
  test('that cannot be read are told, and the next ones taken', async () => {
    const folder = await temporaryFolder();
    const { code, stdout, stderr } = await onrecord(folder, ['add', 'http://127.0.0.1/a', 'http://[::1]/b']);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr.trimEnd().split('\n')).toEqual([
      expect.stringMatching(/^onrecord: .*127\.0\.0\.1/),
      expect.stringMatching(/^onrecord: .*::1/),
    ]);
  });

  test('are queued for a worker, who gives up what cannot be read, and says why', async () => {
    const folder = await temporaryFolder();
    const queued = await onrecord(folder, ['add', '--later', 'http://127.0.0.1/a']);
    expect(queued).toEqual({ code: 0, stdout: 'queued: http://127.0.0.1/a\n', stderr: '' });
    expect((await onrecord(folder, ['queue'])).stdout).toBe('1 link waiting, 0 being read, 0 given up\n');
    const run = await onrecord(folder, ['feed', 'run']);
    expect(run.stderr).toMatch(/^onrecord: .*127\.0\.0\.1.*; it was given up\n$/);
    expect(jsonLines((await onrecord(folder, ['queue', '--json'])).stdout)).toMatchObject([
      {
        waiting: 0,
        running: 0,
        dead: [{ url: 'http://127.0.0.1/a', attempts: 1, error: expect.any(String) }],
      },
    ]);
    expect((await onrecord(folder, ['queue', '--retry'])).stdout).toBe(
      '1 link waiting, 0 being read, 0 given up\n',
    );
  });

  test('a worker works until it is stopped', async () => {
    const folder = await temporaryFolder();
    await onrecord(folder, ['add', '--later', 'http://127.0.0.1/a']);
    const child = start(folder, ['worker']);
    let said = '';
    await new Promise<void>((resolve) => {
      child.stderr?.on('data', (chunk) => {
        said += String(chunk);
        if (said.includes('given up')) resolve();
      });
    });
    expect(said).toMatch(/^working on sqlite:data\/onrecord\.db, collection default; Ctrl-C stops\n/);
    child.kill('SIGTERM');
    expect(await once(child, 'exit')).toEqual([0, null]);
  });
});

test('hosts are allowed and denied for a collection, and links of others refused', async () => {
  const folder = await temporaryFolder();
  const hosts = async (...args: string[]) => (await onrecord(folder, ['hosts', ...args])).stdout;
  expect(await hosts('list')).toMatch(/^no rules/);
  await hosts('allow', 'Coast.example', 'harbour.example');
  expect(await hosts('deny', 'ads.coast.example')).toBe(
    'allowed: coast.example\nallowed: harbour.example\ndenied: ads.coast.example\n',
  );
  expect(await hosts('remove', 'harbour.example')).toBe(
    'allowed: coast.example\ndenied: ads.coast.example\n',
  );
  expect(await hosts('list', '--collection', 'harbour')).toMatch(/^no rules/);
  const { code, stderr } = await onrecord(folder, [
    'add',
    'https://tidings.example/a',
    'https://ads.coast.example/b',
  ]);
  expect(code).toBe(1);
  expect(stderr.trimEnd().split('\n')).toEqual([
    expect.stringMatching(/tidings\.example/),
    expect.stringMatching(/ads\.coast\.example/),
  ]);
  expect((await onrecord(folder, ['queue', '--json'])).code).toBe(0);
});

test.each([
  [['hosts', 'allow', 'https://coast.example/'], /hosts allow: "https:\/\/coast\.example\/" is no host/],
  [['feed', 'add', 'ftp://coast.example'], /"ftp:\/\/coast\.example" is no link of the web/],
  [['feed', 'add'], /missing required argument 'links'/],
  [['feed', 'ad', 'x'], /unknown command 'ad'/],
  [['add', '--later', 'news.txt'], /later takes links, and news\.txt is none/],
  [['add', '--later', 'https://coast.example/a', '--title', 'A'], /later takes links alone/],
])('%j is wrong use', async (args, line) => {
  const { code, stdout, stderr } = await onrecord(await temporaryFolder(), args);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toMatch(line);
});
