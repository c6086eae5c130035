import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { addSamples } from '../test/start-bot.ts';

/** The sample articles in a database of their own, gone when the process ends. */
export async function sampleArchive(): Promise<{ location: string; collection: string }> {
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-bot-bench-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  const location = `sqlite:${join(folder, 'archive.db')}`;
  await addSamples(location);
  return { location, collection: 'samples' };
}
