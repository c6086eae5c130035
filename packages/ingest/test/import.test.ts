import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { type Archive, openArchive } from '@onrecord/archive';
import { createArticle } from '@onrecord/schema';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  createExtractorPool,
  type ExtractorPool,
  exportLines,
  type ImportEvent,
  type IngestState,
  importLines,
  openIngestState,
} from '../src/index.ts';
import { stores } from './stores.ts';

const articles = (count: number) =>
  Array.from({ length: count }, (_, number) =>
    createArticle({
      url: `https://gazette.example/${number}`,
      text: `“We will not sell pier ${number},” Mayor Ines Halloran said on Tuesday.`,
      publishedAt: '2025-03-12',
    }),
  );
const linesOf = (values: readonly unknown[]) => values.map((value) => JSON.stringify(value)).join('\n');

let pool: ExtractorPool;
beforeAll(() => {
  pool = createExtractorPool({ size: 2 });
});
afterAll(() => pool.close());

describe.each(stores)('an import on $name', ({ prepare }) => {
  let places: Awaited<ReturnType<typeof prepare>>;
  let archive: Archive;
  let state: IngestState;

  beforeAll(async () => {
    places = await prepare();
  });
  afterAll(() => places.close());
  beforeEach(async () => {
    const location = await places.make();
    archive = await openArchive(location);
    state = await openIngestState(location);
  });
  afterEach(async () => {
    await state.close();
    await archive.close();
  });

  const start = (lines: string) =>
    importLines(
      [Buffer.from(lines)],
      { name: 'news.jsonl' },
      { archive, extractor: pool, checkpoints: state.checkpoints },
    );
  const finish = (lines: string) => Array.fromAsync(start(lines));
  const countsOf = (events: readonly ImportEvent[]) =>
    events.findLast((event) => event.kind === 'progress')?.counts;

  it('that was left in the middle goes on behind its last batch', async () => {
    const lines = linesOf(articles(350));
    for await (const event of start(lines)) if (event.kind === 'progress') break;
    expect((await archive.stats()).articles).toBe(100);
    const [resumed, ...events] = await finish(lines);
    expect(resumed).toMatchObject({ kind: 'resumed', line: 100, counts: { added: 100 } });
    expect(countsOf(events)).toMatchObject({ added: 350, unchanged: 0, failed: 0, quotes: 350 });
    expect(await state.checkpoints.get('news.jsonl')).toBeNull();
  });

  it('whose last checkpoint was lost adds nothing twice', async () => {
    const lines = linesOf(articles(150));
    for await (const event of start(lines)) if (event.kind === 'progress') break;
    await state.checkpoints.remove('news.jsonl');
    expect(countsOf(await finish(lines))).toMatchObject({ added: 50, unchanged: 100, failed: 0 });
    expect(await archive.stats()).toMatchObject({ articles: 150, quotes: 150 });
  });

  it('goes on in a content that has grown, and refuses one that begins otherwise', async () => {
    const [before, grown] = [linesOf(articles(150)), linesOf(articles(160))];
    for await (const event of start(before)) if (event.kind === 'progress') break;
    await expect(finish(grown.replace('pier 7,', 'pier seven,'))).rejects.toMatchObject({
      code: 'INGEST_SOURCE_CHANGED',
    });
    await expect(finish(linesOf(articles(50)))).rejects.toMatchObject({ code: 'INGEST_SOURCE_CHANGED' });
    expect(countsOf(await finish(grown))).toMatchObject({ added: 160, failed: 0 });
  });

  it('of an export makes the same archive, with its corrections in their order', async () => {
    await finish(linesOf(articles(3)));
    const [found] = await archive.findSpeakers('Ines Halloran');
    const speakerId = found?.speaker.id ?? '';
    await archive.correctSpeaker({ type: 'rename', speakerId, name: 'Mayor Halloran' }, { by: 'Ann Lee' });
    await archive.correctSpeaker({ type: 'alias', speakerId, alias: 'The Mayor' });
    const lines = await Array.fromAsync(exportLines(archive, 'jsonl'));

    const copy = archive.inCollection('copy');
    const parts = { archive: copy, extractor: pool, checkpoints: state.checkpoints };
    for (const counts of [
      { added: 3, corrected: 2, unchanged: 0 },
      { added: 0, corrected: 0, unchanged: 5 },
    ]) {
      const events = importLines([Buffer.from(lines.join('\n'))], { name: 'export' }, parts);
      expect(countsOf(await Array.fromAsync(events))).toMatchObject({ ...counts, failed: 0 });
    }
    expect(await Array.fromAsync(exportLines(copy, 'jsonl'))).toEqual(lines);
    expect(await copy.findSpeakers('The Mayor')).toMatchObject([{ speaker: { name: 'Mayor Halloran' } }]);
  });
});

it('an article that the archive refuses keeps no other out', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'onrecord-import-'));
  const location = join(folder, 'archive.db');
  const archive = await openArchive(location);
  const state = await openIngestState(location);
  const database = new DatabaseSync(location);
  database.exec(
    `CREATE TRIGGER refuse BEFORE INSERT ON article WHEN NEW.url = 'https://gazette.example/3'
     BEGIN SELECT RAISE(ABORT, 'not this one'); END`,
  );
  database.close();
  const events = await Array.fromAsync(
    importLines(
      [Buffer.from(linesOf(articles(6)))],
      { name: 'news.jsonl' },
      { archive, extractor: pool, checkpoints: state.checkpoints },
    ),
  );
  expect(events).toMatchObject([
    { kind: 'failure', line: 4, error: { code: 'ARCHIVE_FAILED' } },
    { kind: 'progress', line: 6, counts: { added: 5, failed: 1 } },
  ]);
  await state.close();
  await archive.close();
  await rm(folder, { recursive: true, force: true });
});
