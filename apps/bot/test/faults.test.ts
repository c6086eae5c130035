import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { slash, typing } from './fake-discord/interactions.ts';
import { isPrivate, textOf } from './read-message.ts';
import { addSamples, type Started, startBot } from './start-bot.ts';

const folder = mkdtempSync(join(tmpdir(), 'onrecord-bot-faults-'));
const location = `sqlite:${join(folder, 'archive.db')}`;
const question = slash('said', { speaker: 'Ines Halloran' });
const SERVER_ERROR = { status: 500, body: { message: 'Internal Server Error', code: 0 } };
let started: Started;

beforeAll(async () => {
  await addSamples(location);
  started = await startBot(location);
});
afterAll(async () => {
  await started.bot.stop();
  expect(started.discord.violations).toEqual([]);
  started.discord.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** Every reply to an interaction once its answer stands: none may come twice. */
async function repliesOnce(interaction: object) {
  const { discord } = started;
  const token = discord.interact(interaction);
  await discord.repliesTo(token, 2);
  // What is doubled would follow at once: an interaction that is answered after it says that nothing is in the way.
  await discord.repliesTo(discord.interact(typing('speaker', 'name', 'x')), 1);
  return discord.repliesTo(token, 2);
}

describe('an answer is neither lost nor doubled', () => {
  test.each([
    ['Discord fails to take the acknowledgement', [SERVER_ERROR]],
    ['Discord fails twice', [SERVER_ERROR, { status: 502, body: 'Bad Gateway' }]],
    [
      'Discord asks to slow down',
      [
        {
          status: 429,
          headers: { 'retry-after': '1', 'x-ratelimit-scope': 'user' },
          body: { message: 'You are being rate limited.', retry_after: 0.05, global: false },
        },
      ],
    ],
    ['the connection breaks before the reply', ['break' as const]],
    ['Discord takes the acknowledgement, but its reply is lost', ['break after' as const]],
    ['Discord takes the acknowledgement, but says that it failed', ['fail after' as const]],
    ['Discord does not answer the acknowledgement at all', ['hang' as const]],
    [
      'Discord takes it, and fails from then on as often as it is asked',
      ['fail after' as const, ...Array(3).fill(SERVER_ERROR)],
    ],
  ])('when %s', async (_, faults) => {
    started.discord.faults.rest.push(...faults);
    const replies = await repliesOnce(question);
    expect(replies.map(({ type, method }) => [type, method])).toEqual([
      [5, 'POST'],
      [null, 'PATCH'],
    ]);
    expect(textOf(replies[1])).toContain('We will not sell the harbour');
  });

  test.each(['reconnect', 'session is invalid'] as const)('when Discord says: %s', async (message) => {
    const { discord } = started;
    const { length } = [...discord.identifies, ...discord.resumes];
    discord.tell(message);
    await discord.until(() => discord.identifies.length + discord.resumes.length > length);
    const replies = await repliesOnce(question);
    expect(replies).toHaveLength(2);
  });

  test.each([4000, 4009, null])('when the gateway closes with %s', async (code) => {
    const { discord } = started;
    const { length } = [...discord.identifies, ...discord.resumes];
    discord.dropGateway(code);
    await discord.until(() => discord.identifies.length + discord.resumes.length > length);
    expect(await repliesOnce(question)).toHaveLength(2);
  });
});

test('an interaction that Discord no longer knows is let go', async () => {
  const { discord, logged } = started;
  discord.faults.rest.push({ status: 404, body: { message: 'Unknown interaction', code: 10062 } });
  discord.interact(question);
  await expect.poll(() => logged.join('')).toContain('the interaction is gone');
  expect(await repliesOnce(question)).toHaveLength(2);
});

test('an answer that Discord refuses becomes a private note with a reference', async () => {
  const { discord } = started;
  const token = discord.interact(question);
  await discord.repliesTo(token, 1);
  discord.faults.rest.push({ status: 400, body: { message: 'Invalid Form Body', code: 50035 } });
  const replies = await discord.repliesTo(token, 3);
  expect(isPrivate(replies.at(-1))).toBe(true);
  expect(textOf(replies.at(-1))).toMatch(/`[0-9a-f]{8}`/);
});
