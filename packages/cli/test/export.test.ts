import { execFileSync } from 'node:child_process';
import { lstat, mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { openArchive } from '@onrecord/archive';
import { createArticle } from '@onrecord/schema';
import { describe, expect, test } from 'vitest';
import { jsonLines, onrecord, samples, temporaryFolder } from './onrecord.ts';

const url = 'https://gazette.example/harbour';
const versions = [
  '“We will not sell,” said Mayor Ines Halloran.',
  '“We will never sell 🛥,” said Mayor Ines Halloran.',
];

/** The samples, an article with two versions, and two corrections of which one is undone. */
async function filledFolder(): Promise<string> {
  const folder = await temporaryFolder();
  const changed = versions.map((text) =>
    JSON.stringify(createArticle({ url, text, publishedAt: '2031-07-09' })),
  );
  await onrecord(folder, ['add', ...samples]);
  await onrecord(folder, ['import', '-'], { stdin: changed.join('\n') });
  await onrecord(folder, ['speakers', 'rename', 'Ines Halloran', 'Mayor Halloran', '--by', 'Ann Lee']);
  await onrecord(folder, ['speakers', 'alias', 'Ines Halloran', 'The Mayor']);
  await onrecord(folder, ['speakers', 'undo', '2']);
  return folder;
}

/** Everything that a collection holds, as far as anybody can ask. */
async function everythingIn(folder: string): Promise<unknown> {
  const archive = await openArchive(join(folder, 'data/onrecord.db'));
  const hits = [];
  for (let cursor: string | null = null, isFirst = true; isFirst || cursor !== null; isFirst = false) {
    const page = await archive.search({ order: 'oldest', limit: 100, ...(cursor ? { cursor } : {}) });
    hits.push(...page.hits);
    cursor = page.next;
  }
  const everything = {
    stats: await archive.stats(),
    hits: hits.map(({ receipt }) => receipt),
    versions: await archive.versionsOf(url),
    first: await archive.getExtraction(url, { version: 1 }),
    comparison: await archive.compareVersions(url),
    mayor: await archive.findSpeakers('Mayor Halloran'),
  };
  await archive.close();
  return everything;
}

describe('export', () => {
  test('and import make the same archive', async () => {
    const folder = await filledFolder();
    const exported = await onrecord(folder, ['export']);
    expect(exported).toMatchObject({ code: 0, stderr: '' });
    const copy = await temporaryFolder();
    const imported = await onrecord(copy, ['import', '--json', '-'], { stdin: exported.stdout });
    expect(imported).toMatchObject({ code: 0, stderr: '' });
    expect(jsonLines(imported.stdout)).toMatchObject([{ failed: 0, unchanged: 0, updated: 1, corrected: 1 }]);
    expect(await everythingIn(copy)).toEqual(await everythingIn(folder));
    expect((await onrecord(copy, ['export'])).stdout).toBe(exported.stdout);

    const again = await onrecord(copy, ['import', '--json', '-'], { stdin: exported.stdout });
    expect(jsonLines(again.stdout)).toMatchObject([{ failed: 0, added: 0, corrected: 0 }]);
    expect(
      (await onrecord(copy, ['speakers', 'history', '--json'])).stdout.trimEnd().split('\n'),
    ).toHaveLength(1);
  });

  test('as JSON-LD has a document for each article, with selectors and without texts', async () => {
    const folder = await filledFolder();
    const { code, stdout } = await onrecord(folder, ['export', '--format', 'json-ld']);
    const documents = jsonLines(stdout) as { '@graph': Record<string, unknown>[] }[];
    expect(code).toBe(0);
    expect(documents).toHaveLength(samples.length + 1);
    for (const { '@graph': graph } of documents) {
      expect(graph[0]).toMatchObject({ '@type': 'NewsArticle' });
      expect(graph[0]).not.toHaveProperty('articleBody');
      for (const node of graph.filter((node) => node['@type'] === 'Quotation'))
        expect(node['oa:hasSelector']).toEqual(
          expect.arrayContaining([expect.objectContaining({ type: 'TextQuoteSelector' })]),
        );
    }
  });

  test('takes what is asked for by outlet and day of publication', async () => {
    const folder = await filledFolder();
    const urls = async (...args: string[]) =>
      (jsonLines((await onrecord(folder, ['export', ...args])).stdout) as { article: { url: string } }[]).map(
        ({ article }) => article.url,
      );
    expect(await urls('--from', '2031-07-09', '--to', '2031-07-09')).toEqual([url, url]);
    const post = await urls('--outlet', 'the meridian post');
    expect(post.length).toBeGreaterThan(0);
    for (const each of post) expect(each).toContain('meridian-post');
    expect(await urls('--to', '1999-01-01')).toEqual([]);
  });

  test('of a collection has nothing of another', async () => {
    const folder = await filledFolder();
    expect((await onrecord(folder, ['export', '--collection', 'harbour'])).stdout).toBe('');
  });

  test('into a file leaves it whole or not at all', async () => {
    const folder = await filledFolder();
    const { stdout } = await onrecord(folder, ['export']);
    const written = await onrecord(folder, ['export', '--output', 'all.jsonl.gz']);
    const lines = stdout.trimEnd().split('\n').length;
    expect(written).toEqual({ code: 0, stdout: '', stderr: `${lines} lines written to all.jsonl.gz\n` });
    expect(gunzipSync(await readFile(join(folder, 'all.jsonl.gz'))).toString()).toBe(stdout);

    await mkdir(join(folder, 'taken'));
    await writeFile(join(folder, 'taken', 'file'), 'mine');
    for (const [output, reason] of [
      ['taken', 'it is a folder; name a file in it'],
      ['nowhere/all.jsonl', 'there is no such folder; make it first'],
      ['all.jsonl.gz/all.jsonl', 'what should be its folder is a file'],
    ] as const) {
      const refused = await onrecord(folder, ['export', '--output', output]);
      const stderr = `onrecord: ${output} cannot be written: ${reason}\n`;
      expect(refused).toEqual({ code: 1, stdout: '', stderr });
    }
    expect((await readdir(folder)).sort()).toEqual(['all.jsonl.gz', 'data', 'taken']);
    expect(await readFile(join(folder, 'taken', 'file'), 'utf8')).toBe('mine');
  });

  test('into a link writes what it leads to, and into a pipe writes through it', async () => {
    const folder = await filledFolder();
    await writeFile(join(folder, 'real.jsonl'), 'old');
    await symlink('real.jsonl', join(folder, 'link.jsonl'));
    const { stdout } = await onrecord(folder, ['export']);
    await onrecord(folder, ['export', '--output', 'link.jsonl']);
    expect((await lstat(join(folder, 'link.jsonl'))).isSymbolicLink()).toBe(true);
    expect(await readFile(join(folder, 'real.jsonl'), 'utf8')).toBe(stdout);

    execFileSync('mkfifo', [join(folder, 'pipe')]);
    const [read] = await Promise.all([
      readFile(join(folder, 'pipe'), 'utf8'),
      onrecord(folder, ['export', '--output', 'pipe']),
    ]);
    expect(read).toBe(stdout);
    expect((await lstat(join(folder, 'pipe'))).isFIFO()).toBe(true);
  });

  test.each([
    [['export', '--from', 'soon'], /export: from is a day, 2024-10-18; you gave "soon"/],
    [['export', '--format', 'xml'], /argument 'xml' is invalid/],
  ])('%j is wrong use', async (args, line) => {
    const { code, stderr } = await onrecord(await temporaryFolder(), args);
    expect(code).toBe(2);
    expect(stderr).toMatch(line);
  });

  test('makes no archive where there is none', async () => {
    const folder = await temporaryFolder();
    expect((await onrecord(folder, ['export'])).stderr).toMatch(/^onrecord: there is no archive at /);
    expect(await readdir(folder)).toEqual([]);
  });
});
