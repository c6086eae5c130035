import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { openArchive } from '@onrecord/archive';
import { createExtractor } from '@onrecord/extract';
import { type ReadResult, readFile } from '@onrecord/reader';
import { type Article, createArticle } from '@onrecord/schema';
import { afterEach, describe, expect, it } from 'vitest';
import { WorkerPool } from '../src/extractor-pool.ts';
import { createExtractorPool, type ExtractorPool, ingestResults } from '../src/index.ts';
import { sampleFiles } from './sample-files.ts';

const MORTAL_WORKER = new URL('./mortal-worker.ts', import.meta.url);
const ROOM = fileURLToPath(new URL('../', import.meta.url));

const pools: ExtractorPool[] = [];
const opened = <Pool extends ExtractorPool>(pool: Pool): Pool => {
  pools.push(pool);
  return pool;
};
afterEach(() => Promise.all(pools.splice(0).map((pool) => pool.close())));

const articleSaying = (word: string): Article =>
  createArticle({ id: word, text: `“We will ${word},” Mayor Ines Halloran said on Tuesday.` });

async function* asRead(
  articles: readonly Article[],
  onAsked = (_: number) => {},
): AsyncGenerator<ReadResult> {
  for (const [index, article] of articles.entries()) {
    onAsked(index + 1);
    yield { kind: 'article', article, warnings: [], line: index + 1 };
  }
}

async function statusesOf(articles: readonly Article[], extractor: ExtractorPool) {
  const archive = await openArchive('sqlite::memory:');
  const results = await Array.fromAsync(ingestResults(asRead(articles), { extractor, archive }));
  await archive.close();
  return results.map((result) => [
    result.line,
    result.kind === 'article' ? result.added.status : result.error.code,
  ]);
}

describe('a pool', () => {
  it('extracts what the extractor on this thread does', async () => {
    const pool = opened(createExtractorPool({ size: 2 }));
    const extractor = createExtractor();
    for (const path of sampleFiles)
      for await (const result of readFile(path))
        if (result.kind === 'article')
          expect(await pool.extract(result.article)).toEqual(extractor.extract(result.article));
  });

  it('hands results on in the order of the articles, however long each takes', async () => {
    const long = createArticle({
      id: 'long',
      text: 'The bridge is long and the water cold. '.repeat(20_000),
    });
    const short = Array.from({ length: 20 }, (_, number) => articleSaying(`sell${number}`));
    const statuses = await statusesOf([long, ...short], opened(createExtractorPool({ size: 2 })));
    expect(statuses).toEqual(Array.from({ length: 21 }, (_, index) => [index + 1, 'added']));
  });

  it('reads only so far ahead as it can work', async () => {
    const archive = await openArchive('sqlite::memory:');
    const articles = Array.from({ length: 200 }, (_, number) => articleSaying(`sell${number}`));
    let asked = 0;
    let done = 0;
    let furthest = 0;
    const read = asRead(articles, (count) => {
      asked = count;
    });
    const extractor = opened(createExtractorPool({ size: 2 }));
    for await (const _ of ingestResults(read, { extractor, archive })) {
      furthest = Math.max(furthest, asked - done);
      done++;
    }
    await archive.close();
    expect(done).toBe(200);
    expect(furthest).toBeLessThanOrEqual(10);
  });

  it('refuses work after it was closed, and says so of what was underway', async () => {
    const pool = createExtractorPool({ size: 1 });
    const underway = pool.extract(articleSaying('sell'));
    const isRefused = expect(underway).rejects.toMatchObject({ code: 'INGEST_CLOSED' });
    await pool.close();
    await isRefused;
    await expect(pool.extract(articleSaying('sell'))).rejects.toMatchObject({ code: 'INGEST_CLOSED' });
  });
});

describe('a thread that dies', () => {
  it.each(['exit', 'throw'])('by %s costs its own article alone, after a second try', async (death) => {
    const articles = ['sell', `always-${death}`, 'stay', 'build'].map(articleSaying);
    expect(await statusesOf(articles, opened(new WorkerPool(MORTAL_WORKER, 2)))).toEqual([
      [1, 'added'],
      [2, 'INGEST_WORKER_DIED'],
      [3, 'added'],
      [4, 'added'],
    ]);
  });

  it('costs none of the articles that it was given together with its own', async () => {
    const pool = opened(new WorkerPool(MORTAL_WORKER, 1));
    const words = ['sell', 'stay', 'build', 'always-exit', 'close', 'open', 'always-throw', 'keep'];
    const results = await Promise.allSettled(words.map((word) => pool.extract(articleSaying(word))));
    const told = results.map((result) =>
      result.status === 'fulfilled' ? result.value.quotes[0]?.text : result.reason.code,
    );
    expect(told).toEqual(
      words.map((word) => (word.startsWith('always') ? 'INGEST_WORKER_DIED' : `We will ${word}`)),
    );
  });

  it('once only is replaced, and its article is extracted by the next', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'onrecord-pool-'));
    const mark = join(folder, 'died');
    await writeFile(mark, '');
    const articles = [articleSaying('sell'), articleSaying(`once:${mark}:`), articleSaying('stay')];
    expect(await statusesOf(articles, opened(new WorkerPool(MORTAL_WORKER, 1)))).toEqual([
      [1, 'added'],
      [2, 'added'],
      [3, 'added'],
    ]);
    await rm(folder, { recursive: true });
  });
});

describe('the published package', () => {
  const code = (load: string) => `
    ${load}
    const pool = createExtractorPool({ size: 1 });
    pool.extract(createArticle({ text: '“No,” said Ann Lee.' })).then((extraction) => {
      console.log(extraction.quotes[0].text);
    });`;

  it.each([
    [
      'ESM',
      'module',
      "import { createExtractorPool } from '@onrecord/ingest'; import { createArticle } from '@onrecord/schema';",
    ],
    [
      'CommonJS',
      'commonjs',
      "const { createExtractorPool } = require('@onrecord/ingest'); const { createArticle } = require('@onrecord/schema');",
    ],
  ])('finds its worker as %s, and an idle pool lets the process end', async (_, type, load) => {
    const { stdout } = await promisify(execFile)(
      process.execPath,
      [`--input-type=${type}`, '--eval', code(load)],
      { cwd: ROOM },
    );
    expect(stdout.trim()).toBe('No');
  });
});
