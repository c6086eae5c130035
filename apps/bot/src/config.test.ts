import { describe, expect, test } from 'vitest';
import { readConfig } from './config.ts';
import { DEFAULT_LIMITS } from './rate-limits.ts';

const DISCORD_TOKEN = 'part.of.token';

test('a token is enough', () => {
  expect(readConfig({ DISCORD_TOKEN })).toEqual({
    token: DISCORD_TOKEN,
    applicationId: null,
    publicKey: null,
    shards: 'auto',
    http: null,
    limits: DEFAULT_LIMITS,
    apiUrl: 'https://discord.com/api',
    archive: 'data/onrecord.db',
    collection: null,
    feeds: true,
    unanswered: 'data/unanswered',
    graceMs: 30 * 24 * 3_600_000,
    logLevel: 'info',
  });
});

test('an empty variable is one that is not set', () => {
  expect(readConfig({ DISCORD_TOKEN, DISCORD_APPLICATION_ID: '', LOG_LEVEL: '' }).applicationId).toBeNull();
});

describe('one line says what is wrong', () => {
  test.each<[NodeJS.ProcessEnv, string]>([
    [{}, '[bot] DISCORD_TOKEN is missing: copy the bot token from the Discord developer portal'],
    [
      { DISCORD_TOKEN, DISCORD_APPLICATION_ID: 'me' },
      '[bot] DISCORD_APPLICATION_ID ("me") is no application id: it has 17 to 20 digits',
    ],
    [
      { DISCORD_TOKEN, DISCORD_API_URL: 'ftp://x' },
      '[bot] DISCORD_API_URL ("ftp://x") is no web address: https://…/api',
    ],
    [
      { DISCORD_TOKEN, LOG_LEVEL: 'loud' },
      '[bot] LOG_LEVEL ("loud") is one of fatal, error, warn, info, debug, trace, silent',
    ],
  ])('%j', (environment, message) => {
    expect(() => readConfig(environment)).toThrow(expect.objectContaining({ code: 'BOT_CONFIG', message }));
  });

  test('and never shows a token', () => {
    expect(() => readConfig({ DISCORD_TOKEN: 'hunter2' })).toThrow(expect.not.stringContaining('hunter2'));
  });
});
