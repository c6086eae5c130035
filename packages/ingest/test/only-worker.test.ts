import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { sends } from '@onrecord/reader/testing';
import { describe, expect, it, onTestFinished } from 'vitest';
import { feedOf, type NewsWeb, openNewsWeb } from './news-web.ts';
import { openedIn } from './opened.ts';
import { stores } from './stores.ts';

const CHILD = fileURLToPath(new URL('./work-for-all-in-child.ts', import.meta.url));

describe.each(stores)('the only worker on $name', (store) => {
  const opened = openedIn(store);

  async function news(): Promise<{ web: NewsWeb; visits: Map<string, number> }> {
    const web = await openNewsWeb({ feeds: 3, stories: 2 });
    onTestFinished(() => web.close());
    const visits = new Map<string, number>();
    web.feeds.forEach((url, index) => {
      const answer = sends(feedOf(web.good.slice(index * 2, index * 2 + 2)), {
        'content-type': 'application/rss+xml',
      });
      web.pages.set(new URL(url).pathname, (request, response) => {
        visits.set(url, (visits.get(url) ?? 0) + 1);
        answer(request, response);
      });
    });
    return { web, visits };
  }

  /** A process that works for all collections, or stands by; with what it has printed. */
  async function start(web: NewsWeb): Promise<{ child: ChildProcess; events: string[] }> {
    const child = spawn(process.execPath, [CHILD, opened.location, String(web.port)], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    onTestFinished(() => void child.kill('SIGKILL'));
    const events: string[] = [];
    child.stdout
      ?.setEncoding('utf8')
      .on('data', (text: string) => events.push(...text.split('\n').filter(Boolean)));
    while (events.length === 0) await sleep(20);
    return { child, events };
  }

  async function articlesOf(...collections: string[]): Promise<number[]> {
    const archives = collections.map((collection) => opened.archive.inCollection(collection));
    return Promise.all(archives.map(async (archive) => (await archive.stats()).articles));
  }

  it('visits the feeds of every collection once, whatever dies, and leaves when it is told to', async () => {
    const { web, visits } = await news();
    const [north = '', south = '', later = ''] = web.feeds;
    await opened.state.inCollection('north').feeds.add(north);
    await opened.state.inCollection('south').feeds.add(south);
    const children = [await start(web), await start(web)];
    await expect.poll(() => articlesOf('north', 'south')).toEqual([2, 2]);
    expect(visits).toEqual(
      new Map([
        [north, 1],
        [south, 1],
      ]),
    );
    const [worker, standby] = children.toSorted((a, b) => b.events.length - a.events.length);
    expect(standby?.events).toEqual(['"ready"']);

    const died = once(worker?.child as ChildProcess, 'exit');
    worker?.child.kill('SIGKILL');
    await died;
    await opened.state.inCollection('north').feeds.add(later);
    await expect.poll(() => articlesOf('north', 'south')).toEqual([4, 2]);
    expect(visits).toEqual(
      new Map([
        [north, 1],
        [south, 1],
        [later, 1],
      ]),
    );

    const left = once(standby?.child as ChildProcess, 'exit');
    standby?.child.kill('SIGTERM');
    expect(await left).toEqual([0, null]);
    // Given back: the next one need not wait.
    expect(await opened.state.leases.take('worker of all collections', 'next', 1000)).toBe(true);
  }, 200_000);

  it('is one of any number: a lease is one holder’s until it is over or given back', async () => {
    const { leases } = opened.state;
    expect(await leases.take('work', 'ana', 60_000)).toBe(true);
    expect(await leases.take('work', 'ben', 60_000)).toBe(false);
    expect(await leases.take('other work', 'ben', 60_000)).toBe(true);
    expect(await leases.take('work', 'ana', 1)).toBe(true);
    await sleep(50);
    expect(await leases.take('work', 'ben', 60_000)).toBe(true);
    await leases.release('work', 'ana');
    expect(await leases.take('work', 'ana', 60_000)).toBe(false);
    await leases.release('work', 'ben');
    expect(await leases.take('work', 'ana', 60_000)).toBe(true);
  });
});
