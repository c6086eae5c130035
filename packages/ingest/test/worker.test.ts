import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { type Archive, openArchive } from '@onrecord/archive';
import { createExtractor } from '@onrecord/extract';
import { sends } from '@onrecord/reader/testing';
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { PostgresServer } from '../../archive/test/postgres/server.ts';
import { type IngestState, openIngestState, runWorker, type WorkEvent } from '../src/index.ts';
import { feedOf, type NewsWeb, openNewsWeb, storyPage } from './news-web.ts';
import { openedIn } from './opened.ts';
import { stores } from './stores.ts';

const CHILD = fileURLToPath(new URL('./work-in-child.ts', import.meta.url));
const extractor = createExtractor();

describe.each(stores)('a worker on $name', (store) => {
  const opened = openedIn(store);
  let location: string;
  let archive: Archive;
  let state: IngestState;

  beforeEach(() => {
    ({ location, archive, state } = opened);
  });

  async function news(size: { feeds: number; stories: number }): Promise<NewsWeb> {
    const web = await openNewsWeb(size);
    onTestFinished(() => web.close());
    return web;
  }

  async function work(web: NewsWeb): Promise<WorkEvent[]> {
    const events: WorkEvent[] = [];
    await runWorker(
      { archive, state, extractor, client: web.client() },
      { until: 'idle', onEvent: (event) => void events.push(event) },
    );
    return events;
  }

  async function everyGoodStoryIsThereOnce({ good }: NewsWeb): Promise<void> {
    let quotes = 0;
    for (const link of good) {
      const article = await archive.getArticle(link);
      if (article) quotes += extractor.extract(article).quotes.length;
    }
    expect(quotes).toBeGreaterThanOrEqual(good.length);
    expect(await archive.stats()).toMatchObject({ articles: good.length, quotes });
  }

  const linksOf = (events: readonly WorkEvent[], kind: WorkEvent['kind']) =>
    events.flatMap((event) => (event.kind === kind && 'url' in event ? [event.url] : [])).sort();

  it('brings in every good article of its feeds, and tells each fault', async () => {
    const web = await news({ feeds: 10, stories: 10 });
    for (const feed of web.feeds) await state.feeds.add(feed);
    const events = await work(web);
    expect(linksOf(events, 'article')).toEqual(web.good.toSorted());
    expect(linksOf(events, 'dead')).toEqual(web.bad.toSorted());
    expect(linksOf(events, 'feed-failure')).toEqual(web.badFeeds.toSorted());
    await everyGoodStoryIsThereOnce(web);
    const dead = await state.jobs.dead();
    expect(dead.map(({ url }) => url).sort()).toEqual(web.bad.toSorted());
    for (const { error } of dead) expect(error).toMatch(/410|no article|Menu|text/);
    const feeds = await state.feeds.list();
    expect(feeds.filter(({ lastError }) => lastError !== null).map(({ url }) => url)).toEqual(web.badFeeds);
  });

  it('brings nothing back that is forgotten while it is read', async () => {
    const web = await news({ feeds: 1, stories: 1 });
    const [link = ''] = web.good;
    await state.jobs.add([{ url: link, fallbacks: null }]);
    web.pages.set(new URL(link).pathname, async (_request, response) => {
      await state.forget();
      response.writeHead(200, { 'content-type': 'text/html' }).end(storyPage(0));
    });
    expect(await work(web)).toEqual([]);
    expect(await archive.stats()).toMatchObject({ articles: 0 });
  });

  it('reads nothing of a feed that is removed while it is visited', async () => {
    const web = await news({ feeds: 1, stories: 3 });
    const [feed = ''] = web.feeds;
    await state.feeds.add(feed);
    web.pages.set(new URL(feed).pathname, async (_request, response) => {
      await state.feeds.remove(feed);
      response.writeHead(200, { 'content-type': 'application/rss+xml' }).end(feedOf(web.good));
    });
    expect(await work(web)).toEqual([]);
    expect(await state.jobs.counts()).toEqual({ waiting: 0, running: 0, dead: 0 });
  });

  it('visits no feed before it is due, and asks only for what changed', async () => {
    const web = await news({ feeds: 1, stories: 3 });
    const path = '/feed/0.xml';
    web.pages.set(path, (request, response) => {
      if (request.headers['if-none-match'] === '"1"') response.writeHead(304).end();
      else
        response
          .writeHead(200, { 'content-type': 'application/rss+xml', etag: '"1"' })
          .end(feedOf(web.good.slice(0, 2)));
    });
    const [feed = ''] = web.feeds;
    await state.feeds.add(feed);
    const kinds = (await work(web)).map(({ kind }) => kind);
    expect(kinds).toEqual(['feed', 'article', 'article']);
    expect(await work(web)).toEqual([]);
    await state.feeds.makeDue();
    expect(await work(web)).toEqual([{ kind: 'feed', url: feed, fresh: 0, changed: 0, faults: [] }]);

    web.pages.set(path, sends(feedOf(web.good), { 'content-type': 'application/rss+xml' }));
    await state.feeds.makeDue();
    expect(linksOf(await work(web), 'article')).toEqual([web.good[2]]);
  });

  it('makes a changed article a new version', async () => {
    const web = await news({ feeds: 1, stories: 1 });
    const [feed = ''] = web.feeds;
    const [story = ''] = web.good;
    await state.feeds.add(feed);
    await work(web);
    web.pages.set('/story/0', sends(storyPage(0, 'lease')));
    web.pages.set(
      '/feed/0.xml',
      sends(feedOf([story]).replace('09:00:00', '11:30:00'), { 'content-type': 'application/rss+xml' }),
    );
    await state.feeds.makeDue();
    const events = await work(web);
    expect(events).toMatchObject([
      { kind: 'feed', fresh: 0, changed: 1 },
      { kind: 'article', url: story, added: { status: 'updated' } },
    ]);
    expect((await archive.getArticle(story))?.text).toContain('We will not lease pier 0');
  });

  it('tries again later what may work later', async () => {
    const web = await news({ feeds: 0, stories: 0 });
    const link = web.link('/busy');
    web.pages.set('/busy', sends('busy', {}, 503));
    await state.jobs.add([{ url: link, fallbacks: null }]);
    expect(await work(web)).toMatchObject([
      { kind: 'retry', url: link, attempt: 1, error: { code: 'READER_HTTP_STATUS' } },
    ]);
    expect(await state.jobs.counts()).toEqual({ waiting: 1, running: 0, dead: 0 });
  });

  it('that is stopped gives back what it has in hand', async () => {
    const web = await news({ feeds: 0, stories: 0 });
    const stopping = new AbortController();
    web.pages.set('/slow', () => stopping.abort());
    await state.jobs.add([{ url: web.link('/slow'), fallbacks: null }]);
    await runWorker(
      { archive, state, extractor, client: web.client() },
      { until: 'stopped', signal: stopping.signal, onEvent: () => expect.unreachable() },
    );
    expect(await state.jobs.counts()).toEqual({ waiting: 1, running: 0, dead: 0 });
  });

  it('ends when the archive cannot be written, and the job waits', async () => {
    const web = await news({ feeds: 1, stories: 1 });
    await state.jobs.add([{ url: web.good[0] as string, fallbacks: null }]);
    await archive.close();
    await expect(work(web)).rejects.toMatchObject({ code: 'ARCHIVE_NOT_OPEN' });
    expect(await state.jobs.counts()).toEqual({ waiting: 1, running: 0, dead: 0 });
  });

  it('that is killed, again and again, loses nothing and doubles nothing', async () => {
    const web = await news({ feeds: 10, stories: 8 });
    for (const feed of web.feeds) await state.feeds.add(feed);
    for (let round = 0; round < 3; round++) {
      const child = spawn(process.execPath, [CHILD, location, String(web.port)], {
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      const ended = once(child, 'exit');
      let lines = 0;
      child.stdout.on('data', (chunk) => {
        lines += String(chunk).split('\n').length - 1;
        if (lines > 3 + 7 * round) child.kill('SIGKILL');
      });
      await ended;
    }
    const children = [1, 2].map(() =>
      spawn(process.execPath, [CHILD, location, String(web.port)], {
        stdio: ['ignore', 'ignore', 'inherit'],
      }),
    );
    const codes = await Promise.all(children.map(async (child) => (await once(child, 'exit'))[0]));
    expect(codes).toEqual([0, 0]);
    await everyGoodStoryIsThereOnce(web);
    expect((await state.jobs.dead()).map(({ url }) => url).sort()).toEqual(web.bad.toSorted());
    expect(await state.jobs.counts()).toMatchObject({ waiting: 0, running: 0 });
  }, 300_000);
});

it('a worker outlives a database server that goes away and comes back', async () => {
  const server = await PostgresServer.create();
  onTestFinished(() => server.remove());
  const web = await openNewsWeb({ feeds: 1, stories: 6 });
  onTestFinished(() => web.close());
  const location = server.urlOf('postgres');
  const archive = await openArchive(location);
  const state = await openIngestState(location);
  const stopping = new AbortController();
  const added: string[] = [];
  let hasPaused = false;
  const working = runWorker(
    { archive, state, extractor, client: web.client() },
    {
      until: 'stopped',
      signal: stopping.signal,
      onEvent(event) {
        if (event.kind === 'article') added.push(event.url);
        hasPaused ||= event.kind === 'pause';
      },
    },
  );
  await state.jobs.add(web.good.slice(0, 3).map((url) => ({ url, fallbacks: null })));
  while (added.length < 3) await sleep(50);
  await server.crash();
  while (!hasPaused) await sleep(50);
  await server.start();
  await state.jobs.add(web.good.slice(3).map((url) => ({ url, fallbacks: null })));
  while (added.length < web.good.length) await sleep(50);
  stopping.abort();
  await working;
  expect(added.sort()).toEqual(web.good.toSorted());
  expect(await archive.stats()).toMatchObject({ articles: web.good.length });
  await state.close();
  await archive.close();
}, 300_000);
