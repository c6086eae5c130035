import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { type Archive, openArchive } from '@onrecord/archive';
import { readPastedText } from '@onrecord/reader';
import type { Article } from '@onrecord/schema';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ingestFile } from '../src/index.ts';
import { markExtractor as extractor } from './mark-extractor.ts';

const ADD_ALL = fileURLToPath(new URL('./add-all.ts', import.meta.url));
let folder: string;
let location: string;
let file: string;

/** Articles long enough that adding one takes a while. */
const articles: Article[] = Array.from({ length: 4 }, (_, number) =>
  readPastedText(
    Array.from(
      { length: 1000 },
      (_, line) => `“We will not sell pier ${number}-${line},” Mayor Ines Halloran said on Tuesday.`,
    ).join('\n\n'),
    { url: `https://ellery-gazette.example.com/${number}`, publishedAt: '2025-03-12' },
  ),
);
const quotesOf = new Map(articles.map((article) => [article.id, extractor.extract(article).quotes.length]));

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'onrecord-processes-'));
  location = `sqlite:${join(folder, 'archive.db')}`;
  file = join(folder, 'news.jsonl');
  await writeFile(file, articles.map((article) => JSON.stringify(article)).join('\n'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

function start(): ChildProcess {
  return spawn(process.execPath, [ADD_ALL, location, file], { stdio: ['ignore', 'pipe', 'inherit'] });
}

/** Resolves when the process has written this many lines, or has ended. */
function linesOf(child: ChildProcess, count: number): Promise<void> {
  return new Promise((resolve) => {
    let lines = 0;
    child.stdout?.on('data', (chunk) => {
      lines += String(chunk).split('\n').length - 1;
      if (lines >= count) resolve();
    });
    child.once('exit', () => resolve());
  });
}

/** Every article of the archive has all of its quotes; how many articles there are. */
async function countWhole(archive: Archive): Promise<number> {
  let whole = 0;
  for (const [articleId, quotes] of quotesOf) {
    const { total } = await archive.search({ articleId, limit: 1 });
    const isThere = (await archive.getArticle(articleId)) !== null;
    expect({ articleId, total }).toEqual({ articleId, total: isThere ? quotes : 0 });
    if (isThere) whole++;
  }
  expect((await archive.stats()).articles).toBe(whole);
  return whole;
}

describe('a process that is killed', () => {
  it.each([
    { lines: 1, delayMs: 0 },
    { lines: 2, delayMs: 0 },
    { lines: 2, delayMs: 15 },
    { lines: 3, delayMs: 5 },
    { lines: 3, delayMs: 30 },
    { lines: 4, delayMs: 60 },
  ])(
    'after line $lines and $delayMs ms leaves each article whole or out, and the archive usable',
    async ({ lines, delayMs }) => {
      const child = start();
      const ended = once(child, 'exit');
      await linesOf(child, lines);
      await sleep(delayMs);
      child.kill('SIGKILL');
      await ended;

      const archive = await openArchive(location);
      try {
        await countWhole(archive);
        await Array.fromAsync(ingestFile(file, { extractor, archive }));
        expect(await countWhole(archive)).toBe(articles.length);
      } finally {
        await archive.close();
      }
    },
    120_000,
  );
});

describe('two processes', () => {
  it('that add the same articles at once add each of them once', async () => {
    const children = [start(), start()];
    const codes = await Promise.all(
      children.map(async (child) => {
        child.stdout?.resume();
        const [code] = await once(child, 'exit');
        return code;
      }),
    );
    expect(codes).toEqual([0, 0]);
    const archive = await openArchive(location);
    try {
      expect(await countWhole(archive)).toBe(articles.length);
    } finally {
      await archive.close();
    }
  }, 240_000);
});
