import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Archive, openArchive } from '@onrecord/archive';
import { readPastedText, readStream } from '@onrecord/reader';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type IngestResult, ingestArticle, ingestFile, ingestResults } from '../src/index.ts';
import { markExtractor as extractor } from './mark-extractor.ts';
import { sampleFiles } from './sample-files.ts';

let folder: string;
let archive: Archive;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'onrecord-ingest-'));
  archive = await openArchive(`sqlite:${join(folder, 'archive.db')}`);
});
afterEach(async () => {
  await archive.close();
  await rm(folder, { recursive: true, force: true });
});

const told = (result: IngestResult) => (result.kind === 'article' ? result.added.status : result.error.code);
const ingestAll = (path: string) => Array.fromAsync(ingestFile(path, { extractor, archive }));

describe('ingestFile', () => {
  it('adds every sample once, with all of its quotes', async () => {
    let quotes = 0;
    for (const path of sampleFiles) {
      const results = await ingestAll(path);
      expect(results.map(told)).toEqual(['added']);
      for (const result of results)
        if (result.kind === 'article') {
          expect(result.added.quotes).toBe(result.extraction.quotes.length);
          quotes += result.added.quotes;
        }
    }
    expect(await archive.stats()).toMatchObject({ articles: sampleFiles.length, quotes });

    for (const path of sampleFiles) expect((await ingestAll(path)).map(told)).toEqual(['unchanged']);
    expect(await archive.stats()).toMatchObject({ articles: sampleFiles.length, quotes });
  });

  it('tells of bad lines and adds the others', async () => {
    const path = join(folder, 'news.jsonl');
    const lines = [
      '{"text": "“No,” said Mayor Ines Halloran."}',
      '{"text": ',
      '{"text": "“Yes,” said Agnes Thorne."}',
    ];
    await writeFile(path, lines.join('\n'));
    const results = await ingestAll(path);
    expect(results.map((result) => [result.line, told(result)])).toEqual([
      [1, 'added'],
      [2, 'READER_JSON_INVALID'],
      [3, 'added'],
    ]);
    expect((await archive.stats()).articles).toBe(2);
  });

  it('takes the hints for every article of the file', async () => {
    const path = join(folder, 'news.txt');
    await writeFile(path, '“No,” said Mayor Ines Halloran.');
    const hints = { publisher: 'The Ellery Gazette', publishedAt: '2025-03-12' };
    await Array.fromAsync(ingestFile(path, { extractor, archive }, { hints }));
    expect(await archive.stats()).toMatchObject({ outlets: 1, earliestPublished: '2025-03-12' });
  });

  it('throws what concerns the whole file', async () => {
    await expect(ingestAll(join(folder, 'nowhere.txt'))).rejects.toMatchObject({ code: 'READER_NOT_FOUND' });
  });
});

describe('ingestArticle', () => {
  const url = 'https://ellery-gazette.example.com/harbour';

  it('keeps a changed article as a new version', async () => {
    const first = readPastedText('“We will not sell,” said Mayor Ines Halloran.', { url });
    const second = readPastedText('“We will never sell,” said Mayor Ines Halloran.', { url });
    expect((await ingestArticle(first, { extractor, archive })).added.status).toBe('added');
    expect((await ingestArticle(second, { extractor, archive })).added).toMatchObject({
      articleId: first.id,
      status: 'updated',
    });
    expect((await archive.getArticle(url))?.text).toBe(second.text);
  });

  it('adds a text without quotes', async () => {
    const { added } = await ingestArticle(readPastedText('The bridge is long.'), { extractor, archive });
    expect(added).toMatchObject({ status: 'added', quotes: 0 });
  });

  it('adds five million characters without a line break', async () => {
    const text = `${'The bridge is long and the water is cold today. '.repeat(100_000)}“No,” said Mayor Ines Halloran.`;
    expect((await ingestArticle(readPastedText(text), { extractor, archive })).added.status).toBe('added');
    expect((await archive.getArticle(readPastedText(text).id))?.text).toBe(text);
  }, 300_000);
});

describe('ingestResults', () => {
  it('throws when the archive is closed, since no other article would fare better', async () => {
    const results = readStream([Buffer.from('{"text": "“No,” said Ann Lee."}\n{"text": "b"}')], {
      name: 'x.jsonl',
    });
    await archive.close();
    await expect(Array.fromAsync(ingestResults(results, { extractor, archive }))).rejects.toMatchObject({
      code: 'ARCHIVE_NOT_OPEN',
    });
  });
});
