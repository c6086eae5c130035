import { type Word, wordsOf } from '@onrecord/schema';

/** An editor's mark that a word stands as it was said; it is nobody's word. */
const SIC = /\[\s*sic\s*[.!]?\s*\]/gi;

/** What contractions are short for; "'d" and most "'s" may be one of two, and stay as they are. */
const PARTS: readonly (readonly [short: RegExp, parts: string])[] = [
  [/^won't$/, 'will not'],
  [/^shan't$/, 'shall not'],
  [/^can(?:'t|not)$/, 'can not'],
  [/^(\w+)n't$/, '$1 not'],
  [/^(\w+)'re$/, '$1 are'],
  [/^(\w+)'ve$/, '$1 have'],
  [/^(\w+)'ll$/, '$1 will'],
  [/^i'm$/, 'i am'],
  [/^(it|that|he|she|there|what|who)'s$/, '$1 is'],
];

/**
 * The words that are compared, at their places in the text: quotation marks, case, dashes and brackets do not count, and a
 * contraction is the words that it is short for, all at its place.
 */
export function comparedWordsOf(text: string): Word[] {
  return printedWordsOf(text).flatMap((word) => {
    const [short, parts] = PARTS.find(([pattern]) => pattern.test(word.folded)) ?? [];
    if (short === undefined || parts === undefined) return [word];
    return word.folded
      .replace(short, parts)
      .split(' ')
      .map((folded) => ({ ...word, folded }));
  });
}

/** The words as printed, contractions as one; "cannot" is only another spelling. */
export function printedWordsOf(text: string): Word[] {
  return wordsOf(text.replace(SIC, (mark) => ' '.repeat(mark.length)))
    .filter((word) => word.folded !== '')
    .flatMap((word) =>
      word.folded === 'cannot' ? ['can', 'not'].map((folded) => ({ ...word, folded })) : [word],
    );
}

/** Where somebody who quotes says that words were left out. */
const ELLIPSIS = /\[?\s*(?:…|\.{3,}|\. \. \.)\s*\]?/;

const SENTENCE_END = /[.!?]["'”’)\]]*\s+/;

/** Words that a sentence must have for its end to be one, and not that of "Mr." */
const SENTENCE_WORDS = 3;

/**
 * The pieces of a quotation, each as folded words: what stands between its ellipses, and its sentences, which may be
 * joined from several places; empty ones are left out.
 */
export function piecesOf(text: string): string[][] {
  const wordsIn = (piece: string) => comparedWordsOf(piece).map((word) => word.folded);
  return text.split(ELLIPSIS).flatMap((piece) => {
    const sentences = piece.split(SENTENCE_END).map(wordsIn);
    const parts = sentences.every((words) => words.length >= SENTENCE_WORDS) ? sentences : [wordsIn(piece)];
    return parts.filter((words) => words.length > 0);
  });
}
