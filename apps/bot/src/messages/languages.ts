import type { BaseInteraction } from 'discord.js';
import { type Words, wordsFor } from './words.ts';

/** The words for what only the person who asked reads. */
export function ownWords({ locale }: Pick<BaseInteraction, 'locale'>): Words {
  return wordsFor(locale);
}

/** The words for what a whole channel reads: the server's language, outside of servers the person's. */
export function sharedWords({ locale, guildLocale }: Pick<BaseInteraction, 'locale' | 'guildLocale'>): Words {
  return wordsFor(guildLocale ?? locale);
}
