import type { ChatInputCommandInteraction } from 'discord.js';
import { type Words, wordsFor } from '../messages/words.ts';
import { postMessage } from '../post-message.ts';
import { pageOf } from '../render/page.ts';
import type { Services } from '../services.ts';
import { UserError } from '../user-error.ts';

/**
 * Says in a channel, in the server's language, what will come there.
 *
 * @throws {UserError} when the bot may not write in it.
 */
export async function requireWritable(
  channelId: string,
  note: (words: Words) => string,
  { interaction, services }: { interaction: ChatInputCommandInteraction; services: Services },
): Promise<void> {
  const words = wordsFor(interaction.guildLocale);
  if (await postMessage(interaction.client, channelId, pageOf([{ text: note(words) }], { words }))) return;
  services.log.warn({ channel: channelId }, 'a channel cannot be written in');
  throw new UserError((own) => own.settings.notWritable(`<#${channelId}>`));
}
