import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest';
import { FakeDiscord, TOKEN } from './fake-discord/fake-discord.ts';
import { press, slash } from './fake-discord/interactions.ts';
import { isPrivate, textOf } from './read-message.ts';
import { startBot } from './start-bot.ts';

const MAIN = fileURLToPath(new URL('../dist/main.js', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'onrecord-bot-life-'));
const location = `sqlite:${join(folder, 'archive.db')}`;
let discord: FakeDiscord;

beforeEach(async () => {
  discord = await new FakeDiscord({ isPatient: true }).start();
});
afterEach(() => {
  expect(discord.violations).toEqual([]);
  discord.stop();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const putsOf = () =>
  discord.sent.filter(({ method, path }) => method === 'PUT' && path.endsWith('/commands'));

test('commands are registered once, and again only when they changed', async () => {
  for (const expected of [1, 1]) {
    const { bot } = await startBot(location, { discord });
    expect(putsOf()).toHaveLength(expected);
    await bot.stop();
  }
  discord.registered = discord.registered.slice(1);
  const { bot } = await startBot(location, { discord });
  expect(putsOf()).toHaveLength(2);
  await bot.stop();
});

test('no privileged intent is asked for, only which servers there are', async () => {
  const { bot } = await startBot(location, { discord });
  expect(discord.identifies).toMatchObject([{ intents: 1 }]);
  await bot.stop();
});

test('a dropped gateway is resumed, and the bot answers on', async () => {
  const { bot } = await startBot(location, { discord });
  discord.dropGateway(4000);
  await discord.until(() => discord.resumes.length === 1);
  const replies = await discord.repliesTo(discord.interact(slash('said', {})), 2);
  expect(textOf(replies[1])).toContain('No record');
  await bot.stop();
});

test('a failing archive costs a private note with a reference that stands in the log, not the process', async () => {
  const { bot, logged } = await startBot(location, { discord });
  await bot.archive.close();
  const replies = await discord.repliesTo(discord.interact(slash('said', {})), 3);
  const note = textOf(replies[2]);
  const reference = /`([0-9a-f]{8})`/.exec(note)?.[1] ?? 'none';
  expect(isPrivate(replies[2])).toBe(true);
  expect(logged.join('')).toContain(reference);
  expect(note).not.toContain('sqlite');
  const again = await discord.repliesTo(discord.interact(slash('nonsense', {})), 1);
  expect(isPrivate(again[0])).toBe(true);
  await bot.stop();
});

/** The bot as `npm start` runs it. */
function run(environment: Record<string, string>) {
  const { DISCORD_TOKEN: _, ...rest } = process.env;
  return spawn(process.execPath, [MAIN], {
    env: { ...rest, ONRECORD_ARCHIVE: location, DISCORD_API_URL: discord.apiUrl, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

async function endOf(child: ReturnType<typeof run>) {
  const [errors, output, [code]] = await Promise.all([
    text(child.stderr),
    text(child.stdout),
    once(child, 'close'),
  ]);
  return { code: code as number | null, errors, output };
}

describe('the process', () => {
  test('finishes on SIGTERM: the gateway closes with 1000, the exit code is 0', async () => {
    const child = run({ DISCORD_TOKEN: TOKEN });
    const end = endOf(child);
    await discord.until(() => putsOf().length === 1);
    const token = discord.interact(slash('said', {}));
    await discord.repliesTo(token, 2);
    child.kill('SIGTERM');
    expect((await end).code).toBe(0);
    await discord.until(() => discord.closeCodes.length > 0);
    expect(discord.closeCodes).toEqual([1000]);
  });

  test('finds the thread that draws and the samples in what is built', async () => {
    const child = run({ DISCORD_TOKEN: TOKEN });
    const end = endOf(child);
    await discord.until(() => putsOf().length === 1);
    const replies = await discord.repliesTo(discord.interact(press('try?2')), 2);
    expect(replies[1]?.files).toMatchObject([{ name: 'timeline.png' }]);
    child.kill('SIGTERM');
    expect((await end).code).toBe(0);
  });

  test('that is killed leaves nobody with “thinking”: the next one tells whom it left', async () => {
    const child = run({ DISCORD_TOKEN: TOKEN });
    const end = endOf(child);
    await discord.until(() => putsOf().length === 1);
    await discord.repliesTo(discord.interact(slash('said', {})), 2);
    discord.faults.delayMs = 400;
    const tokens = Array.from({ length: 5 }, () => discord.interact(slash('said', {})));
    await discord.until(() => tokens.every((token) => discord.hasReplied(token)));
    child.kill('SIGKILL');
    await end;
    delete discord.faults.delayMs;
    const next = run({ DISCORD_TOKEN: TOKEN });
    const nextEnd = endOf(next);
    for (const token of tokens)
      expect(textOf((await discord.repliesTo(token, 2))[1])).toMatch(/restarted|No record/);
    next.kill('SIGTERM');
    expect((await nextEnd).code).toBe(0);
    for (const token of tokens) expect(await discord.repliesTo(token, 2)).toHaveLength(2);
  });

  test('answers what has come before SIGTERM, however slow Discord is', async () => {
    const child = run({ DISCORD_TOKEN: TOKEN });
    const end = endOf(child);
    await discord.until(() => putsOf().length === 1);
    await discord.repliesTo(discord.interact(slash('said', {})), 2);
    discord.faults.delayMs = 300;
    const tokens = Array.from({ length: 5 }, () => discord.interact(slash('said', {})));
    await discord.until(() => tokens.some((token) => discord.hasReplied(token)));
    child.kill('SIGTERM');
    expect((await end).code).toBe(0);
    for (const token of tokens) expect(await discord.repliesTo(token, 2)).toHaveLength(2);
  });

  test.each([
    ['no token', {}, 2, '[bot] DISCORD_TOKEN is missing'],
    ['a malformed token', { DISCORD_TOKEN: 'secret-words' }, 2, '[bot] DISCORD_TOKEN is no bot token'],
    [
      'a token that Discord refuses',
      { DISCORD_TOKEN: 'wrong.to.ken' },
      1,
      '[bot] Discord refuses DISCORD_TOKEN',
    ],
    [
      'another bot’s id',
      { DISCORD_TOKEN: TOKEN, DISCORD_APPLICATION_ID: '100000000000000009' },
      1,
      '[bot] DISCORD_APPLICATION_ID is',
    ],
    [
      'a folder that cannot be made',
      { DISCORD_TOKEN: TOKEN, ONRECORD_UNANSWERED: '/dev/null/unanswered' },
      1,
      'ONRECORD_UNANSWERED',
    ],
    ['an archive that is a folder', { DISCORD_TOKEN: TOKEN, ONRECORD_ARCHIVE: folder }, 1, '[archive'],
  ])('ends with one line for %s', async (_, environment, code, line) => {
    const end = await endOf(run(environment));
    expect(end.code).toBe(code);
    expect(end.errors.trim().split('\n')).toHaveLength(1);
    expect(end.errors).toContain(line);
    expect(end.errors).not.toMatch(/secret-words|wrong\.to\.ken/);
  });

  test('ends with one line when the gateway refuses the token for good', async () => {
    discord.faults.refuseWith = 4004;
    const end = await endOf(run({ DISCORD_TOKEN: TOKEN }));
    expect(end.code).toBe(1);
    expect(end.errors.trim().split('\n').at(-1)).toMatch(/^\[bot\] Discord/);
  });
});
