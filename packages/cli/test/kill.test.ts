import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openArchive } from '@onrecord/archive';
import { createExtractor } from '@onrecord/extract';
import { createArticle } from '@onrecord/schema';
import { expect, test } from 'vitest';
import { onrecord, start, temporaryFolder } from './onrecord.ts';

/** Articles long enough that the process is killed while it reads, extracts or adds one of them. */
const articles = Array.from({ length: 12 }, (_, number) =>
  createArticle({
    url: `https://gazette.example/${number}`,
    text: Array.from(
      { length: 60 },
      (_, line) => `“We will not sell pier ${number}-${line},” Mayor Ines Halloran said on Tuesday.`,
    ).join('\n\n'),
    publishedAt: '2025-03-12',
  }),
);
const extractor = createExtractor();
const quotesOf = new Map(articles.map((article) => [article.id, extractor.extract(article).quotes.length]));

test.each([1, 3, 6])('killed after %i articles, add leaves each one whole or out', async (killedAfter) => {
  const folder = await temporaryFolder();
  await writeFile(join(folder, 'news.jsonl'), articles.map((article) => JSON.stringify(article)).join('\n'));

  const child = start(folder, ['add', '--json', 'news.jsonl', '--archive', 'a.db']);
  let lines = 0;
  child.stdout?.on('data', (chunk) => {
    lines += String(chunk).split('\n').length - 1;
    if (lines >= killedAfter) child.kill('SIGKILL');
  });
  const [, signal] = await once(child, 'exit');
  expect(signal).toBe('SIGKILL');

  const archive = await openArchive(join(folder, 'a.db'));
  let whole = 0;
  for (const [articleId, quotes] of quotesOf) {
    const isThere = (await archive.getArticle(articleId)) !== null;
    const { total } = await archive.search({ articleId, limit: 1 });
    expect(total).toBe(isThere ? quotes : 0);
    if (isThere) whole++;
  }
  await archive.close();
  expect(whole).toBeGreaterThanOrEqual(killedAfter);
  expect(whole).toBeLessThan(articles.length);

  const { code } = await onrecord(folder, ['add', 'news.jsonl', '--archive', 'a.db']);
  const stats = await onrecord(folder, ['stats', '--json', '--archive', 'a.db']);
  expect({ code, stats: JSON.parse(stats.stdout) }).toMatchObject({
    code: 0,
    stats: { articles: articles.length },
  });
});
