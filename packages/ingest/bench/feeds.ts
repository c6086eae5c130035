import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { openArchive } from '@onrecord/archive';
import { openIngestState } from '../src/index.ts';
import { openNewsWeb } from '../test/news-web.ts';

export interface FeedFigures {
  good: number;
  bad: number;
  kills: number;
  seconds: number;
  /** Good articles that are not in the archive, and those that are there more than once or in two versions. */
  lost: number;
  doubled: number;
  /** Faulty links and feeds that are not told as such. */
  untold: number;
}

const CHILD = fileURLToPath(new URL('../test/work-in-child.ts', import.meta.url));

/** A thousand stories of fifty feeds on local servers, a tenth of them faulty, with a worker that is killed at random moments. */
export async function measureFeeds(kills: number, size = { feeds: 50, stories: 20 }): Promise<FeedFigures> {
  const folder = await mkdtemp(join(tmpdir(), 'onrecord-bench-'));
  const location = join(folder, 'archive.db');
  const web = await openNewsWeb(size);
  const archive = await openArchive(location);
  const state = await openIngestState(location);
  const start = performance.now();
  try {
    for (const feed of web.feeds) await state.feeds.add(feed);
    const work = (): ChildProcess =>
      spawn(process.execPath, [CHILD, location, String(web.port)], { stdio: ['ignore', 'pipe', 'inherit'] });
    let killed = 0;
    while (killed < kills) {
      const child = work();
      const ended = once(child, 'exit');
      await once(child.stdout as NodeJS.ReadableStream, 'data');
      child.stdout?.resume();
      await sleep(Math.random() * 400);
      child.kill('SIGKILL');
      if ((await ended)[1] !== 'SIGKILL') break;
      killed++;
    }
    const last = work();
    last.stdout?.resume();
    await once(last, 'exit');

    const stats = await archive.stats();
    const there = await Promise.all(web.good.map((link) => archive.getArticle(link)));
    const lost = there.filter((article) => article === null).length;
    const told = new Set([
      ...(await state.jobs.dead()).map(({ url }) => url),
      ...(await state.feeds.list()).flatMap(({ url, lastError }) => (lastError === null ? [] : [url])),
    ]);
    return {
      good: web.good.length,
      bad: web.bad.length + web.badFeeds.length,
      kills: killed,
      seconds: (performance.now() - start) / 1000,
      lost,
      doubled: stats.articles - (web.good.length - lost),
      untold: [...web.bad, ...web.badFeeds].filter((link) => !told.has(link)).length,
    };
  } finally {
    await state.close();
    await archive.close();
    await web.close();
    await rm(folder, { recursive: true, force: true });
  }
}
