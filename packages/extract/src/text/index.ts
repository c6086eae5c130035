export type { Document, Quotation, Token, TokenRange } from './document.ts';
export { readDocument } from './read-document.ts';
