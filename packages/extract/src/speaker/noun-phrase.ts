import type { Document, Token, TokenRange } from '../text/document.ts';
import { DETERMINERS, HEAD_ENDS } from './lexicon/words.ts';
import { isPluralNoun, isPossessive, keyOf } from './words.ts';

/** A noun phrase taken apart: "the | former | senator | from Vermont". */
export interface NounPhrase extends TokenRange {
  /** Folded; empty where there is none. */
  determiner: string;
  /** The token of the main noun. */
  head: number;
  /** The main noun, folded. */
  noun: string;
  /** What stands between determiner and noun, folded. */
  modifiers: string[];
  isPlural: boolean;
  /** Where the description ends: before an apposition or a clause about it. */
  coreLast: number;
}

/** Takes a source's noun phrase apart; `null` where it holds no word. */
export function readNounPhrase({ tokens }: Document, { first, last }: TokenRange): NounPhrase | null {
  while (first < last && !isWord(tokens[first])) first++;
  if (first >= last) return null;
  const word = keyOf((tokens[first] as Token).text);
  const determiner = DETERMINERS.has(word) && first + 1 < last ? word : '';
  const start = determiner === '' ? first : first + 1;
  let end = start + 1;
  while (end < last && !endsHead(tokens[end] as Token)) end++;
  let head = end - 1;
  while (head > start && (isPossessive((tokens[head] as Token).text) || !isWord(tokens[head]))) head--;
  const noun = keyOf((tokens[head] as Token).text);
  return {
    first,
    last,
    determiner,
    head,
    noun,
    modifiers: tokens.slice(start, head).map((token) => keyOf(token.text)),
    isPlural: isPluralNoun(noun),
    coreLast: coreEnd(tokens, end, last),
  };
}

function isWord(token: Token | undefined): boolean {
  return token !== undefined && /[\p{L}\p{N}]/u.test(token.text);
}

function endsHead(token: Token): boolean {
  return /^[,;:()—–]$/.test(token.text) || token.text === '--' || HEAD_ENDS.has(keyOf(token.text));
}

/** Clauses and participles that only say more about what is already described. */
const ADDITIONS = new Set(
  `who whom which whose that released published conducted issued filed led obtained`.split(' '),
);

/** What goes on behind a comma as part of the description itself. */
const CONTINUATIONS = new Set(['including', 'like', 'such', 'and', 'or']);

function coreEnd(tokens: readonly Token[], end: number, last: number): number {
  let hasComma = false;
  for (let i = end; i < last; i++) {
    const word = keyOf((tokens[i] as Token).text);
    if (word === '(' || word === '—' || word === '–' || word === '--') return i;
    if (word === ',') {
      const next = keyOf(tokens[i + 1]?.text ?? '');
      if (!CONTINUATIONS.has(next) && !hasComma) return i;
      hasComma = true;
    }
    if (!hasComma && ADDITIONS.has(word)) {
      const isFiled = word === 'filed' && keyOf(tokens[i + 1]?.text ?? '') === 'by';
      if (!isFiled) return i;
    }
  }
  return last;
}
