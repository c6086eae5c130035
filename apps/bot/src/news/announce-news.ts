import { hashText } from '@onrecord/schema';
import type { Client } from 'discord.js';
import { collectionOfServer, serverOfCollection } from '../collections.ts';
import { wordsFor } from '../messages/words.ts';
import { postMessage } from '../post-message.ts';
import type { Services } from '../services.ts';
import { newsBehind } from './news.ts';
import { renderNews } from './render-news.ts';

/** Discord takes nonces of 25 characters. */
const NONCE_LENGTH = 25;

/** Tells every server that wants it what is new in its archive: one message each, and none where there is nothing. */
export async function announceNews(client: Client, services: Services): Promise<void> {
  for (const collection of await services.state.communities.present()) {
    const guildId = serverOfCollection(collection);
    if (guildId !== null)
      // What fails for one server is tried again the next time, and costs the others nothing.
      await announceIn(guildId, client, services).catch((err: unknown) =>
        services.log.warn({ err, guild: guildId }, 'news could not be told'),
      );
  }
}

async function announceIn(guildId: string, client: Client, services: Services): Promise<void> {
  const { news, newsAfter, language } = await services.settings.of(guildId);
  if (news === null || newsAfter === null) return;
  const archive = services.archive.inCollection(services.collection ?? collectionOfServer(guildId));
  const digest = await newsBehind(newsAfter, news, archive);
  if (digest.end === newsAfter) return;
  if (digest.statements > 0) {
    const message = renderNews(digest, news, wordsFor(language ?? news.locale));
    // Told again after a crash it is the same message to Discord.
    const nonce = hashText(`${guildId} ${newsAfter}`).slice(0, NONCE_LENGTH);
    const isTold = await postMessage(client, news.channel, message, nonce);
    services.log.info({ guild: guildId, channel: news.channel, isTold }, 'news');
    if (!isTold) {
      await services.settings.change(guildId, { news: null });
      return;
    }
  }
  await services.settings.change(guildId, { newsAfter: digest.end });
}
