import { copyFileSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openArchive } from '@onrecord/archive';
import { extractionOf } from '@onrecord/archive/testing';
import { afterAll, expect, test } from 'vitest';
import { ChangeStamp } from './change-stamp.ts';

const folder = mkdtempSync(join(tmpdir(), 'onrecord-stamp-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('stays while nothing changes, and changes with every change and every other file', async () => {
  const path = join(folder, 'archive.db');
  const archive = await openArchive(path);
  const stamp = new ChangeStamp(`sqlite:${path}`);
  const seen = [stamp.read()];
  const expectAnother = () => {
    const now = stamp.read();
    expect(now).toEqual(expect.any(String));
    expect(seen).not.toContain(now);
    expect(stamp.read()).toBe(now);
    seen.push(now);
  };
  await archive.search({ words: 'bridge' });
  expect(stamp.read()).toBe(seen[0]);
  const added = await archive.add(extractionOf({ text: 'The bridge stays.' }));
  expectAnother();
  await archive.inCollection('other').add(extractionOf({ text: 'The pier goes.' }));
  expectAnother();
  await archive.forget({ articleId: added.articleId });
  expectAnother();
  await archive.close();

  renameSync(path, `${path}.away`);
  expect(stamp.read()).toBeNull();
  copyFileSync(`${path}.away`, path);
  expectAnother();
  stamp.close();
});
