import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { makeArticles } from './articles.ts';

export interface ImportFigures {
  articles: number;
  quotes: number;
  seconds: number;
  peakResidentBytes: number;
  /** Resident memory at each tenth of the way: flat is flat. */
  residentBytes: number[];
}

/** An import of generated articles by a process of its own, with all of its threads. */
export async function measureImport(count: number, leastWords?: number): Promise<ImportFigures> {
  const folder = await mkdtemp(join(tmpdir(), 'onrecord-bench-'));
  try {
    const file = join(folder, 'articles.jsonl');
    const stream = createWriteStream(file);
    for (const article of makeArticles(count, leastWords ? { leastWords } : {}))
      if (!stream.write(`${JSON.stringify(article)}\n`)) await once(stream, 'drain');
    stream.end();
    await once(stream, 'finish');
    const child = fileURLToPath(new URL('import-child.ts', import.meta.url));
    const { stdout } = await promisify(execFile)(process.execPath, [
      child,
      file,
      join(folder, 'archive.db'),
      String(count),
    ]);
    return JSON.parse(stdout) as ImportFigures;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
