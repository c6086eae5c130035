import type { TRANSLATIONS, Words } from '../words.ts';
import { de } from './de.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import type { CommandTranslations } from './translation.ts';
import { uk } from './uk.ts';

/** The command table in every language that the bot speaks besides English. */
export const COMMAND_TRANSLATIONS: Readonly<Record<keyof typeof TRANSLATIONS, CommandTranslations>> = {
  de,
  fr,
  'es-ES': es,
  'es-419': es,
  uk,
};

/** What Discord calls an option of a command for those who read these words. */
export function optionNameIn(words: Words, command: string, option: string): string {
  const translations = COMMAND_TRANSLATIONS[words.locale as keyof typeof TRANSLATIONS] as
    | CommandTranslations
    | undefined;
  return translations?.[command]?.options[option]?.name ?? option;
}
