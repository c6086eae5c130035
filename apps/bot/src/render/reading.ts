import type { Answer, DirectAnswer, DirectQuestion } from '@onrecord/schema';
import type { AnswerWords } from '../messages/answers/answer-words.ts';
import { answerWordsIn } from '../messages/answers/index.ts';
import type { Words } from '../messages/words.ts';
import { days } from './dates.ts';
import { plain } from './markup.ts';

/** Code units of each text that somebody typed, and of the whole. */
const LONGEST = { part: 200, whole: 600 };

/** How a question was read: in English as the answer says, which knows more of roles; else from its parts. */
export function readingIn(answer: Answer, words: Words): string {
  const say = answerWordsIn(words.locale)?.reading;
  if (!say) return plain(answer.searched.reading, LONGEST.whole);
  // What a question in plain words was read as has an answer of its own.
  if (answer.kind === 'ask') return say.nothing;
  const parts = partsOf(answer.question, { say, words, found: nameFound(answer) });
  return parts.join(', ') || say.everything;
}

/** The full name of whom the question means, where that is one. */
function nameFound(answer: DirectAnswer): string | null {
  return 'speaker' in answer ? (answer.speaker?.name ?? null) : null;
}

function partsOf(
  question: DirectQuestion,
  { say, words, found }: { say: AnswerWords['reading']; words: Words; found: string | null },
): string[] {
  const shown = (text: string) => plain(text, LONGEST.part);
  const day = (date: string) => days(date, date, words);
  const asked: Partial<Record<string, string | readonly string[] | number>> = question;
  const part = (name: string, print: (value: string) => string) => {
    const value = asked[name];
    return typeof value === 'string' ? [print(value)] : [];
  };
  const person = (name: string) => say.speaker(shown(found ?? `“${name}”`));
  const stances = [asked.stance ?? []].flat() as (keyof Words['stance'])[];
  return [
    ...part('text', (text) => say.words(shown(text))),
    ...part('speaker', person),
    ...part('name', person),
    ...part('article', (title) => say.article(shown(title))),
    ...part('about', (text) => say.about(shown(text))),
    ...part('from', (date) => say.from(day(date))),
    ...part('to', (date) => say.to(day(date))),
    ...part('by', (date) => say.by(day(date))),
    ...stances.map((stance) => say.stance(words.stance[stance])),
    ...part('outlet', (name) => say.outlet(shown(name))),
  ];
}
