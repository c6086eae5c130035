import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import type { Reply } from './fake-discord/requests.ts';
import { addSamples, type Started, startBot } from './start-bot.ts';

/**
 * A bot over an archive in a file that holds the samples, from before the first test of a file to after its last; no request of any
 * test may break a limit of Discord's.
 *
 * @param collection - Where the samples are; with a server's own, each server has one.
 */
export function botWithSamples(collection?: string) {
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-bot-'));
  const location = `sqlite:${join(folder, 'archive.db')}`;
  const options = collection === undefined ? {} : { collection: null };
  let started: Started;

  beforeAll(async () => {
    await addSamples(location, collection);
    started = await startBot(location, options);
  });
  afterEach(() => {
    expect(started.discord.violations).toEqual([]);
  });
  afterAll(async () => {
    await started.bot.stop();
    started.discord.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  /** The replies to an interaction, once there are as many as asked for. */
  const repliesTo = (interaction: object, count: number): Promise<Reply[]> =>
    started.discord.repliesTo(started.discord.interact(interaction), count);
  return {
    location,
    repliesTo,
    get discord() {
      return started.discord;
    },
    get logged() {
      return started.logged;
    },
    /** The last of so many replies: by default acknowledged first, edited then. */
    lastReply: async (interaction: object, count = 2) => (await repliesTo(interaction, count)).at(-1),
    restart: async () => {
      await started.bot.stop();
      started = await startBot(location, { ...options, discord: started.discord });
    },
  };
}
