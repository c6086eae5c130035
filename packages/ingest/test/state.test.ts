import { type Archive, openArchive } from '@onrecord/archive';
import { beforeEach, describe, expect, it } from 'vitest';
import { type IngestState, openIngestState } from '../src/index.ts';
import { openedIn } from './opened.ts';
import { stores } from './stores.ts';

describe.each(stores)('what ingest remembers on $name', (store) => {
  const opened = openedIn(store);
  let location: string;
  let archive: Archive;
  let state: IngestState;

  beforeEach(() => {
    ({ location, archive, state } = opened);
  });

  describe('checkpoints', () => {
    const checkpoint = {
      line: 300,
      digest: 'ab12',
      counts: { added: 290, updated: 1, unchanged: 2, failed: 7, corrected: 0, quotes: 1200 },
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

  describe('jobs', () => {
    const request = (number: number) => ({ url: `https://coast.example/${number}`, fallbacks: null });

    it('are claimed once each, with what is known of their article', async () => {
      const fallbacks = { title: 'Harbour', publishedAt: '2025-03-12' };
      expect(await state.jobs.add([{ ...request(1), fallbacks }, request(2)])).toBe(2);
      const other = await openIngestState(location);
      const claimed = await Promise.all([state.jobs.claim(), other.jobs.claim(), state.jobs.claim()]);
      await other.close();
      const jobs = claimed.filter((job) => job !== null).sort((a, b) => a.url.localeCompare(b.url));
      expect(jobs).toMatchObject([
        { ...request(1), fallbacks, attempt: 1 },
        { ...request(2), attempt: 1 },
      ]);
      expect(await state.jobs.counts()).toEqual({ waiting: 0, running: 2, dead: 0 });
    });

    it('are gone when they are done', async () => {
      await state.jobs.add([request(1)]);
      const job = (await state.jobs.claim())!;
      await state.jobs.touch(job);
      await state.jobs.finish(job);
      expect(await state.jobs.claim()).toBeNull();
      expect(await state.jobs.counts()).toEqual({ waiting: 0, running: 0, dead: 0 });
    });

    it('wait once, however often they are added', async () => {
      await state.jobs.add([request(1)]);
      expect(await state.jobs.add([request(1), request(2)])).toBe(1);
      expect(await state.jobs.counts()).toMatchObject({ waiting: 2 });
    });

    it('are done once more when they are added while a worker has them in hand', async () => {
      await state.jobs.add([request(1)]);
      const job = (await state.jobs.claim())!;
      expect(await state.jobs.add([request(1)])).toBe(1);
      await state.jobs.finish(job);
      const again = await state.jobs.claim();
      expect(again).toMatchObject(request(1));
      await state.jobs.finish(again!);
      expect(await state.jobs.claim()).toBeNull();
    });

    it('are not tried again at once', async () => {
      await state.jobs.add([request(1)]);
      await state.jobs.retry((await state.jobs.claim())!);
      expect(await state.jobs.claim()).toBeNull();
      expect(await state.jobs.counts()).toEqual({ waiting: 1, running: 0, dead: 0 });
    });

    it('that were given up are kept with the reason, until they get another chance', async () => {
      await state.jobs.add([request(1), request(2)]);
      for (let count = 0; count < 2; count++)
        await state.jobs.bury((await state.jobs.claim())!, 'the page holds no article');
      const dead = await state.jobs.dead();
      expect(dead.map(({ url }) => url).sort()).toEqual([request(1).url, request(2).url]);
      expect(dead[0]).toMatchObject({ attempts: 1, error: 'the page holds no article' });
      expect(await state.jobs.claim()).toBeNull();

      expect(await state.jobs.add([request(1)])).toBe(1);
      expect(await state.jobs.counts()).toEqual({ waiting: 1, running: 0, dead: 1 });
      expect(await state.jobs.revive()).toBe(1);
      expect(await state.jobs.counts()).toEqual({ waiting: 2, running: 0, dead: 0 });
      expect(await state.jobs.claim()).toMatchObject({ attempt: 1 });
    });

    it('of another collection are not seen', async () => {
      await state.jobs.add([request(1)]);
      const other = await openIngestState(location, { collection: 'harbour' });
      expect(await other.jobs.claim()).toBeNull();
      await other.close();
    });
  });

  describe('feeds', () => {
    const url = 'https://coast.example/rss';
    const feedState = { etag: '"7"', lastModified: null, hash: 'ab' };
    const later = () => Date.now() + 3_600_000;

    it('are followed once, due at once, and listed', async () => {
      expect(await state.feeds.add(url)).toBe(true);
      expect(await state.feeds.add(url)).toBe(false);
      expect(await state.feeds.list()).toMatchObject([
        { url, title: null, state: null, visitedAt: null, failures: 0, lastError: null, lastProblem: null },
      ]);
    });

    it('are claimed by one worker at a time', async () => {
      await state.feeds.add(url);
      const other = await openIngestState(location);
      const claimed = await Promise.all([state.feeds.claim(), other.feeds.claim()]);
      await other.close();
      expect(claimed.filter((feed) => feed !== null)).toMatchObject([{ url }]);
    });

    it('remember the visit: what the next request needs, when it is due and what was seen', async () => {
      await state.feeds.add(url);
      const fingerprints = new Map([
        ['https://coast.example/1', 'a'],
        ['https://coast.example/2', 'b'],
      ]);
      await state.feeds.claim();
      const dueAt = later();
      await state.feeds.visited(url, {
        movedTo: null,
        title: 'The Coast',
        state: feedState,
        dueAt,
        fingerprints,
      });
      const again = await openIngestState(location);
      expect(await again.feeds.list()).toMatchObject([
        { url, title: 'The Coast', state: feedState, dueAt, failures: 0, visitedAt: expect.any(Number) },
      ]);
      expect(await again.feeds.claim()).toBeNull();
      expect(await again.feeds.seen(url, ['https://coast.example/2', 'https://coast.example/3'])).toEqual(
        new Map([['https://coast.example/2', 'b']]),
      );
      expect(await again.feeds.makeDue(url)).toBe(1);
      expect(await again.feeds.claim()).toMatchObject({ url });
      await again.close();
    });

    it('count their failures until a visit succeeds', async () => {
      await state.feeds.add(url);
      const failure = (status: number) => ({
        error: { code: 'READER_HTTP_STATUS', message: `it answers ${status}`, context: { status } },
        dueAt: later(),
      });
      await state.feeds.failed(url, failure(500));
      await state.feeds.failed(url, failure(502));
      expect(await state.feeds.list()).toMatchObject([
        {
          failures: 2,
          lastError: 'it answers 502',
          lastProblem: { code: 'READER_HTTP_STATUS', context: { status: 502 } },
        },
      ]);
      expect(await state.feeds.claim()).toBeNull();
      await state.feeds.visited(url, {
        movedTo: null,
        title: null,
        state: feedState,
        dueAt: later(),
        fingerprints: new Map(),
      });
      expect(await state.feeds.list()).toMatchObject([{ failures: 0, lastError: null }]);
    });

    it('move with what was seen in them', async () => {
      const movedTo = 'https://coast.example/feed.xml';
      const visit = {
        title: null,
        state: feedState,
        dueAt: later(),
        fingerprints: new Map([['https://coast.example/1', 'a']]),
      };
      await state.feeds.add(url);
      await state.feeds.visited(url, { ...visit, movedTo });
      expect((await state.feeds.list()).map((feed) => feed.url)).toEqual([movedTo]);
      expect((await state.feeds.seen(movedTo, ['https://coast.example/1'])).size).toBe(1);
      await state.feeds.add(url);
      await state.feeds.visited(url, { ...visit, movedTo });
      expect((await state.feeds.list()).map((feed) => feed.url)).toEqual([movedTo]);
    });

    it('are forgotten with what was seen in them', async () => {
      await state.feeds.add(url);
      const fingerprints = new Map([['https://coast.example/1', 'a']]);
      await state.feeds.visited(url, {
        movedTo: null,
        title: null,
        state: feedState,
        dueAt: later(),
        fingerprints,
      });
      expect(await state.feeds.remove(url)).toBe(true);
      expect(await state.feeds.remove(url)).toBe(false);
      expect((await state.feeds.seen(url, ['https://coast.example/1'])).size).toBe(0);
    });
  });

  it('keeps the rules for hosts of each collection', async () => {
    const rules = { allowHosts: ['coast.example'], denyHosts: ['ads.coast.example'] };
    expect(await state.hosts.get()).toEqual({ allowHosts: [], denyHosts: [] });
    await state.hosts.put({ ...rules, denyHosts: [] });
    await state.hosts.put(rules);
    const again = await openIngestState(location);
    expect(await again.hosts.get()).toEqual(rules);
    await again.close();
    const other = await openIngestState(location, { collection: 'harbour' });
    expect(await other.hosts.get()).toEqual({ allowHosts: [], denyHosts: [] });
    await other.close();
  });

  describe('communities', () => {
    it('keep what was set, each its own', async () => {
      expect(await state.community.settings()).toBeNull();
      await state.community.changeSettings({ answers: 'private' });
      expect(await state.community.changeSettings({ answers: null, adders: '7' })).toEqual({
        answers: null,
        adders: '7',
      });
      const again = await openIngestState(location);
      expect(await again.community.settings()).toEqual({ answers: null, adders: '7' });
      expect(await again.inCollection('harbour').community.settings()).toBeNull();
      await again.close();
    });

    it('lose none of several settings that are changed at the same time', async () => {
      const other = await openIngestState(location);
      const names = Array.from({ length: 8 }, (_, number) => `setting ${number}`);
      await Promise.all(
        names.map((name, number) =>
          (number % 2 === 0 ? state : other).community.changeSettings({ [name]: true }),
        ),
      );
      await other.close();
      expect(Object.keys((await state.community.settings()) ?? {}).sort()).toEqual(names);
    });

    it('are new once, for one of those who meet them at the same time', async () => {
      const other = await openIngestState(location);
      await state.community.changeSettings({ answers: 'private' });
      const meetings = await Promise.all([state.community.meet(), other.community.meet()]);
      await other.close();
      expect(meetings.sort()).toEqual(['known', 'new']);
      expect(await state.communities.present()).toEqual(['default']);
    });

    it('that left are handed out once, and not when they are back', async () => {
      const harbour = state.inCollection('harbour').community;
      await harbour.leave();
      expect(await state.communities.claimLeft(Date.now() + 1)).toBeNull();
      await harbour.meet();
      await harbour.leave();
      await harbour.leave();
      expect(await state.communities.claimLeft(Date.now() - 3_600_000)).toBeNull();
      expect(await harbour.meet()).toBe('back');
      expect(await state.communities.claimLeft(Date.now() + 1)).toBeNull();
      await harbour.leave();
      expect(await state.communities.present()).toEqual([]);
      const other = await openIngestState(location);
      const soon = Date.now() + 1;
      const claimed = await Promise.all([state, other].map(({ communities }) => communities.claimLeft(soon)));
      await other.close();
      expect(claimed.filter((collection) => collection !== null)).toEqual(['harbour']);
    });

    it('that left have nothing due until they are back', async () => {
      const harbour = state.inCollection('harbour');
      await harbour.community.meet();
      await harbour.feeds.add('https://coast.example/rss');
      await harbour.jobs.add([{ url: 'https://coast.example/1', fallbacks: null }]);
      expect(await state.due()).toEqual(['harbour']);
      await harbour.community.leave();
      expect(await state.due()).toEqual([]);
      await harbour.community.meet();
      expect(await state.due()).toEqual(['harbour']);
    });

    it('that are forgotten are new again', async () => {
      await state.community.changeSettings({ answers: 'private' });
      await state.community.meet();
      await state.forget();
      expect(await state.community.settings()).toBeNull();
      expect(await state.community.meet()).toBe('new');
    });
  });

  it('has the queues of several collections apart, over one connection', async () => {
    const harbour = state.inCollection('harbour');
    await harbour.jobs.add([{ url: 'https://coast.example/1', fallbacks: null }]);
    expect(await state.jobs.claim()).toBeNull();
    expect(await harbour.jobs.claim()).toMatchObject({ attempt: 1 });
  });

  it('forgets an article’s jobs, or a whole collection', async () => {
    const jobs = [1, 2].map((number) => ({ url: `https://coast.example/${number}`, fallbacks: null }));
    await state.jobs.add(jobs);
    await state.feeds.add('https://coast.example/rss');
    await state.forget('https://coast.example/1');
    expect(await state.jobs.counts()).toMatchObject({ waiting: 1 });
    expect(await state.feeds.list()).toHaveLength(1);
    await state.forget();
    expect(await state.jobs.counts()).toEqual({ waiting: 0, running: 0, dead: 0 });
    expect(await state.feeds.list()).toEqual([]);
  });

  it('lies beside the archive without disturbing it', async () => {
    await state.close();
    await archive.close();
    opened.archive = await openArchive(location);
    expect(await opened.archive.stats()).toMatchObject({ articles: 0 });
    opened.state = await openIngestState(location);
  });

  it('can be made by several processes at once', async () => {
    const fresh = await opened.make();
    await (await openArchive(fresh)).close();
    const states = await Promise.all(Array.from({ length: 4 }, () => openIngestState(fresh)));
    await Promise.all(states.map((each) => each.close()));
  });
});
