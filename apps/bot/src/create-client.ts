import { Client, GatewayIntentBits, Options } from 'discord.js';
import { makeRequest } from './retry-connections.ts';
import type { Shards } from './shards.ts';

/** Requests a second that discord.js lets through. Discord exempts interaction answers from its 50, discord.js counts them. */
const REQUESTS_PER_SECOND = 1000;

/** discord.js waits 15 s, longer than an interaction lives; then it tries three times more. */
const REQUEST_TIMEOUT_MS = 5000;

/**
 * Milliseconds after which discord.js lets go of what it keeps for requests that are done. It keeps something for each
 * interaction's token, and by itself for an hour: at a hundred interactions a second for some hundred thousand of them.
 */
const SWEEP_MS = 5000;

/**
 * A client that hears, besides of commands and buttons, which servers it joins and leaves: no privileged intent. Nobody is ever
 * pinged, and nothing is kept of people, servers and channels: memory stays flat however many ask.
 */
export function createClient(apiUrl: string, shards: Shards = 'auto'): Client {
  return new Client({
    intents: [GatewayIntentBits.Guilds],
    allowedMentions: { parse: [] },
    rest: {
      api: apiUrl,
      globalRequestsPerSecond: REQUESTS_PER_SECOND,
      timeout: REQUEST_TIMEOUT_MS,
      handlerSweepInterval: SWEEP_MS,
      makeRequest,
    },
    makeCache: Options.cacheWithLimits(NOTHING_KEPT),
    ...(shards === 'auto' ? { shards } : { shards: shards.ids, shardCount: shards.count }),
  });
}

const NOTHING_KEPT = {
  ApplicationCommandManager: 0,
  DMMessageManager: 0,
  GuildEmojiManager: 0,
  GuildMemberManager: 0,
  GuildMessageManager: 0,
  MessageManager: 0,
  ReactionManager: 0,
  ThreadManager: 0,
  UserManager: 0,
};
