import type { BaseInteraction } from 'discord.js';
import { type Words, wordsFor } from './words.ts';

/** The words for what only the person who asked reads; what a channel reads, see `audienceOf`. */
export function ownWords({ locale }: Pick<BaseInteraction, 'locale'>): Words {
  return wordsFor(locale);
}
