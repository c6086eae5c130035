import type { AnswerWords } from './answer-words.ts';
import { de } from './de.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { uk } from './uk.ts';

/** By the languages' keys; English is what answers speak themselves. */
const ANSWER_WORDS: Readonly<Record<string, AnswerWords>> = { de, fr, 'es-ES': es, uk };

/** What answers say, in the language of a locale; `null` where that is English. */
export function answerWordsIn(locale: string): AnswerWords | null {
  return ANSWER_WORDS[locale] ?? null;
}
