import type { Document, Token, TokenRange } from './document.ts';
import { readMarks } from './marks.ts';
import { findParagraphs } from './paragraphs.ts';
import { findQuotations } from './quotations.ts';
import { findSentences } from './sentences.ts';
import { PlacedToken, tokenize } from './tokens.ts';

/**
 * Cuts a text into paragraphs, tokens, sentences and quotations. Linear in the length of the text; never throws.
 *
 * Every token lies in exactly one sentence and one paragraph; what lies between tokens is white space.
 */
export function readDocument(text: string): Document {
  const tokens: Token[] = [];
  const paragraphs: TokenRange[] = [];
  for (const span of findParagraphs(text)) {
    const first = tokens.length;
    tokenize(text, span.start, span.end, (start, end) =>
      tokens.push(new PlacedToken(text, start, end, paragraphs.length)),
    );
    if (tokens.length > first) paragraphs.push({ first, last: tokens.length });
  }
  readMarks(text, tokens, paragraphs);
  const sentences: TokenRange[] = [];
  for (const paragraph of paragraphs)
    for (const sentence of findSentences(text, tokens, paragraph)) {
      for (let i = sentence.first; i < sentence.last; i++) (tokens[i] as Token).sentence = sentences.length;
      sentences.push(sentence);
    }
  const { quotations, unpairedMarks } = findQuotations(tokens, paragraphs, text);
  return { text, tokens, sentences, paragraphs, quotations, unpairedMarks };
}
