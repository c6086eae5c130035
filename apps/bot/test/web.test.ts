import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openIngestState } from '@onrecord/ingest';
import { createWebClient, type WebClient } from '@onrecord/reader';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { onMessage, type Place, slash, slashSub } from './fake-discord/interactions.ts';
import { isPrivate, textOf } from './read-message.ts';
import { type Started, startBot } from './start-bot.ts';

const folder = mkdtempSync(join(tmpdir(), 'onrecord-bot-web-'));
const location = `sqlite:${join(folder, 'archive.db')}`;
const manager: Place = { who: 'manager' };
const server = createServer((request, response) => {
  const title = `Tram ${request.url?.slice(1)}`;
  response.setHeader('content-type', 'text/html; charset=utf-8');
  response.end(request.url === '/robots.txt' ? '' : page(title));
});
let started: Started;
let site: string;

/** A page of a paper, with enough in it to be an article. */
function page(title: string): string {
  return `<!doctype html><html lang="en"><head><title>${title}</title>
<meta property="og:site_name" content="The Tram Times"><meta property="article:published_time" content="2026-01-05">
</head><body><article><h1>${title}</h1>
<p>The city council met on Monday evening to talk about the old tram line along the river, which has been closed since the flood.</p>
<p>“The tram will run again before the summer,” said Mayor Odile Farrow. She did not say who would pay for the new rails and the bridge.</p>
<p>Residents who had waited outside the hall for two hours applauded when the doors opened and the decision was read to them.</p>
</article></body></html>`;
}

beforeAll(async () => {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  site = `http://tram.example:${port}`;
  const local = createWebClient({
    policy: { ports: [port] },
    resolve: async () => [{ address: '127.0.0.1', family: 4 }],
    allowAddress: (address) => address === '127.0.0.1',
    pause: 0,
  });
  // The bot's own rules name no ports: on this machine the paper is not at port 80.
  const web: WebClient = {
    get: local.get.bind(local),
    withPolicy: (policy) => local.withPolicy({ ...policy, ports: [80, port] }),
    close: () => local.close(),
  };
  started = await startBot(location, { web });
});
afterAll(async () => {
  await started.bot.stop();
  expect(started.discord.violations).toEqual([]);
  started.discord.stop();
  server.close();
  rmSync(folder, { recursive: true, force: true });
});

/** The last of the replies to an interaction. */
async function lastReply(interaction: object, count = 2) {
  const { discord } = started;
  return (await discord.repliesTo(discord.interact(interaction), count)).at(-1);
}

describe('a link', () => {
  test('given to /add is read from the web, and can be asked for at once', async () => {
    const reply = await lastReply(slash('add', { link: `${site}/one` }, manager));
    expect(textOf(reply)).toMatch(/^Added \*\*Tram one\*\*: \d+ statements?\.$/);
    const said = textOf(await lastReply(slash('said', { speaker: 'Odile Farrow' })));
    expect(said).toContain('The tram will run again before the summer');
    expect(said).toContain('The Tram Times');
  });

  test('in a message is added by the message’s menu', async () => {
    const content = `look at this: ${site}/two, it is about the tram!`;
    expect(textOf(await lastReply(onMessage('Add article', content, manager)))).toMatch(/Added \*\*Tram two/);
  });

  test.each(['http://169.254.169.254/latest/meta-data', 'http://[::1]/', 'http://10.0.0.1/'])(
    'into the network of the bot is refused: %s',
    async (link) => {
      const replies = await lastReply(slash('add', { link }, manager), 3);
      expect(isPrivate(replies)).toBe(true);
      expect(textOf(replies)).toMatch(/public/);
      expect(textOf(replies)).not.toContain('reader');
    },
  );
});

describe('Add article', () => {
  test('takes the text of a message that is long enough', async () => {
    const content = `${'The council met again this week. '.repeat(8)}“The old bridge stays where it is,” said engineer Tilo Brahm.`;
    expect(textOf(await lastReply(onMessage('Add article', content, manager)))).toMatch(/1 statement\.$/);
  });

  test('tells that talk is no article', async () => {
    const reply = await lastReply(onMessage('Add article', 'nice weather', manager), 1);
    expect(isPrivate(reply)).toBe(true);
    expect(textOf(reply)).toContain('no article in this message');
  });

  test('is refused to members who may not manage the server', async () => {
    const reply = await lastReply(onMessage('Add article', `${site}/three`), 1);
    expect(textOf(reply)).toContain('manage this server');
  });
});

describe('/feed', () => {
  const privately = async (subcommand: string, values = {}, place: Place = manager) => {
    const reply = await lastReply(slashSub('feed', subcommand, values, place));
    return textOf(reply);
  };

  test('follows a feed, lists it, and follows it no more', async () => {
    const link = `${site}/feed.xml`;
    expect(await privately('list')).toContain('No feed is followed yet');
    expect(await privately('add', { link })).toContain('Following http');
    expect(await privately('add', { link })).toContain('followed already');
    expect(await privately('list')).toMatch(/feed\.xml[\s\S]*not visited yet/);
    expect(await privately('remove', { link })).toContain('no more');
    expect(await privately('remove', { link })).toContain('is not followed');
  });

  test.each(['ftp://x.example/feed', 'no link'])('tells that %j is no link', async (link) => {
    const reply = await lastReply(slashSub('feed', 'add', { link }, manager), 1);
    expect(isPrivate(reply)).toBe(true);
  });

  test('is refused to members who may not manage the server', async () => {
    const reply = await lastReply(slashSub('feed', 'list'), 1);
    expect(textOf(reply)).toContain('manage this server');
  });
});

test('/archive tells when feeds were visited, which fail, and what waits or was given up', async () => {
  const state = await openIngestState(location, { collection: 'samples' });
  const feeds = ['https://coast.example/rss', 'https://gone.example/rss'];
  for (const feed of feeds) await state.feeds.add(feed);
  const visit = {
    movedTo: null,
    title: null,
    state: { etag: null, lastModified: null, hash: null },
    fingerprints: new Map(),
  };
  const dueAt = Date.now() + 3_600_000;
  await state.feeds.visited(feeds[0] ?? '', { ...visit, dueAt });
  const error = {
    code: 'READER_HTTP_STATUS',
    message: '[reader] it answers 500',
    context: { link: feeds[1], status: 500 },
  };
  await state.feeds.failed(feeds[1] ?? '', { error, dueAt });
  const list = slashSub('feed', 'list', {}, { who: 'manager', locale: 'de' });
  expect(textOf(await lastReply(list))).toContain('gone.example/rss” antwortete mit Fehler 500.');
  await state.jobs.add(['1', '2'].map((page) => ({ url: `${site}/${page}`, fallbacks: null })));
  const job = await state.jobs.claim();
  if (job) await state.jobs.bury(job, 'the page holds no article');
  const text = textOf(await lastReply(slash('archive')));
  expect(text).toMatch(/Follows 2 feeds\. Visited last <t:\d+:R>\.\nWaiting to be read: 1 article/);
  expect(text).toMatch(
    /⚠️ Could not be read at the last visit: 1 feed;[^\n]*\n⚠️ Given up, as they could not be read: 1 article/,
  );
  expect(text).not.toContain('well');
  await state.forget();
  await state.close();
});
