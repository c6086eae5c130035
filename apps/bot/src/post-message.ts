import { randomBytes } from 'node:crypto';
import { type Client, DiscordAPIError, Routes } from 'discord.js';
import type { MessageBody } from './render/page.ts';

/** Missing access, missing permissions, unknown channel. */
const REFUSALS: ReadonlySet<number | string> = new Set([50001, 50013, 10003]);

/**
 * Posts a message that answers no interaction; false where the bot may not write in the channel. Its nonce makes Discord
 * take it once, however often it must be sent within some minutes; by itself each message has its own.
 */
export async function postMessage(
  client: Pick<Client, 'rest'>,
  channelId: string,
  message: MessageBody,
  nonce = randomBytes(12).toString('hex'),
): Promise<boolean> {
  const body = { ...message, nonce, enforce_nonce: true };
  try {
    await client.rest.post(Routes.channelMessages(channelId), { body });
    return true;
  } catch (error) {
    if (error instanceof DiscordAPIError && (error.status === 403 || REFUSALS.has(error.code))) return false;
    throw error;
  }
}
