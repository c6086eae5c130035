import { SENTENCE_STARTERS } from './abbreviations.ts';
import { isUpperAt, kindAt, LETTER } from './characters.ts';
import type { Token, TokenRange } from './document.ts';

const STOPS = '.!?…';
const TERMINAL = /^(?:[.!?]+|…)$/;
const CLOSING = new Set(['”', '"', '’', "'", ')', ']', '»', '“']);
const OPENING = new Set(['“', '"', '‘', "'", '(', '[', '„', '«']);

/**
 * The sentences of one paragraph's tokens, `[first, last)`. A sentence ends after a stop, the closing marks behind it
 * included, where a capital, a digit or an opening mark follows. A stop that belongs to an abbreviation ends one only
 * where a typical first word follows ("in the U.S. The"). Approximates Unicode UAX #29 rule SB8 with capital letters.
 */
export function findSentences(text: string, tokens: readonly Token[], paragraph: TokenRange): TokenRange[] {
  const sentences: TokenRange[] = [];
  let first = paragraph.first;
  for (let i = paragraph.first; i < paragraph.last; i++) {
    const token = tokens[i] as Token;
    const isStop = STOPS.includes(token.text.charAt(0)) && TERMINAL.test(token.text);
    if (!isStop && !isAbbreviation(token)) continue;
    let next = i + 1;
    while (next < paragraph.last && isClosingAt(text, tokens, next)) next++;
    if (next < paragraph.last && beginsSentence(text, tokens, next, isStop)) {
      sentences.push({ first, last: next });
      first = next;
    }
    i = next - 1;
  }
  if (first < paragraph.last) sentences.push({ first, last: paragraph.last });
  return sentences;
}

function isAbbreviation(token: Token): boolean {
  return token.text.length > 1 && token.text.endsWith('.') && kindAt(token.text, 0) === LETTER;
}

/** A closing mark stands directly behind the stop or behind another closing mark. */
function isClosingAt(text: string, tokens: readonly Token[], index: number): boolean {
  const token = tokens[index] as Token;
  if (!CLOSING.has(token.text) || token.start !== (tokens[index - 1] as Token).end) return false;
  // A straight mark that touches the next word opens.
  const touchesNext = kindAt(text, token.end) === LETTER;
  return !touchesNext || token.text === '”' || token.text === ')' || token.text === ']';
}

function beginsSentence(text: string, tokens: readonly Token[], index: number, isStop: boolean): boolean {
  let next = index;
  const token = tokens[next] as Token;
  if (token.start === (tokens[index - 1] as Token).end && !OPENING.has(token.text) && isStop === false)
    return false;
  while (next + 1 < tokens.length && OPENING.has((tokens[next] as Token).text)) next++;
  const word = tokens[next] as Token;
  const isCapital = isUpperAt(text, word.start);
  if (!isStop) return isCapital && SENTENCE_STARTERS.has(word.text.toLowerCase());
  return isCapital || /^[\p{N}@#[\p{Lo}\p{So}—–-]/u.test(word.text);
}
