import { ALARM_FORMS } from '../messages/answers/answer-words.ts';
import { answerWordsIn } from '../messages/answers/index.ts';
import type { Words } from '../messages/words.ts';
import { plain } from './markup.ts';
import type { Block } from './page.ts';

/** What a reader must not miss, one a line. */
export function alarmBlocks(alarms: readonly string[], words: Words): Block[] {
  if (alarms.length === 0) return [];
  return [{ text: alarms.map((alarm) => `⚠️ ${alarmIn(alarm, words, 200)}`).join('\n') }];
}

const FORMS = ALARM_FORMS.map((form) => ({
  form,
  pattern: new RegExp(`^${form.split('{}').map(escaped).join('(.+?)')}$`, 's'),
}));

/** An alarm in a reader's language; as answers say it, in English, where its form is none that is known. */
export function alarmIn(alarm: string, { locale }: Words, most: number): string {
  const translated = answerWordsIn(locale)?.alarms;
  for (const { form, pattern } of FORMS) {
    const found = translated && pattern.exec(alarm);
    if (!found) continue;
    const parts = found.slice(1);
    return plain(
      translated[form].replace(/\{\}/g, () => parts.shift() ?? ''),
      most,
    );
  }
  return plain(alarm, most);
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
