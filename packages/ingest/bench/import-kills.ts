import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { openArchive } from '@onrecord/archive';
import { makeArticles } from './articles.ts';

export interface ImportKillFigures {
  articles: number;
  kills: number;
  lost: number;
  /** Articles that are there twice, or in a second version. */
  doubled: number;
  /** What a look at everything in the archive finds wrong in the end. */
  problems: number;
}

const CHILD = fileURLToPath(new URL('./import-child.ts', import.meta.url));

/** An import that is killed at random moments and called again, until it has been killed so often, and then to its end. */
export async function measureImportKills(kills: number, count = 5000): Promise<ImportKillFigures> {
  const folder = await mkdtemp(join(tmpdir(), 'onrecord-bench-'));
  try {
    const file = join(folder, 'articles.jsonl');
    const location = join(folder, 'archive.db');
    const articles = [...makeArticles(count, { leastWords: 60 })];
    await writeFile(file, articles.map((article) => `${JSON.stringify(article)}\n`).join(''));
    const run = () => spawn(process.execPath, [CHILD, file, location, String(count)], { stdio: 'ignore' });
    let killed = 0;
    while (killed < kills) {
      const child = run();
      const ended = once(child, 'exit');
      await sleep(400 + Math.random() * 1600);
      child.kill('SIGKILL');
      if ((await ended)[1] !== 'SIGKILL') break;
      killed++;
    }
    await once(run(), 'exit');
    const archive = await openArchive(location);
    const there = await Promise.all(articles.map(({ url, id }) => archive.getArticle(url ?? id)));
    const lost = there.filter((article) => article === null).length;
    const stats = await archive.stats();
    const { problems } = await archive.check();
    await archive.close();
    return {
      articles: count,
      kills: killed,
      lost,
      doubled: stats.versions - (count - lost),
      problems: problems.length,
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
