import type { Span } from '@onrecord/schema';
import type { Document, Token, TokenRange } from './document.ts';

/** The index of the first token that ends after the offset; the number of tokens when none does. Binary search. */
export function firstTokenAt(document: Document, offset: number): number {
  let low = 0;
  let high = document.tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((document.tokens[middle] as Token).end > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** True for a word or number, false for a punctuation mark. */
export function isWord(token: Token): boolean {
  const unit = token.text.charCodeAt(0);
  const isPlainLetter = (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90);
  return isPlainLetter || /[\p{L}\p{N}]/u.test(token.text);
}

/** The tokens that a span touches, also where it begins or ends inside one. */
export function tokensIn(document: Document, span: Span): TokenRange {
  const first = firstTokenAt(document, span.start);
  let last = first;
  while (last < document.tokens.length && (document.tokens[last] as Token).start < span.end) last++;
  return { first, last };
}
