import { type Archive, openArchive } from '@onrecord/archive';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type IngestState, openIngestState } from '../src/index.ts';
import { stores } from './stores.ts';

describe.each(stores)('what ingest remembers on $name', ({ prepare }) => {
  let places: Awaited<ReturnType<typeof prepare>>;
  let location: string;
  let archive: Archive;
  let state: IngestState;

  beforeAll(async () => {
    places = await prepare();
  });
  afterAll(() => places.close());
  beforeEach(async () => {
    location = await places.make();
    archive = await openArchive(location);
    state = await openIngestState(location);
  });
  afterEach(async () => {
    await state.close();
    await archive.close();
  });

  describe('checkpoints', () => {
    const checkpoint = {
      line: 300,
      digest: 'ab12',
      counts: { added: 290, updated: 1, unchanged: 2, failed: 7, quotes: 1200 },
    };

    it('come back as they were put, the last one of a source', async () => {
      expect(await state.checkpoints.get('/news.jsonl')).toBeNull();
      await state.checkpoints.put('/news.jsonl', { ...checkpoint, line: 100 });
      await state.checkpoints.put('/news.jsonl', checkpoint);
      expect(await state.checkpoints.get('/news.jsonl')).toEqual(checkpoint);
      expect(await state.checkpoints.get('/other.jsonl')).toBeNull();
    });

    it('are there after opening again, and gone once removed', async () => {
      await state.checkpoints.put('/news.jsonl', checkpoint);
      const again = await openIngestState(location);
      expect(await again.checkpoints.get('/news.jsonl')).toEqual(checkpoint);
      await again.checkpoints.remove('/news.jsonl');
      await again.checkpoints.remove('/news.jsonl');
      await again.close();
      expect(await state.checkpoints.get('/news.jsonl')).toBeNull();
    });

    it('of another collection are not seen', async () => {
      await state.checkpoints.put('/news.jsonl', checkpoint);
      const other = await openIngestState(location, { collection: 'harbour' });
      expect(await other.checkpoints.get('/news.jsonl')).toBeNull();
      await other.close();
    });
  });

  it('lies beside the archive without disturbing it', async () => {
    await state.close();
    await archive.close();
    archive = await openArchive(location);
    expect(await archive.stats()).toMatchObject({ articles: 0 });
    state = await openIngestState(location);
  });

  it('can be made by several processes at once', async () => {
    const fresh = await places.make();
    await (await openArchive(fresh)).close();
    const states = await Promise.all(Array.from({ length: 4 }, () => openIngestState(fresh)));
    await Promise.all(states.map((each) => each.close()));
  });
});
