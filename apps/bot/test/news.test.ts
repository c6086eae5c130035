import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openArchive } from '@onrecord/archive';
import { extractionOf } from '@onrecord/archive/testing';
import { afterAll, afterEach, beforeEach, expect, test } from 'vitest';
import { FakeDiscord } from './fake-discord/fake-discord.ts';
import { channel, type Place, slashSub } from './fake-discord/interactions.ts';
import { textOf } from './read-message.ts';
import { type Started, startBot } from './start-bot.ts';

const folder = mkdtempSync(join(tmpdir(), 'onrecord-bot-news-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const GUILD = '600000000000000003';
const CHANNEL = '800000000000000002';
const boss: Place = { who: 'manager', guildId: GUILD, guildLocale: 'de' };
const NEWS_EVERY_MS = 100;
let count = 0;
let location: string;
let discord: FakeDiscord;
let bots: Started[];

beforeEach(async () => {
  location = `sqlite:${join(folder, `${count++}.db`)}`;
  discord = await new FakeDiscord({ isPatient: true }).start();
  bots = [];
  await add('old', 'the old pier stays', 'Ana Brandt');
  discord.join({ id: GUILD, locale: 'de' });
  await start();
});
afterEach(async () => {
  await Promise.all(bots.map(({ bot }) => bot.stop()));
  expect(discord.violations).toEqual([]);
  discord.stop();
});

async function start(options: Parameters<typeof startBot>[1] = {}): Promise<void> {
  bots.push(await startBot(location, { collection: null, discord, newsEveryMs: NEWS_EVERY_MS, ...options }));
}

/** An article that says one thing, as a feed brings it in. */
async function add(id: string, says: string, speaker: string): Promise<void> {
  const archive = await openArchive(location, { collection: `guild-${GUILD}` });
  const text = `${speaker} said ${says}.`;
  await archive.add(
    extractionOf({ id, url: `https://coast.example/${id}`, text, quotes: [{ says, speaker }] }),
  );
  await archive.close();
}

const feed = async (name: string, options: Parameters<typeof slashSub>[2] = {}) =>
  textOf((await discord.repliesTo(discord.interact(slashSub('feed', name, options, boss)), 2))[1]);

const told = () =>
  discord.posts
    .filter(({ channelId }) => channelId === CHANNEL)
    .map(({ data }) => textOf({ type: null, method: 'POST', data }));

/** Whether whoever looks has looked since. */
async function aWhile(): Promise<void> {
  await add(`mark ${Math.random()}`, 'nothing that is asked for', 'Nobody Special');
  const marks = discord.posts.length;
  await expect.poll(() => discord.posts.length).toBeGreaterThan(marks);
}

test('what is new is told once, in the server’s language, and what was there before is not', async () => {
  await start();
  expect(await feed('announce', { channel: channel(CHANNEL) })).toContain(`<#${CHANNEL}>`);
  await add('new', 'the new pier opens @everyone', 'Ines Halloran');
  await expect.poll(() => told().length).toBe(2);
  expect(told()[0]).toContain('höchstens alle Viertelstunde');
  expect(told()[1]).toContain('Neu belegt: 1 Aussage · 1 Artikel');
  expect(told()[1]).toMatch(/the new pier opens[\s\S]*Ines Halloran/);
  await aWhile();
  expect(told()).toHaveLength(3);
  expect(told().join()).not.toContain('old pier');
  expect(discord.posts.every(({ data }) => 'allowed_mentions' in data)).toBe(true);
});

test('of one speaker or topic alone, where that is set, after a restart too', async () => {
  await feed('announce', { channel: channel(CHANNEL), speaker: 'Ana Brandt', about: 'ferry' });
  await Promise.all(bots.splice(0).map(({ bot }) => bot.stop()));
  await add('1', 'the ferry is late', 'Ines Halloran');
  await add('2', 'the bridge is long', 'Ana Brandt');
  await add('3', 'the ferry is old', 'Ana Brandt');
  await start();
  await expect.poll(() => told().length).toBe(2);
  expect(told()[1]).toContain('1 Aussage');
  expect(told()[1]).toContain('the ferry is old');
  expect(told()[1]).toContain('Ana Brandt · ferry');
});

test('nothing any more where it is turned off, and where the channel is closed', async () => {
  await feed('announce', { channel: channel(CHANNEL) });
  expect(await feed('silence')).toMatch(/no channel/i);
  discord.closedChannels.add(CHANNEL);
  expect(await feed('announce', { channel: channel(CHANNEL) })).toContain('I cannot write in');
  discord.closedChannels.delete(CHANNEL);
  await feed('announce', { channel: channel(CHANNEL) });
  discord.closedChannels.add(CHANNEL);
  await add('new', 'the new pier opens', 'Ines Halloran');
  await expect.poll(() => bots[0]?.logged.join('')).toContain('"isTold":false');
});
