import { once } from 'node:events';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { openArchive } from '@onrecord/archive';
import { createArticle } from '@onrecord/schema';
import { describe, expect, test } from 'vitest';
import { jsonLines, onrecord, sample, samples, start, temporaryFolder } from './onrecord.ts';

const articleLine = (number: number): string =>
  JSON.stringify(
    createArticle({
      url: `https://gazette.example/${number}`,
      text: `“We will not sell pier ${number},” Mayor Ines Halloran said on Tuesday.`,
      publishedAt: '2025-03-12',
    }),
  );
const articleLines = (count: number): string[] =>
  Array.from({ length: count }, (_, number) => articleLine(number));

const QUOTEBANK_LINE = JSON.stringify({
  quoteID: '2019-11-05-000217',
  quotation: 'The harbour belongs to those who work in it.',
  speaker: 'Agnes Thorne',
  qids: ['Q1'],
  date: '2019-11-05 07:14:02',
  numOccurrences: 1,
  probas: [
    ['Agnes Thorne', '0.9'],
    ['None', '0.1'],
  ],
  urls: ['https://coast.example.net/a'],
  phase: 'E',
});

async function statsOf(folder: string): Promise<unknown> {
  return JSON.parse((await onrecord(folder, ['stats', '--json'])).stdout);
}

describe('import', () => {
  test('takes articles, extractions and Quotebank, and the second time changes nothing', async () => {
    const folder = await temporaryFolder();
    const extraction = (
      await onrecord(folder, ['extract', '--json', sample('recall-meridian-post')])
    ).stdout.trim();
    await writeFile(
      join(folder, 'mixed.jsonl'),
      [articleLine(1), '', extraction, QUOTEBANK_LINE, articleLine(2)].join('\n'),
    );
    const first = await onrecord(folder, ['import', '--json', 'mixed.jsonl']);
    expect(first).toMatchObject({ code: 0, stderr: '' });
    expect(jsonLines(first.stdout)).toMatchObject([
      { file: 'mixed.jsonl', added: 4, unchanged: 0, failed: 0 },
    ]);
    expect((await onrecord(folder, ['import', 'mixed.jsonl'])).stdout).toBe(
      'mixed.jsonl: 0 added with 0 statements, 4 unchanged\n',
    );
    expect(await statsOf(folder)).toMatchObject({ articles: 4 });
    const said = await onrecord(folder, ['said', 'Agnes Thorne']);
    expect(said.stdout).toContain('The harbour belongs to those who work in it.');
  });

  test('tells each faulty line, takes the others, and fails', async () => {
    const folder = await temporaryFolder();
    const lines = [
      articleLine(1),
      '{"text": ',
      '{"quoteID": "a", "quotation": ""}',
      '{"article": {"text": "No"}, "quotes": []}',
      '[]',
      articleLine(2),
    ];
    await writeFile(join(folder, 'news.jsonl'), lines.join('\n'));
    const { code, stdout, stderr } = await onrecord(folder, ['import', 'news.jsonl']);
    expect({ code, stdout }).toEqual({
      code: 1,
      stdout: 'news.jsonl: 2 added with 2 statements, 4 failed\n',
    });
    expect(stderr.trimEnd().split('\n')).toEqual(
      [2, 3, 4, 5].map((line) =>
        expect.stringMatching(new RegExp(`^onrecord: news\\.jsonl, line ${line} .*`)),
      ),
    );
  });

  test('reads what is packed by gzip and what comes on standard input, and says how to unpack the rest', async () => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, 'a.jsonl.gz'), gzipSync(articleLine(1)));
    await writeFile(join(folder, 'b.jsonl.gz'), 'no gzip at all');
    const packed = await onrecord(folder, ['import', 'a.jsonl.gz', 'b.jsonl.gz', 'c.json.bz2', '-'], {
      stdin: articleLine(2),
    });
    expect(packed.code).toBe(1);
    expect(packed.stdout).toBe(
      'a.jsonl.gz: 1 added with 1 statement\nstandard input: 1 added with 1 statement\n',
    );
    expect(packed.stderr.trimEnd().split('\n')).toEqual([
      expect.stringMatching(/^onrecord: b\.jsonl\.gz cannot be unpacked: /),
      'onrecord: c.json.bz2 is packed; unpack it on the way: bzcat c.json.bz2 | onrecord import -',
    ]);
  });

  test.each([
    [['import'], /missing required argument 'files'/],
    [['import', 'a.jsonl', '--threads', '0'], /option '--threads <number>' argument '0' is invalid/],
  ])('%j is wrong use', async (args, line) => {
    const { code, stderr } = await onrecord(await temporaryFolder(), args);
    expect(code).toBe(2);
    expect(stderr).toMatch(line);
  });

  test('of a file that is not there makes no noise but one line', async () => {
    const folder = await temporaryFolder();
    expect(await onrecord(folder, ['import', 'nowhere.jsonl'])).toEqual({
      code: 1,
      stdout: '',
      stderr: 'onrecord: nowhere.jsonl does not exist; check the path\n',
    });
  });
});

