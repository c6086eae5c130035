import { TIME_NAMES } from '../lexicon/words.ts';

/** Words with which a time other than a name's may begin; most words are none. */
const TIME_STARTS: ReadonlySet<string> = new Set(
  `last this next earlier early late only just less than a an two three four five six seven eight nine ten several some few
  minutes hours days weeks months years decades minute hour day week month year decade`.split(/\s+/),
);

/** "a poll | last week", "an email | Tuesday", "the council | late Monday", "the bank | less than two weeks ago". */
export function isTime(keys: readonly string[], index: number): boolean {
  const word = keys[index] ?? '';
  if (TIME_NAMES.has(word)) return !/^(may|march|sun)$/.test(word);
  if (!TIME_STARTS.has(word)) return false;
  const next = keys[index + 1] ?? '';
  if (/^(last|this|next|earlier)$/.test(word) && TIMES.test(next)) return true;
  const isEarlier = /^(late|early|earlier|only|just|less)$/.test(word);
  return isEarlier ? TIME_NAMES.has(next) || isAgo(keys, index + 1) : isAgo(keys, index);
}

/** The end of a time, "on" before it or not: "released | on Friday", "a letter | last month"; the token itself where none begins there. */
export function endOfTime(keys: readonly string[], token: number): number {
  const first = keys[token] === 'on' ? token + 1 : token;
  if (!isTime(keys, first)) return token;
  if (TIME_NAMES.has(keys[first] ?? ''))
    return /^\d{1,2}$/.test(keys[first + 1] ?? '') ? first + 2 : first + 1;
  const ago = keys.indexOf('ago', first);
  return ago > first && isAgo(keys, first) ? ago + 1 : first + 2;
}

/** "than two weeks ago", "a year ago", "months ago". */
function isAgo(keys: readonly string[], index: number): boolean {
  for (let i = index; i <= index + LONGEST_AMOUNT; i++) {
    if (keys[i] === 'ago') return i > index;
    if (!TIME_STARTS.has(keys[i] ?? '')) return false;
  }
  return false;
}

/** "than two weeks" before "ago". */
const LONGEST_AMOUNT = 4;

const TIMES = /^(week|month|year|summer|fall|autumn|winter|spring|night|this)$/;
