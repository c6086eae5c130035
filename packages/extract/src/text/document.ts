import type { Span } from '@onrecord/schema';

/** A word or a punctuation mark. Offsets are UTF-16 code units into the article's text. */
export interface Token extends Span {
  /** As printed, but for quotation marks: see `readMarks`. */
  text: string;
  /** Index into `Document.sentences`. */
  sentence: number;
  /** Index into `Document.paragraphs`. */
  paragraph: number;
  /** Index into `Document.quotations` of the quotation that holds the token, or -1. */
  quotation: number;
}

/** A run of tokens, `[first, last)`. */
export interface TokenRange {
  first: number;
  last: number;
}

/** What stands between a pair of quotation marks; the marks themselves lie outside. */
export interface Quotation extends TokenRange, Span {
  /** One span a paragraph: each paragraph of a long quotation opens anew, and only the last one closes. */
  pieces: Span[];
  /** False where no closing mark was found, and the paragraph's end closes it. */
  isClosed: boolean;
}

/** An article's text, cut into the units that every later stage works on. */
export interface Document {
  text: string;
  tokens: Token[];
  sentences: TokenRange[];
  paragraphs: TokenRange[];
  /** In the order of the text; those within others are none. */
  quotations: Quotation[];
  /** Offsets of quotation marks that have no partner. */
  unpairedMarks: number[];
}
