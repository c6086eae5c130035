export { isLetterOrDigitAt, isUpperAt } from './characters.ts';
export type { Document, Quotation, Token, TokenRange } from './document.ts';
export { firstTokenAt, isWord, tokensIn } from './look-up.ts';
export { matchesOf } from './matches.ts';
export { readDocument } from './read-document.ts';
