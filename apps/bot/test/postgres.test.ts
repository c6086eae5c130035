import { setTimeout } from 'node:timers/promises';
import { openIngestState } from '@onrecord/ingest';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { TestDatabases } from '../../../packages/archive/test/postgres/databases.ts';
import { FakeDiscord } from './fake-discord/fake-discord.ts';
import { type Place, press, slash, slashSub } from './fake-discord/interactions.ts';
import { buttonsOf, textOf } from './read-message.ts';
import { type Started, startBot } from './start-bot.ts';

// What several processes share on one PostgreSQL server; what SQLite shows stands in the other tests.

/** Of shard 0, of one shard as of two. */
const GUILD = String(2n << 22n);
const place: Place = { who: 'manager', guildId: GUILD };
const guild = { id: GUILD, systemChannel: '80' };
let databases: TestDatabases;
let location: string;
let discord: FakeDiscord;
const bots: Started[] = [];

beforeAll(async () => {
  databases = await TestDatabases.connect();
  location = await databases.make();
  discord = await new FakeDiscord({ isPatient: true }).start();
});
afterEach(async () => {
  await Promise.all(bots.splice(0).map(({ bot }) => bot.stop()));
  expect(discord.violations).toEqual([]);
});
afterAll(async () => {
  discord.stop();
  await databases.close();
});

async function start(options: Parameters<typeof startBot>[1] = {}) {
  const started = await startBot(location, { collection: null, discord, ...options });
  bots.push(started);
  return started;
}

const logged = (text: string) =>
  expect.poll(() => bots.flatMap((bot) => bot.logged).filter((line) => line.includes(text)).length).toBe(1);

const lastReply = async (interaction: object, from = discord) =>
  (await from.repliesTo(from.interact(interaction), 2))[1];

test('a server is greeted once, and what one process sets the other keeps to', async () => {
  const other = await new FakeDiscord({ isPatient: true }).start();
  await Promise.all([start(), start({ discord: other })]);
  discord.join(guild);
  other.join(guild);
  await logged('a server was greeted');
  await lastReply(slashSub('settings', 'set', { language: 'uk' }, place));
  expect(textOf(await lastReply(slash('said', {}, place), other))).toContain('Немає записів');
  await Promise.all(bots.splice(0).map(({ bot }) => bot.stop()));
  expect(discord.posts.length + other.posts.length).toBe(1);
  expect(other.violations).toEqual([]);
  other.stop();
});

test('a server that joins and leaves in one breath has left, however slow the store is', async () => {
  const passing = { id: String(4n << 22n), systemChannel: null };
  await start();
  await databases.whileLocked(location, 'onrecord_ingest.ingest_community', async () => {
    discord.join(passing);
    discord.remove(passing.id);
    await setTimeout(200);
  });
  await logged(`"guild":"${passing.id}","msg":"a server is left"`);
  await Promise.all(bots.splice(0).map(({ bot }) => bot.stop()));
  const state = await openIngestState(location);
  const present = await state.communities.present();
  await state.close();
  expect(present).not.toContain(`guild-${passing.id}`);
});

test('what one process adds and removes the others answer from then on, though each remembers answers', async () => {
  const other = await new FakeDiscord({ isPatient: true }).start();
  await Promise.all([start(), start({ discord: other, shards: { ids: [0], count: 2 } })]);
  const away: Place = { ...place, guildId: String(6n << 22n) };
  const answers = async () => textOf(await lastReply(slash('said', { speaker: 'Una Marsh' }, away), other));
  const title = 'The mill';
  expect(await answers()).not.toContain('The mill turns');
  await lastReply(slash('add', { text: '“The mill turns,” said miller Una Marsh.', title }, away));
  expect(await answers()).toContain('The mill turns');
  expect(await answers()).toContain('The mill turns');
  const asked = await lastReply(slashSub('forget', 'article', { title }, away));
  await lastReply(press(buttonsOf(asked)[0] ?? '', away));
  expect(await answers()).not.toContain('The mill turns');
  await Promise.all(bots.splice(0).map(({ bot }) => bot.stop()));
  expect(other.violations).toEqual([]);
  other.stop();
});

test('what is to go goes after a restart, and what a server leaves behind is removed once', async () => {
  await start();
  for (const name of ['Ole Brandt', 'Ada Holt'])
    await lastReply(slash('add', { text: `“We stay,” said keeper ${name}.`, title: name }, place));
  const asked = await lastReply(slashSub('forget', 'speaker', { name: 'Ada Holt' }, place));
  await Promise.all(bots.splice(0).map(({ bot }) => bot.stop()));
  await start();
  const done = await lastReply(press(buttonsOf(asked)[0] ?? '', place));
  expect(textOf(done)).toContain('Removed for good: 1 article with 1 statement');
  discord.remove(GUILD);
  await logged('a server is left');
  await Promise.all(bots.splice(0).map(({ bot }) => bot.stop()));
  await Promise.all([start({ graceMs: -1 }), start({ graceMs: -1, shards: { ids: [0], count: 2 } })]);
  const removed = `"audit":"removal","collection":"guild-${GUILD}"`;
  await logged(removed);
  const removal = bots.flatMap(({ logged }) => logged).find((line) => line.includes(removed));
  expect(JSON.parse(removal ?? '{}')).toMatchObject({ articles: 1 });
  expect(textOf(await lastReply(slash('said', {}, place)))).toContain('No record in 0 articles');
});
