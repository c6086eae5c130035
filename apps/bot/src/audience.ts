import type { BaseInteraction } from 'discord.js';
import { ownWords } from './messages/languages.ts';
import { type Words, wordsFor } from './messages/words.ts';
import type { Services } from './services.ts';

/** Who reads an answer, and in which words. */
export interface Audience {
  answer: 'shared' | 'private';
  words: Words;
}

type Place = Pick<BaseInteraction, 'guildId' | 'guildLocale' | 'locale'>;

/** The words for what a whole channel reads: in the language that is set, else the server's, outside of servers the person's. */
export async function channelWords(
  { guildId, guildLocale, locale }: Place,
  { settings }: Pick<Services, 'settings'>,
): Promise<Words> {
  const { language } = await settings.of(guildId);
  return wordsFor(language ?? guildLocale ?? locale);
}

/** Who reads the answer to a question, as the server has set it. */
export async function audienceOf(
  interaction: Place,
  services: Pick<Services, 'settings'>,
): Promise<Audience> {
  const { answers } = await services.settings.of(interaction.guildId);
  return answers === 'private'
    ? { answer: 'private', words: ownWords(interaction) }
    : { answer: 'shared', words: await channelWords(interaction, services) };
}
