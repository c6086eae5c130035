import { COMMAND_TRANSLATIONS } from '../messages/commands/index.ts';
import type { CommandTranslation } from '../messages/commands/translation.ts';
import { TRANSLATIONS } from '../messages/words.ts';

/** Words by Discord's locale. */
export type Localizations = Record<string, string>;

/** A name and a description in every language but English, as Discord's REST API takes them. */
export interface Localized {
  name_localizations: Localizations;
  description_localizations: Localizations;
}

export function localizedCommand(command: string): Localized {
  return localized((translation) => translation, command);
}

export function localizedOption(command: string, option: string): Localized {
  return localized((translation) => translation?.options[option], command);
}

/** A stance or a value of a setting in every language but English; other choices have no words of their own. */
export function localizedChoice(choice: string): Localizations {
  return Object.fromEntries(
    Object.entries(TRANSLATIONS).flatMap(([locale, { stance, choice: others }]) => {
      const words = { ...stance, ...others };
      return Object.hasOwn(words, choice) ? [[locale, words[choice as keyof typeof words]]] : [];
    }),
  );
}

function localized(
  pick: (translation: CommandTranslation | undefined) => { name: string; description: string } | undefined,
  command: string,
): Localized {
  const found = Object.entries(COMMAND_TRANSLATIONS).flatMap(([locale, translations]) => {
    const words = pick(translations[command]);
    return words ? [{ locale, ...words }] : [];
  });
  return {
    name_localizations: Object.fromEntries(found.map(({ locale, name }) => [locale, name])),
    description_localizations: Object.fromEntries(
      found
        .filter(({ description }) => description !== '')
        .map(({ locale, description }) => [locale, description]),
    ),
  };
}
