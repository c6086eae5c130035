import { readdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readFile } from '../src/index.ts';

const SAMPLES = new URL('../../../samples/', import.meta.url);
const names = (await readdir(SAMPLES)).filter((name) => name.endsWith('.json'));

describe('the sample articles', () => {
  it.each(names)('%s is a whole article', async (name) => {
    const [result] = await Array.fromAsync(readFile(fileURLToPath(new URL(name, SAMPLES))));
    if (result?.kind !== 'article') throw new Error('no article');
    expect(result.warnings).toEqual([]);
    const { url, title, byline, publisher, publishedAt, text } = result.article;
    expect(new URL(url ?? '').hostname).toMatch(/\.example\.(com|org|net)$/);
    expect([title, publisher, publishedAt, ...byline]).not.toContain(null);
    expect(text.split('\n\n').length).toBeGreaterThan(4);
  });

  it('come from at least three outlets on the same event', () => {
    expect(names.filter((name) => name.startsWith('troops-')).length).toBeGreaterThanOrEqual(3);
  });
});
