import type { BaseInteraction } from 'discord.js';
import { ownWords } from './messages/languages.ts';
import { type Words, wordsFor } from './messages/words.ts';
import type { Services } from './services.ts';

/** Who reads an answer, and in which words. */
export interface Audience {
  answer: 'shared' | 'private';
  words: Words;
}

/** Who reads the answer to a question, as the server has set it; what a channel reads is in the server's language. */
export async function audienceOf(
  interaction: Pick<BaseInteraction, 'guildId' | 'guildLocale' | 'locale'>,
  { settings }: Pick<Services, 'settings'>,
): Promise<Audience> {
  const { guildId, guildLocale, locale } = interaction;
  const { answers, language } = await settings.of(guildId);
  return answers === 'private'
    ? { answer: 'private', words: ownWords(interaction) }
    : { answer: 'shared', words: wordsFor(language ?? guildLocale ?? locale) };
}
