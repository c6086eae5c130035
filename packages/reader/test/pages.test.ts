import { describe, expect, it } from 'vitest';
import { readCorpus } from '../eval/pages.ts';
import { readStream } from '../src/index.ts';

describe('pages of publishing systems', () => {
  it.each(readCorpus(new URL('./pages/', import.meta.url)))('$slug', async ({ slug, bytes, expected }) => {
    const [result] = await Array.fromAsync(readStream([bytes], { name: `${slug}.html` }));
    if (result?.kind !== 'article') throw new Error('no article');
    const { id, retrievedAt, textHash, text, ...declared } = result.article;
    expect({ ...declared, text: text.split('\n\n') }).toEqual(expected);
    expect(result.warnings).toEqual([]);
  });
});
