import type { OnrecordError } from '@onrecord/schema';
import { optionNameIn } from '../messages/commands/index.ts';
import type { Words } from '../messages/words.ts';
import { plain } from './markup.ts';

/** Code units shown of what somebody gave. */
const LONGEST_SEEN = 200;

/** What an error is about, the most telling first. */
const SEEN = ['link', 'host', 'place', 'value', 'name'];

/**
 * One sentence about an error that a person can mend, in their words; `null` where there are none for its code, because
 * they cannot.
 */
export function problemOf(
  { code, context = {} }: Pick<OnrecordError, 'code' | 'context'>,
  words: Words,
): string | null {
  const given = SEEN.map((field) => context[field]).find((value) => value !== undefined && value !== null);
  const seen = given === undefined ? '…' : `“${plain(String(given), LONGEST_SEEN)}”`;
  if (code === 'COMMAND_OPTION') return optionProblem(context, words);
  if (code === 'READER_NO_ARTICLE') {
    const reason = String(context.reason) as keyof Words['noArticle'];
    return (Object.hasOwn(words.noArticle, reason) ? words.noArticle[reason] : words.noArticle['no-text'])(
      seen,
    );
  }
  if (!Object.hasOwn(words.problem, code)) return null;
  const number = Number(context.retryAfterSeconds ?? context.status ?? 0);
  return words.problem[code as keyof Words['problem']](seen, number);
}

function optionProblem(context: Readonly<Record<string, unknown>>, words: Words): string | null {
  const { command, option, value } = context;
  const reason = String(context.reason) as keyof Words['option'];
  if (!Object.hasOwn(words.option, reason)) return null;
  const name = plain(optionNameIn(words, String(command), String(option)), LONGEST_SEEN);
  const gave = value === undefined ? '' : ` ${words.youGave(`“${plain(String(value), LONGEST_SEEN)}”`)}`;
  return `${words.option[reason](name)}${gave}`;
}
