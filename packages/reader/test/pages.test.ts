import { describe, expect, it } from 'vitest';
import { readCorpus } from '../eval/pages.ts';
import { readStream } from '../src/index.ts';

describe('pages of publishing systems', () => {
  it.each(readCorpus(new URL('./pages/', import.meta.url)))('$slug', async ({ slug, bytes, expected }) => {
    const [result] = await Array.fromAsync(readStream([bytes], { name: `${slug}.html` }));
    if (result?.kind !== 'article') throw new Error('no article');
    const { id, retrievedAt, textHash, text, ...declared } = result.article;
    const { knownMiss, warnings = [], ...right } = expected;
    const found = { ...declared, text: text.split('\n\n') };
    // A miss that is mended must lose its note.
    if (knownMiss) expect(found).not.toEqual(right);
    else expect(found).toEqual(right);
    expect(result.warnings.map(({ code }) => code)).toEqual(warnings);
  });
});
