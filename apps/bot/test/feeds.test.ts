import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openIngestState } from '@onrecord/ingest';
import { afterAll, expect, test } from 'vitest';
import { FakeDiscord } from './fake-discord/fake-discord.ts';
import { slashSub } from './fake-discord/interactions.ts';
import { startBot } from './start-bot.ts';

const folder = mkdtempSync(join(tmpdir(), 'onrecord-bot-feeds-'));
const location = `sqlite:${join(folder, 'archive.db')}`;
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('the feeds of every server are visited by one of the bot’s processes, soon after they are added', async () => {
  const discord = await new FakeDiscord({ isPatient: true }).start();
  const bots = [
    await startBot(location, { discord, collection: null, feeds: true, shards: { ids: [0], count: 2 } }),
    await startBot(location, { discord, collection: null, feeds: true, shards: { ids: [1], count: 2 } }),
  ];
  const guilds = [0, 1].map((shard) => String((BigInt(2000 + shard) << 22n) + 1n));
  for (const guildId of guilds) {
    // An address that is never read: what the visit found out tells that there was one.
    const link = { link: `http://127.0.0.1/${guildId}.xml` };
    await discord.repliesTo(discord.interact(slashSub('feed', 'add', link, { who: 'manager', guildId })), 2);
  }
  const state = await openIngestState(location);
  const visits = () =>
    Promise.all(
      guilds.map(async (guildId) =>
        (await state.inCollection(`guild-${guildId}`).feeds.list()).map(({ failures, lastError }) => ({
          failures,
          isTold: lastError !== null,
        })),
      ),
    );
  const once = [{ failures: 1, isTold: true }];
  await expect.poll(visits).toEqual([once, once]);
  await state.close();
  for (const { bot } of bots) await bot.stop();
  expect(discord.violations).toEqual([]);
  discord.stop();
});
