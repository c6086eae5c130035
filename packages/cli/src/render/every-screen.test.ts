import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { stripVTControlCharacters } from 'node:util';
import { answer } from '@onrecord/answers';
import { type ArchiveStats, openArchive } from '@onrecord/archive';
import { createExtractor } from '@onrecord/extract';
import { type IngestResult, ingestFile } from '@onrecord/ingest';
import { type Answer, Question } from '@onrecord/schema';
import { beforeAll, expect, test } from 'vitest';
import { renderAnswer, renderExtraction, renderIngested, renderStats, type Screen } from './index.ts';
import { faultsOf } from './testing/lines.ts';

const SAMPLES = fileURLToPath(new URL('../../../../samples/', import.meta.url));

const QUESTIONS = [
  { kind: 'said', limit: 100 },
  { kind: 'said', about: 'harbour' },
  { kind: 'said', speaker: 'Zelenski' },
  { kind: 'who-said', text: 'We will sell the harbour, not this year', speaker: 'Leopold Varga' },
  { kind: 'who-said', text: 'the pier is safe for 20 walkers' },
  { kind: 'who-said', text: 'no such words were ever printed' },
  { kind: 'claim', about: 'North Korean troops' },
  { kind: 'claim', about: 'unicorns' },
  { kind: 'speaker', name: 'Tamsin Okafor' },
  { kind: 'article', article: 'Kremlin denies' },
  { kind: 'article', article: 'no such title' },
].map((question) => Question.parse(question));

const answers: Answer[] = [];
const ingested: IngestResult[] = [];
let stats: ArchiveStats;

beforeAll(async () => {
  const archive = await openArchive('sqlite::memory:');
  const parts = { archive, extractor: createExtractor() };
  for (const file of readdirSync(SAMPLES).filter((name) => name.endsWith('.json')))
    for await (const result of ingestFile(`${SAMPLES}${file}`, parts)) ingested.push(result);
  for (const question of QUESTIONS) answers.push(await answer(question, archive));
  stats = await archive.stats();
  await archive.close();
});

/** Everything that the samples give. */
function drawAll(screen: Screen): string[] {
  return [
    ...answers.map((found) => renderAnswer(found, screen)),
    ...ingested.map((result) => renderIngested(result, screen)),
    ...ingested.flatMap((result) =>
      result.kind === 'article' ? renderExtraction(result.extraction, screen) : [],
    ),
    renderStats(stats, screen),
  ];
}

test.each([40, 47, 80, 120])('the samples are drawn well on %d columns', (columns) => {
  for (const color of [true, false])
    for (const drawn of drawAll({ columns, color })) expect(faultsOf(drawn, { columns, color })).toEqual([]);
});

test('a screen wider than people read is not filled', () => {
  for (const drawn of drawAll({ columns: 300, color: false }))
    expect(faultsOf(drawn, { columns: 100, color: false })).toEqual([]);
});

test('colours change nothing but the marks of a comparison', () => {
  const plain = drawAll({ columns: 80, color: false });
  const colored = drawAll({ columns: 80, color: true }).map(stripVTControlCharacters);
  const differing = plain.filter((drawn, index) => drawn !== colored[index]);
  expect(differing.length).toBeGreaterThan(0);
  // In colour the words of one side only are coloured; without, they stand in brackets.
  for (const drawn of differing) expect(drawn).toMatch(/\[-[^\]]+-\]|\{\+[^}]+\+\}/);
});
