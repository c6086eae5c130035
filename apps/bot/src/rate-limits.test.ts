import { expect, test } from 'vitest';
import { RateLimits } from './rate-limits.ts';

const limits = {
  person: { points: 2, duration: 60 },
  server: { points: 3, duration: 60 },
  typing: { points: 2, duration: 60 },
  reports: { points: 1, duration: 60 },
};

test('a person who asks too fast waits, others do not', async () => {
  const rates = new RateLimits(limits);
  const [ana, ben] = ['1', '2'].map((userId) => ({ userId, guildId: null })) as [never, never];
  expect(await rates.secondsToWait(ana)).toBe(0);
  expect(await rates.secondsToWait(ana)).toBe(0);
  expect(await rates.secondsToWait(ana)).toBeGreaterThan(50);
  expect(await rates.secondsToWait(ben)).toBe(0);
});

test('a server that asks too fast waits whoever asks, another server does not', async () => {
  const rates = new RateLimits(limits);
  const ask = (userId: string, guildId: string) => rates.secondsToWait({ userId, guildId });
  for (const userId of ['1', '2', '3']) expect(await ask(userId, 'a')).toBe(0);
  expect(await ask('4', 'a')).toBeGreaterThan(0);
  expect(await ask('4', 'b')).toBe(0);
});

test('typing has a limit of its own', async () => {
  const rates = new RateLimits(limits);
  const ana = { userId: '1', guildId: null };
  expect([await rates.mayComplete(ana), await rates.mayComplete(ana)]).toEqual([true, true]);
  expect(await rates.mayComplete(ana)).toBe(false);
  expect(await rates.secondsToWait(ana)).toBe(0);
});

test('reports have a limit of their own, each person theirs', async () => {
  const rates = new RateLimits(limits);
  expect(await rates.secondsToReport({ userId: 'ana', guildId: '1' })).toBe(0);
  expect(await rates.secondsToReport({ userId: 'ana', guildId: '1' })).toBe(60);
  expect(await rates.secondsToReport({ userId: 'ben', guildId: '1' })).toBe(0);
});
