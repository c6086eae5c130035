import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { FakeDiscord } from './fake-discord/fake-discord.ts';
import { slash, typing } from './fake-discord/interactions.ts';
import { isPrivate, textOf } from './read-message.ts';
import { addSamples, type Started, startBot } from './start-bot.ts';

const ANY_PORT = { host: '127.0.0.1', port: 0 };
const folder = mkdtempSync(join(tmpdir(), 'onrecord-bot-http-'));
const location = `sqlite:${join(folder, 'archive.db')}`;

const addressOf = ({ bot }: Started) => `http://127.0.0.1:${bot.httpPort}`;

beforeAll(() => addSamples(location));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('interactions over HTTP', () => {
  let discord: FakeDiscord;
  let started: Started;
  const post = (interaction: object, options?: Parameters<FakeDiscord['post']>[2]) =>
    discord.post(`${addressOf(started)}/interactions`, interaction, options);

  beforeAll(async () => {
    discord = await new FakeDiscord({ isPatient: true }).start();
    started = await startBot(location, { discord, http: ANY_PORT, publicKey: discord.publicKey });
  });
  afterAll(async () => {
    await started.bot.stop();
    expect(discord.violations).toEqual([]);
    discord.stop();
  });

  test('a signed ping is answered', async () => {
    expect(await post({ type: 1 })).toMatchObject({ status: 200, body: '{"type":1}' });
  });

  test('a command is answered as over the gateway, which is left alone', async () => {
    const { token, status } = await post(slash('said', { speaker: 'Ines Halloran' }));
    expect(status).toBe(202);
    const replies = await discord.repliesTo(token, 2);
    expect(replies[0]?.type).toBe(5);
    expect(textOf(replies[1])).toContain('We will not sell the harbour');
    expect(discord.identifies).toEqual([]);
  });

  test('typing is completed', async () => {
    const { token } = await post(typing('speaker', 'name', 'rutte'));
    const [reply] = await discord.repliesTo(token, 1);
    expect(reply?.data.choices?.map(({ value }) => value)).toContain('Mark Rutte');
  });

  test('wrong use is told privately', async () => {
    const { token } = await post(slash('said', { from: 'soon' }));
    expect(isPrivate((await discord.repliesTo(token, 1))[0])).toBe(true);
  });

  test.each([
    ['a forged signature', { forge: { signature: '00'.repeat(64) } }],
    ['a signature that is none', { forge: { signature: 'zz' } }],
    ['an empty signature', { forge: { signature: '' } }],
    ['a changed body', { forge: { body: '{"type":1}' } }],
    ['a signature of long ago', { age: 3600 }],
    ['a signature of the future', { age: -3600 }],
  ])('%s gets 401', async (_, options) => {
    expect((await post({ type: 1 }, options)).status).toBe(401);
  });

  test('a body without a signature gets 401', async () => {
    const response = await fetch(`${addressOf(started)}/interactions`, { method: 'POST', body: '{}' });
    expect(response.status).toBe(401);
  });

  test('a body that is too large gets 413', async () => {
    const body = 'x'.repeat(2 * 1024 * 1024);
    const response = await fetch(`${addressOf(started)}/interactions`, { method: 'POST', body });
    expect(response.status).toBe(413);
  });

  test('any number of copies answer, each with its own', async () => {
    const copy = await startBot(location, { discord, http: ANY_PORT, publicKey: discord.publicKey });
    const answers = await Promise.all(
      Array.from({ length: 20 }, async (_, index) => {
        const endpoint = `${addressOf(index % 2 ? copy : started)}/interactions`;
        const { token } = await discord.post(endpoint, slash('speaker', { name: 'Mark Rutte' }));
        return discord.repliesTo(token, 2);
      }),
    );
    for (const replies of answers) {
      expect(replies).toHaveLength(2);
      expect(textOf(replies[1])).toContain('Mark Rutte');
    }
    await copy.bot.stop();
  });
});

describe('health and metrics', () => {
  test('health is 200 while the gateway is ready and the archive readable', async () => {
    const started = await startBot(location, { http: ANY_PORT });
    const health = await fetch(`${addressOf(started)}/health`);
    expect([health.status, await health.json()]).toEqual([200, { discord: true, archive: true }]);
    await started.bot.archive.close();
    const ill = await fetch(`${addressOf(started)}/health`);
    expect([ill.status, await ill.json()]).toEqual([503, { discord: true, archive: false }]);
    await started.bot.stop();
    started.discord.stop();
  });

  test('metrics count commands by outcome and name nobody', async () => {
    const started = await startBot(location, { http: ANY_PORT });
    const { discord } = started;
    await discord.repliesTo(discord.interact(slash('said', { speaker: 'Ines Halloran' })), 2);
    await discord.repliesTo(discord.interact(slash('said', { from: 'soon' })), 1);
    await discord.repliesTo(discord.interact(slash('nonsense', {})), 1);
    // The last reply is on its way before its handler has counted it.
    await expect
      .poll(async () => (await fetch(`${addressOf(started)}/metrics`)).text())
      .toMatch(/_count\{command="unknown",outcome="refused"\} 1/);
    const metrics = await (await fetch(`${addressOf(started)}/metrics`)).text();
    expect(metrics).toMatch(/_count\{command="said",outcome="answered"\} 1/);
    expect(metrics).toMatch(/_count\{command="said",outcome="refused"\} 1/);
    expect(metrics).not.toMatch(/Halloran|500000000000000001|600000000000000001/);
    await started.bot.stop();
    discord.stop();
  });

  test('nothing else is served', async () => {
    const started = await startBot(location, { http: ANY_PORT });
    for (const [method, path] of [
      ['GET', '/'],
      ['POST', '/health'],
      ['POST', '/interactions'],
      ['GET', '/../config'],
    ] as const)
      expect((await fetch(`${addressOf(started)}${path}`, { method })).status).toBe(404);
    await started.bot.stop();
    started.discord.stop();
  });

  test('a port that is taken ends the start with one line', async () => {
    const taken = createServer();
    await new Promise<void>((resolve) => taken.listen(0, '127.0.0.1', resolve));
    const { port } = taken.address() as { port: number };
    const discord = await new FakeDiscord({ isPatient: true }).start();
    await expect(startBot(location, { discord, http: { host: '127.0.0.1', port } })).rejects.toThrow(
      expect.objectContaining({ code: 'BOT_HTTP', message: expect.stringContaining(String(port)) }),
    );
    taken.close();
    discord.stop();
  });
});
