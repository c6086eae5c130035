import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { FakeDiscord } from './fake-discord/fake-discord.ts';
import { slash } from './fake-discord/interactions.ts';
import { textOf } from './read-message.ts';
import { startBot } from './start-bot.ts';

const folder = mkdtempSync(join(tmpdir(), 'onrecord-bot-shards-'));
const location = `sqlite:${join(folder, 'archive.db')}`;
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A server that falls to a shard. */
const guildOn = (shard: number, count: number) => String((BigInt(count * 1000 + shard) << 22n) + 1n);

const shardsOf = (discord: FakeDiscord) =>
  (discord.identifies as { shard: [number, number] }[]).map(({ shard }) => shard.join('/')).sort();

test('one process serves as many shards as Discord recommends', async () => {
  const discord = await new FakeDiscord({ isPatient: true }).start();
  discord.recommendedShards = 3;
  const { bot } = await startBot(location, { discord });
  expect(shardsOf(discord)).toEqual(['0/3', '1/3', '2/3']);
  for (const shard of [0, 1, 2]) {
    const token = discord.interact(slash('said', {}, { guildId: guildOn(shard, 3) }));
    expect(textOf((await discord.repliesTo(token, 2))[1])).toContain('No record');
  }
  await bot.stop();
  discord.stop();
});

test('two processes share the shards of one bot, and a lost shard costs only its own servers a moment', async () => {
  const discord = await new FakeDiscord({ isPatient: true }).start();
  const first = await startBot(location, { discord, shards: { ids: [0, 1], count: 4 } });
  const second = await startBot(location, { discord, shards: { ids: [2, 3], count: 4 } });
  expect(shardsOf(discord)).toEqual(['0/4', '1/4', '2/4', '3/4']);
  discord.dropGateway(4000, 2);
  const token = discord.interact(slash('said', {}, { guildId: guildOn(1, 4) }));
  await discord.repliesTo(token, 2);
  await discord.until(() => discord.resumes.length === 1);
  const again = discord.interact(slash('said', {}, { guildId: guildOn(2, 4) }));
  expect(textOf((await discord.repliesTo(again, 2))[1])).toContain('No record');
  await Promise.all([first.bot.stop(), second.bot.stop()]);
  discord.stop();
});
