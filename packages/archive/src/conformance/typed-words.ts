import { beforeEach, describe, expect, test } from 'vitest';
import type { Archive } from '../archive.ts';
import { extractionOf } from '../testing.ts';
import type { StoreUnderTest } from './suite.ts';

/** What people type is never a syntax error, whatever the store's own language makes of it. */
export function describeTypedWords(store: StoreUnderTest): void {
  describe('words as typed', () => {
    let archive: Archive;
    beforeEach(async () => {
      archive = await store.open();
      await archive.add(
        extractionOf({
          text: '“The ferry stays,” said Ana Brandt.',
          quotes: [{ says: 'The ferry stays,', speaker: 'Ana Brandt' }],
        }),
      );
    });

    const typed = [
      '"',
      '"a',
      'a"b"c',
      '""',
      '-"',
      '"a" -"a"',
      'a* -b* *',
      '--a',
      "'",
      '*',
      '^',
      '(',
      ')',
      'NEAR(a b)',
      'a AND',
      'OR',
      'NOT x',
      'words: x',
      '{words}: y',
      '-',
      '+',
      ':',
      '\\',
      '%',
      '_',
      '\0',
      '; DROP TABLE quote',
      '👩‍👩‍👧',
      '\u202E',
    ];
    test.each(typed)('takes %j as words, not as syntax', async (words) => {
      await expect(archive.search({ words })).resolves.toBeDefined();
      await expect(archive.facets({ words })).resolves.toBeDefined();
      await expect(archive.findLike(words)).resolves.toBeDefined();
      await expect(archive.findSpeakers(words)).resolves.toBeDefined();
      await expect(archive.findClaims(words)).resolves.toBeDefined();
      await expect(archive.findArticles(words)).resolves.toBeDefined();
      await expect(archive.suggest('topic', words)).resolves.toBeDefined();
      await expect(archive.search({ outlet: words })).resolves.toBeDefined();
    });
  });
}
