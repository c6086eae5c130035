import { openArchive } from '@onrecord/archive';
import { createExtractor } from '@onrecord/extract';
import { type IngestResult, ingestResults } from '@onrecord/ingest';
import { ReaderError } from '@onrecord/reader';
import { createArticle } from '@onrecord/schema';
import { expect, test } from 'vitest';
import { renderIngested } from './index.ts';

const WIDE = { columns: 80, color: false };
const TEXT = '“The bridge will not close,” said Ana Brandt.\n\n“It may,” said Lev Holt.';

async function ingest(
  ...articles: { text: string; title?: string; line?: number }[]
): Promise<IngestResult[]> {
  const archive = await openArchive('sqlite::memory:');
  async function* read() {
    for (const { text, title = 'Bridge stays open', line = null } of articles) {
      const article = createArticle({ url: 'https://gazette.example/bridge', text, title });
      yield { kind: 'article' as const, article, warnings: [], line };
    }
  }
  const results: IngestResult[] = [];
  for await (const result of ingestResults(read(), { extractor: createExtractor(), archive }))
    results.push(result);
  await archive.close();
  return results;
}

test('a line tells whether it is new, and what was found', async () => {
  const empty = 'Rain fell on the bridge.';
  const results = await ingest({ text: empty }, { text: empty }, { text: TEXT, line: 3 });
  expect(results.map((result) => renderIngested(result, WIDE))).toEqual([
    'added Bridge stays open (0 statements by 0 speakers)',
    'already there: Bridge stays open (0 statements by 0 speakers)',
    'line 3: new version of Bridge stays open (2 statements by 2 speakers)',
  ]);
});

test('a long title gives way, or on a narrow screen the finding goes below', async () => {
  const [result] = await ingest({ text: TEXT, title: 'Bridge stays open '.repeat(9) });
  if (!result) throw new Error('one article gives one result');
  const [line = '', ...others] = renderIngested(result, WIDE).split('\n');
  expect(others).toEqual([]);
  expect(line.length).toBeGreaterThan(74);
  expect(line.length).toBeLessThanOrEqual(80);
  expect(line).toMatch(/^added Bridge .*… \(2 statements by 2 speakers\)$/);
  expect(renderIngested(result, { ...WIDE, columns: 40 }).split('\n')).toEqual([
    expect.stringMatching(/^added Bridge stays.*…$/),
    '  2 statements by 2 speakers',
  ]);
});

test('warnings stand below', async () => {
  const [result] = await ingest({ text: '“The bridge will not close, said Ana Brandt.' });
  if (result?.kind !== 'article') throw new Error('it is an article');
  const drawn = renderIngested(result, { columns: 100, color: false }).split('\n');
  expect(drawn.slice(1)).toEqual(
    result.extraction.warnings.map(({ message }) =>
      expect.stringContaining(`warning: ${message.slice(0, 40)}`),
    ),
  );
  expect(drawn.length).toBeGreaterThan(1);
});

test('what could not be read is told with its line', () => {
  const error = new ReaderError('READER_NO_ARTICLE', 'title is no text: 7\u001b[31m');
  expect(renderIngested({ kind: 'failure', error, line: 12 }, WIDE)).toBe(
    'not added: line 12: title is no text: 7',
  );
});
