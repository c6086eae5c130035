import type { Client } from 'discord.js';
import { wordsFor } from '../messages/words.ts';
import { postMessage } from '../post-message.ts';
import { pageOf } from '../render/page.ts';
import { tryButtons } from '../samples/questions.ts';
import type { Services } from '../services.ts';
import type { JoinedGuild } from './guild.ts';

/** A greeting with three commands to try, in the first channel that the bot may write in; nobody is pinged. */
export async function greet(
  { id, locale, channelIds }: JoinedGuild,
  client: Client,
  { log, mentions }: Pick<Services, 'log' | 'mentions'>,
): Promise<void> {
  const words = wordsFor(locale);
  const message = pageOf([{ text: mentions.in(words.welcome) }], { words, buttons: tryButtons() });
  for (const channelId of channelIds)
    if (await postMessage(client, channelId, message)) {
      log.info({ guild: id, channel: channelId }, 'a server was greeted');
      return;
    }
  log.info({ guild: id }, 'a server has no channel for a greeting');
}
