import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openArchive } from '@onrecord/archive';
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest';
import { FakeDiscord } from './fake-discord/fake-discord.ts';
import { press, slash, slashSub } from './fake-discord/interactions.ts';
import { buttonsOf, choicesOf, isPrivate, textOf } from './read-message.ts';
import { type Started, startBot } from './start-bot.ts';

const folder = mkdtempSync(join(tmpdir(), 'onrecord-bot-servers-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let count = 0;
let location: string;
let discord: FakeDiscord;
let bots: Started[];

beforeEach(async () => {
  location = `sqlite:${join(folder, `${count++}.db`)}`;
  discord = await new FakeDiscord({ isPatient: true }).start();
  bots = [];
});
afterEach(async () => {
  await Promise.all(bots.map(({ bot }) => bot.stop()));
  expect(discord.violations).toEqual([]);
  discord.stop();
});

async function start(options: Parameters<typeof startBot>[1] = {}): Promise<Started> {
  const started = await startBot(location, { collection: null, discord, ...options });
  bots.push(started);
  return started;
}

async function stop(): Promise<void> {
  await Promise.all(bots.splice(0).map(({ bot }) => bot.stop()));
}

const logOf = (text: string) => bots.flatMap(({ logged }) => logged).filter((line) => line.includes(text));
const logged = (text: string, times = 1) => expect.poll(() => logOf(text).length).toBe(times);

/** A server that falls to a shard. */
const guildOn = (shard: number, shards: number) => String((BigInt(7000 * shards + shard) << 22n) + 1n);
const GUILD = guildOn(0, 1);
const guild = { id: GUILD, systemChannel: '80', channels: ['81', '82', '83'] };

describe('a greeting', () => {
  const greetedIn = () => discord.posts.map(({ channelId }) => channelId);
  const greeted = (times: number) => expect.poll(() => greetedIn().length).toBe(times);
  const greeting = () => ({ type: null, method: 'POST', data: discord.posts.at(-1)?.data ?? {} });

  test('stands in the system channel of a server that is joined, in its language, with three commands to try', async () => {
    await start();
    discord.join({ ...guild, locale: 'de' });
    await greeted(1);
    expect(greetedIn()).toEqual(['80']);
    expect(textOf(greeting())).toContain('Hallo!');
    expect(buttonsOf(greeting())).toEqual(['try?0', 'try?1', 'try?2']);
  });

  test('stands in the first channel that the bot may write in', async () => {
    for (const channel of ['80', '81']) discord.closedChannels.add(channel);
    await start();
    discord.join(guild);
    await greeted(1);
    expect(greetedIn()).toEqual(['82']);
  });

  test('is left out where the bot may write nowhere', async () => {
    for (const channel of ['80', '81', '82', '83']) discord.closedChannels.add(channel);
    await start();
    discord.join(guild);
    await logged('no channel for a greeting');
    expect(discord.posts).toEqual([]);
  });

  test('comes once, also after restarts, outages and a return, and with several processes', async () => {
    await start({ shards: { ids: [0], count: 2 } });
    await start({ shards: { ids: [1], count: 2 } });
    const ids = [guildOn(0, 2), guildOn(1, 2)];
    for (const id of ids) discord.join({ ...guild, id });
    await greeted(2);
    for (const id of ids) discord.outage(id);
    discord.remove(ids[0] ?? '');
    await logged('a server is left');
    discord.join({ ...guild, id: ids[0] ?? '' });
    await logged('"meeting":"back"');
    await stop();
    await start();
    await bots[0]?.bot.stop();
    expect(discord.posts).toHaveLength(2);
  });

  test.each(['break', 'break after', 'fail after'] as const)(
    'comes once where the connection to Discord fails: %s',
    async (fault) => {
      await start();
      discord.faults.rest.push(fault);
      discord.join(guild);
      await logged('a server was greeted');
      expect(greetedIn()).toEqual(['80']);
    },
  );

  test('comes late where the bot was not running when it was added, not to servers of long ago', async () => {
    discord.join({ ...guild, id: GUILD, joinedAt: new Date(Date.now() - 3_600_000).toISOString() });
    const old = String(BigInt(GUILD) + (1n << 22n));
    discord.join({ ...guild, id: old, systemChannel: '90', joinedAt: '2025-01-01T00:00:00Z' });
    await start();
    await greeted(1);
    await logged('a server is served', 2);
    expect(greetedIn()).toEqual(['80']);
  });

  test.each([
    [0, 'Altered', 'Beatrix Lumen'],
    [1, 'job cuts', 'Varga'],
    [2, '●', 'Ines Halloran'],
  ])('answers its command %d for the one who presses, marked as a sample', async (index, ...words) => {
    await start();
    const replies = await discord.repliesTo(discord.interact(press(`try?${index}`, { isStranger: true })), 2);
    expect(replies[0]).toMatchObject({ type: 5, data: { flags: 64 } });
    expect(textOf(replies[1])).toMatch(/^🧪 \*\*Sample:/);
    for (const word of words) expect(textOf(replies[1])).toContain(word);
    expect(choicesOf(replies[1])).toEqual([]);
  });

  test.each(['try?', 'try?9', 'try?-1', 'try?0x1f'])('a forged button %s gets a private note', async (id) => {
    await start();
    const [note] = await discord.repliesTo(discord.interact(press(id)), 1);
    expect(isPrivate(note)).toBe(true);
    expect(textOf(note)).toContain('not one of mine');
  });
});

describe('in an empty archive', () => {
  const answerTo = async (interaction: object) =>
    (await discord.repliesTo(discord.interact(interaction), 2))[1];

  test('the three commands are answered as samples also when they are typed', async () => {
    await start();
    const answer = await answerTo(slash('claim', { about: 'Job cuts ' }));
    expect(textOf(answer)).toMatch(/^🧪 \*\*Sample:/);
  });

  test('every other question has no record, with what to do and what to try', async () => {
    await start();
    const answer = await answerTo(slash('said', { speaker: 'Ines Halloran' }));
    expect(textOf(answer)).toMatch(/^\*\*No record in 0 articles[\s\S]*can add articles with <\/add:\d+>/);
    expect(buttonsOf(answer)).toEqual(['try?0', 'try?1', 'try?2']);
  });

  test('samples are no answer any more once there is an article', async () => {
    await start();
    await answerTo(slash('add', { text: '“We stay,” said keeper Ole Brandt.' }, { who: 'manager' }));
    const answer = await answerTo(slash('claim', { about: 'job cuts' }));
    expect(textOf(answer)).toContain('No record in 1 article');
    expect(buttonsOf(answer)).toEqual([]);
  });
});

describe('when the bot is removed from a server', () => {
  const place = { who: 'manager' as const, guildId: GUILD };

  async function left(options: Parameters<typeof startBot>[1] = {}) {
    await start(options);
    discord.join(guild);
    await logged('a server is served');
    const add = slash('add', { text: '“We stay,” said keeper Ole Brandt.' }, place);
    await discord.repliesTo(discord.interact(add), 2);
    const feed = slashSub('feed', 'add', { link: 'https://coast.example/rss' }, place);
    await discord.repliesTo(discord.interact(feed), 2);
    discord.remove(GUILD);
    await logged('a server is left');
  }

  const articlesLeft = async () => {
    const archive = await openArchive(location, { collection: `guild-${GUILD}` });
    const { articles } = await archive.stats();
    await archive.close();
    return articles;
  };

  test('its data stay for the time of grace, and go after it, once, whoever runs then', async () => {
    await left();
    await stop();
    await start();
    await stop();
    expect(await articlesLeft()).toBe(1);
    await start({ graceMs: -1 });
    await start({ graceMs: -1, shards: { ids: [1], count: 2 } });
    await logged('"audit":"removal"');
    await expect.poll(articlesLeft).toBe(0);
    expect(JSON.parse(logOf('"audit":"removal"')[0] ?? '{}')).toMatchObject({
      articles: 1,
      collection: `guild-${GUILD}`,
    });
    const list = await discord.repliesTo(discord.interact(slashSub('feed', 'list', {}, place)), 2);
    expect(textOf(list[1])).toContain('No feed');
  });

  test('nothing goes when it is back before', async () => {
    await left();
    discord.join(guild);
    await logged('"meeting":"back"');
    await stop();
    await start({ graceMs: -1 });
    await stop();
    expect(await articlesLeft()).toBe(1);
  });

  test('that is noticed at the next start when nobody was there to hear of it', async () => {
    await start();
    discord.join(guild);
    await logged('a server is served');
    await stop();
    discord.remove(GUILD);
    await start({ shards: { ids: [1], count: 2 } });
    await stop();
    await start();
    await logged('a server is left');
    await stop();
    await start({ graceMs: -1 });
    await logged('"audit":"removal"');
  });

  test('an outage of Discord is no removal', async () => {
    await left();
    discord.join(guild);
    await logged('"meeting":"back"');
    discord.outage(GUILD);
    await stop();
    await start({ graceMs: -1 });
    await stop();
    expect(await articlesLeft()).toBe(1);
  });

  test('/privacy says how long they stay', async () => {
    await start({ graceMs: 14 * 24 * 3_600_000 });
    const [note] = await discord.repliesTo(discord.interact(slash('privacy')), 1);
    expect(textOf(note)).toContain('goes after 14 days');
  });
});

test('servers come and go while questions are answered', async () => {
  await start();
  for (let i = 0; i < 50; i++) discord.join({ ...guild, id: String(BigInt(GUILD) + (BigInt(i) << 22n)) });
  await logged('a server was greeted', 50);
  const replies = await discord.repliesTo(discord.interact(slash('said', {}, { guildId: GUILD })), 2);
  expect(textOf(replies[1])).toContain('No record');
});

test('what else happens in servers costs nothing and breaks nothing', async () => {
  const { logged: lines } = await start();
  discord.join(guild);
  await logged('a server is served');
  const room = { id: '81', guild_id: GUILD, type: 0, name: 'talk', position: 0, permission_overwrites: [] };
  const thread = { ...room, id: '85', type: 11, parent_id: '81', thread_metadata: { archived: false } };
  for (const event of ['CHANNEL_CREATE', 'CHANNEL_UPDATE', 'CHANNEL_DELETE']) discord.happen(event, room);
  for (const event of ['THREAD_CREATE', 'THREAD_UPDATE', 'THREAD_DELETE']) discord.happen(event, thread);
  const role = { id: '91', name: 'r', permissions: '0', position: 1 };
  for (const event of ['GUILD_ROLE_CREATE', 'GUILD_ROLE_UPDATE'])
    discord.happen(event, { guild_id: GUILD, role });
  discord.happen('GUILD_ROLE_DELETE', { guild_id: GUILD, role_id: '91' });
  discord.happen('GUILD_UPDATE', { guild_id: GUILD, id: GUILD, name: 'Another name' });
  discord.happen('THREAD_LIST_SYNC', { guild_id: GUILD, threads: [thread], members: [] });
  discord.happen('STAGE_INSTANCE_CREATE', { guild_id: GUILD, id: '95', channel_id: '81', topic: 't' });
  const asked = slash('said', {}, { guildId: GUILD });
  expect(textOf((await discord.repliesTo(discord.interact(asked), 2))[1])).toContain('No record');
  expect(lines.filter((line) => JSON.parse(line).level >= 40)).toEqual([]);
});
