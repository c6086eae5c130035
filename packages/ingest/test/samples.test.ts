import { basename } from 'node:path';
import { openArchive } from '@onrecord/archive';
import { createExtractor } from '@onrecord/extract';
import { readFile } from '@onrecord/reader';
import { checkExtraction, type Extraction, textOf } from '@onrecord/schema';
import { describe, expect, it } from 'vitest';
import { type IngestResult, ingestFile } from '../src/index.ts';
import { sampleFiles } from './sample-files.ts';

const extractor = createExtractor();

async function extractionsOf(path: string): Promise<Extraction[]> {
  const results = await Array.fromAsync(readFile(path));
  return results.map((result) => {
    if (result.kind === 'failure') throw result.error;
    return extractor.extract(result.article);
  });
}

const extractions = new Map<string, Extraction[]>();
for (const path of sampleFiles) extractions.set(basename(path), await extractionsOf(path));
const all = [...extractions.values()].flat();

describe.each([...extractions])('what is taken out of %s', (_, ofFile) => {
  it.each(ofFile)('holds quotes whose words stand at their spans', (extraction) => {
    const { article, quotes } = extraction;
    expect(quotes.length).toBeGreaterThan(0);
    expect(quotes.map(({ text }) => text)).toEqual(
      quotes.map(({ content }) => textOf(article.text, content)),
    );
    expect(() => checkExtraction(extraction)).not.toThrow();
  });
});

describe('the samples together', () => {
  it('have ids of their own', () => {
    const ids = all.flatMap(({ article, quotes }) => [article.id, ...quotes.map(({ id }) => id)]);
    expect(ids.toSorted()).toEqual([...new Set(ids)].sort());
  });

  it('change nothing when they are added again', async () => {
    const archive = await openArchive('sqlite::memory:');
    const addAll = async () => {
      const results: IngestResult[] = [];
      for (const path of sampleFiles)
        results.push(...(await Array.fromAsync(ingestFile(path, { extractor, archive }))));
      return results.map((result) => (result.kind === 'article' ? result.added.status : result.error.code));
    };
    const everything = () => archive.search({ order: 'oldest', limit: 100 });

    expect(await addAll()).toEqual(all.map(() => 'added'));
    const [stats, statements] = [await archive.stats(), await everything()];
    expect(stats).toMatchObject({ articles: all.length, quotes: all.flatMap(({ quotes }) => quotes).length });

    expect(await addAll()).toEqual(all.map(() => 'unchanged'));
    expect(await archive.stats()).toEqual(stats);
    expect(await everything()).toEqual(statements);
    await archive.close();
  });
});