describe('an import that is killed', () => {
  const COUNT = 1500;
  /** Articles of a batch and one more: the batch before it has its checkpoint. */
  const MORE_THAN_A_BATCH = 101;

  test('goes on where it was, and nothing is there twice or missing', async () => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, 'news.jsonl'), articleLines(COUNT).join('\n'));
    let kills = 0;
    for (let round = 0; round < 4; round++) {
      const child = start(folder, ['import', 'news.jsonl']);
      const ended = once(child, 'exit');
      // Once a checkpoint was written, at a moment that differs from round to round.
      const enough = (await countOf(folder)) + MORE_THAN_A_BATCH;
      while (child.exitCode === null && (await countOf(folder)) < enough) await sleep(5);
      await sleep(37 * round);
      child.kill('SIGKILL');
      const [, signal] = await ended;
      if (signal === 'SIGKILL') kills++;
      await everyArticleIsWhole(folder);
    }
    expect(kills).toBeGreaterThan(0);
    const last = await onrecord(folder, ['import', '--json', 'news.jsonl']);
    expect(last.code).toBe(0);
    expect(last.stderr).toMatch(/^news\.jsonl: goes on after line [\d,]+\n$/);
    expect(await statsOf(folder)).toMatchObject({ articles: COUNT, quotes: COUNT });
    // Finished: the next time it reads all and finds nothing new.
    const again = await onrecord(folder, ['import', '--json', 'news.jsonl']);
    expect(jsonLines(again.stdout)).toMatchObject([{ added: 0, unchanged: COUNT, failed: 0 }]);
  });

  test('does not go on in a file that begins otherwise, unless it is told to restart', async () => {
    const folder = await temporaryFolder();
    const file = join(folder, 'news.jsonl');
    await writeFile(file, articleLines(COUNT).join('\n'));
    const child = start(folder, ['import', 'news.jsonl']);
    const ended = once(child, 'exit');
    while (child.exitCode === null && (await countOf(folder)) < MORE_THAN_A_BATCH) await sleep(5);
    child.kill('SIGKILL');
    expect((await ended)[1]).toBe('SIGKILL');

    await writeFile(file, (await readFile(file, 'utf8')).replace('pier 0', 'jetty 0'));
    const changed = await onrecord(folder, ['import', 'news.jsonl']);
    expect(changed).toMatchObject({ code: 1, stdout: '' });
    expect(changed.stderr).toMatch(
      /goes on after line .*\nonrecord: news\.jsonl is not what it was .*--restart\n$/,
    );
    const restarted = await onrecord(folder, ['import', '--restart', '--json', 'news.jsonl']);
    expect(jsonLines(restarted.stdout)).toMatchObject([{ updated: 1, failed: 0 }]);
    expect(await statsOf(folder)).toMatchObject({ articles: COUNT, quotes: COUNT });
  });
});

const sleep = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

async function countOf(folder: string): Promise<number> {
  const archive = await openArchive(join(folder, 'data/onrecord.db'), { readOnly: true }).catch(() => null);
  if (!archive) return 0;
  const { articles } = await archive.stats();
  await archive.close();
  return articles;
}

async function everyArticleIsWhole(folder: string): Promise<void> {
  const archive = await openArchive(join(folder, 'data/onrecord.db'));
  const { articles, quotes } = await archive.stats();
  await archive.close();
  expect(quotes).toBe(articles);
}

test('import keeps the samples as add does', async () => {
  const [one, two] = [await temporaryFolder(), await temporaryFolder()];
  await onrecord(one, ['add', ...samples]);
  const lines = await Promise.all(
    samples.map(async (path) => JSON.stringify(JSON.parse(await readFile(path, 'utf8')))),
  );
  await onrecord(two, ['import', '-'], { stdin: lines.join('\n') });
  expect(await statsOf(two)).toEqual(await statsOf(one));
});
