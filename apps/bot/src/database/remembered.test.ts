import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serialize } from 'node:v8';
import { type Archive, openArchive } from '@onrecord/archive';
import { extractionOf } from '@onrecord/archive/testing';
import { openIngestState } from '@onrecord/ingest';
import { afterAll, afterEach, beforeEach, expect, test } from 'vitest';
import { archiveCall, type Call } from './calls.ts';
import { ChangeStamp } from './change-stamp.ts';
import { remembering } from './remembered.ts';
import { revisionsIn } from './revisions.ts';
import { runOnArchive } from './run-call.ts';

const folder = mkdtempSync(join(tmpdir(), 'onrecord-remembered-'));
const path = join(folder, 'archive.db');
let archive: Archive;
let stamp: ChangeStamp;
let found: number;

beforeEach(async () => {
  archive = await openArchive(path);
  stamp = new ChangeStamp(`sqlite:${path}`);
  found = 0;
});
afterEach(async () => {
  stamp.close();
  await archive.close();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function asker() {
  const find = async (call: Call) => {
    found++;
    return serialize(await runOnArchive(archive.inCollection(call.collection), call));
  };
  const call = remembering(
    find,
    revisionsIn(stamp, (collection) => archive.inCollection(collection).revision()),
  );
  return async () => (await call(archiveCall('default', 'search', { words: 'bridge' }))) as { total: number };
}

test('what was found is found once, until its collection is written', async () => {
  const ask = asker();
  const totals = await Promise.all([ask(), ask(), ask()]);
  expect(totals.map(({ total }) => total)).toEqual([0, 0, 0]);
  expect(found).toBe(1);

  // What the readers of feeds do every few seconds, and what other servers do.
  const state = await openIngestState(path);
  await state.leases.take('worker', 'me', 20_000);
  await state.close();
  await archive.inCollection('other').add(extractionOf({ text: 'The bridge stays.' }));
  await ask();
  expect(found).toBe(1);

  const { articleId } = await archive.add(
    extractionOf({
      text: 'Ana says the bridge stays.',
      quotes: [{ says: 'the bridge stays', speaker: 'Ana' }],
    }),
  );
  expect((await ask()).total).toBe(1);
  await archive.forget({ articleId });
  expect((await ask()).total).toBe(0);
  expect(found).toBe(3);
});

test('whoever gets what was found may change it', async () => {
  const ask = asker();
  (await ask()).total = 99;
  expect((await ask()).total).toBe(0);
});
