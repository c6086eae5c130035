import type { QuoteType, Span } from '@onrecord/schema';
import { type Document, firstTokenAt, isWord } from './text/index.ts';

/** Words outside the marks that a direct quotation may have: "but" or "that" before it. */
const STRAY_WORDS = 1;

/** Direct when all words of the content stand in quotation marks (but one), indirect when none does, else mixed. */
export function quoteTypeOf(document: Document, content: readonly Span[]): QuoteType {
  let words = 0;
  let quoted = 0;
  for (const span of content) {
    for (let i = firstTokenAt(document, span.start); i < document.tokens.length; i++) {
      const token = document.tokens[i];
      if (!token || token.start >= span.end) break;
      if (!isWord(token)) continue;
      words++;
      if (token.quotation >= 0) quoted++;
    }
  }
  if (quoted === 0) return 'indirect';
  return quoted >= words - STRAY_WORDS ? 'direct' : 'mixed';
}
