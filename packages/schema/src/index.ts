export {
  Answer,
  ArticleAnswer,
  AskAnswer,
  Certainty,
  ClaimAnswer,
  DiffPart,
  DirectAnswer,
  SaidAnswer,
  Searched,
  SpeakerAnswer,
  Statement,
  TimelineAnswer,
  TimelineEvent,
  Variant,
  Verdict,
  WhoSaidAnswer,
} from './answer.ts';
export { Article, type ArticleInput, createArticle } from './article.ts';
export { checkExtraction } from './check.ts';
export { Appearance, Claim } from './claim.ts';
export { isOnrecordError, OnrecordError, type OnrecordErrorOptions } from './error.ts';
export { Extraction, Warning } from './extraction.ts';
export { hashText, idOf } from './id.ts';
export { type JsonLd, toJsonLd } from './json-ld.ts';
export { compareSignatures } from './proposition/compare-signatures.ts';
export { type Signature, signatureOf } from './proposition/signature.ts';
export { stem } from './proposition/stem.ts';
export {
  ArticleQuestion,
  AskQuestion,
  ClaimQuestion,
  DirectQuestion,
  Question,
  SaidQuestion,
  SpeakerQuestion,
  TimelineQuestion,
  WhoSaidQuestion,
} from './question.ts';
export { Confidence, Quote, QuoteType } from './quote.ts';
export { Receipt } from './receipt.ts';
export {
  TextPositionSelector,
  TextQuoteSelector,
  toTextPositionSelectors,
  toTextQuoteSelector,
} from './selector.ts';
export { PIECE_SEPARATOR, Span, textOf } from './span.ts';
export { Speaker, SpeakerKind } from './speaker.ts';
export { Stance } from './stance.ts';
export { isStandIn, readableText } from './stand-in.ts';
export { boundsOf, Day, DayOrInstant, EDTF_PATTERN, When } from './when.ts';
export { fold, type Word, wordsOf } from './words.ts';
