import { type Word, wordsOf } from '@onrecord/schema';

/** An editor's mark that a word stands as it was said; it is nobody's word. */
const SIC = /\[\s*sic\s*[.!]?\s*\]/gi;

/** The words that are compared, at their places in the text: quotation marks, case, dashes and brackets do not count. */
export function comparedWordsOf(text: string): Word[] {
  return wordsOf(text.replace(SIC, (mark) => ' '.repeat(mark.length))).filter((word) => word.folded !== '');
}

/** Where somebody who quotes says that words were left out. */
const ELLIPSIS = /\[?\s*(?:…|\.{3,}|\. \. \.)\s*\]?/;

/** The pieces of a quotation between its ellipses, each as folded words; empty ones are left out. */
export function piecesOf(text: string): string[][] {
  return text
    .split(ELLIPSIS)
    .map((piece) => comparedWordsOf(piece).map((word) => word.folded))
    .filter((piece) => piece.length > 0);
}
