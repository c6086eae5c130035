import type { ChatInputCommandInteraction } from 'discord.js';
import { archiveFor } from '../collections.ts';
import { requireWritable } from '../guards/writable.ts';
import type { Words } from '../messages/words.ts';
import { newsPlace } from '../news/render-news.ts';
import type { Services } from '../services.ts';
import type { News } from '../settings.ts';
import { UserError } from '../user-error.ts';
import type { Subcommand } from './own-command.ts';

/** Tells a channel what is new, or no more. */
export const newsCommands: readonly Subcommand[] = [
  {
    name: 'announce',
    description: 'Tell a channel what is new on record, every quarter of an hour at most',
    options: [
      { name: 'channel', description: 'The channel that is told', type: 'channel' },
      { name: 'speaker', description: 'Only of this speaker', isOptional: true, suggests: 'speaker' },
      { name: 'about', description: 'Only about these words', isOptional: true, suggests: 'topic' },
    ],
  },
  { name: 'silence', description: 'Tell no channel what is new any more', options: [] },
];

/**
 * Sets what is told from now on: what is on record already is nobody's news. What to say about it comes back.
 *
 * @throws {UserError} outside of servers, and where the bot may not write in the channel.
 */
export async function setNews(
  interaction: ChatInputCommandInteraction,
  services: Services,
  words: Words,
): Promise<string> {
  const { guildId, guildLocale, options, user } = interaction;
  if (guildId === null) throw new UserError((own) => own.settings.onlyInServers);
  const news: News | null =
    options.getSubcommand() === 'silence'
      ? null
      : {
          channel: String(options.get('channel', true).value),
          speaker: options.getString('speaker'),
          about: options.getString('about'),
          locale: guildLocale ?? 'en-US',
        };
  if (news !== null)
    await requireWritable(news.channel, (channelWords) => channelWords.news.comesHere, {
      interaction,
      services,
    });
  const newsAfter = news === null ? null : await archiveFor(interaction, services).end();
  await services.settings.change(guildId, { news, newsAfter });
  services.log.info({ audit: 'news', guild: guildId, by: user.id, news }, 'news set');
  return news === null ? words.news.off : words.news.on(newsPlace(news));
}
