import type { AskAnswer, Certainty, Stance, Verdict } from '@onrecord/schema';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { uk } from './uk.ts';
import type { Widened } from './widened.ts';

/** Every word of the bot in one language. */
export type Words = Widened<typeof en> & {
  verdict: Record<Verdict, string>;
  verdictLine: Record<Verdict, (who: string) => string>;
  stance: Record<Stance, string>;
  reply: Record<NonNullable<AskAnswer['reply']>, string>;
  certainty: Record<Certainty, string>;
};

/** The languages that the bot speaks besides English, under Discord's keys. https://discord.com/developers/docs/reference#locales */
export const TRANSLATIONS: Readonly<Record<'de' | 'fr' | 'es-ES' | 'es-419' | 'uk', Words>> = {
  de,
  fr,
  'es-ES': es,
  'es-419': es,
  uk,
};

/** What the languages that the bot speaks call themselves, under Discord's keys. */
export const LANGUAGE_NAMES = {
  'en-US': 'English',
  de: 'Deutsch',
  fr: 'Français',
  'es-ES': 'Español',
  uk: 'Українська',
} as const;

/** The words for one of Discord's locales; English where there are none. */
export function wordsFor(locale: string | null | undefined): Words {
  return (
    (locale && Object.hasOwn(TRANSLATIONS, locale) && TRANSLATIONS[locale as keyof typeof TRANSLATIONS]) || en
  );
}
