import { Client } from 'discord.js';

/** Requests a second that discord.js lets through. Discord exempts interaction answers from its 50, discord.js counts them. */
const REQUESTS_PER_SECOND = 1000;

/** A client without intents: commands, buttons and autocomplete need none. Nobody is ever pinged. */
export function createClient(apiUrl: string): Client {
  return new Client({
    intents: [],
    allowedMentions: { parse: [] },
    rest: { api: apiUrl, globalRequestsPerSecond: REQUESTS_PER_SECOND },
  });
}
