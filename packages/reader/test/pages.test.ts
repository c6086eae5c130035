import { readFile as readBytes, readdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readFile } from '../src/index.ts';

const PAGES = new URL('./pages/', import.meta.url);
const slugs = (await readdir(PAGES)).sort();

describe('pages of publishing systems', () => {
  it.each(slugs)('%s', async (slug) => {
    const page = fileURLToPath(new URL(`${slug}/source.html`, PAGES));
    const expected = JSON.parse(await readBytes(new URL(`${slug}/expected.json`, PAGES), 'utf8'));
    const [result] = await Array.fromAsync(readFile(page));
    if (result?.kind !== 'article') throw new Error('no article');
    const { id, retrievedAt, textHash, text, ...declared } = result.article;
    expect({ ...declared, text: text.split('\n\n') }).toEqual(expected);
    expect(result.warnings).toEqual([]);
  });
});
