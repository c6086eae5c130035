import type { Quote } from './quote.ts';
import type { Receipt } from './receipt.ts';

const NOUNS =
  'accusations?|allegations?|assertions?|charges?|claims?|contentions?|idea|insinuations?|notion|points?|possibility|reports?|rumou?rs?|story|suggestions?|statements?|involvement|wrongdoing';
const PRONOUNS =
  'that|which|what|who|this|these|those|it|them|they|him|her|he|she|us|you|me|so|the same|as much';
const POINTING = '(?:an?|the|these|those|that|this|all|any|such|its|his|her|their) ';
const MARKS = `["“”'‘’.,\\s]*`;
const STAND_IN = new RegExp(`^${MARKS}(?:${PRONOUNS}|(?:${POINTING})?(?:${NOUNS}))${MARKS}$`, 'i');

/** Whether a content only stands for what was said before it and tells nothing alone: "which", "it", "the allegations". */
export function isStandIn({ text }: Pick<Quote, 'text'>): boolean {
  return STAND_IN.test(text.trim());
}

/** Within a sentence, its own beginning says what is meant. */
const WITHIN = /^\W*(?:which|an? |allegations?|claims?|charges?|accusations?)/i;

/**
 * What a reader must see to understand a quote: its text; where that only stands for something said before, its sentence,
 * with the sentence before it where the sentence does not tell either.
 */
export function readableText({
  quote,
  sentence,
  before,
}: Pick<Receipt, 'quote' | 'sentence' | 'before'>): string {
  if (!isStandIn(quote)) return quote.text;
  return before === null || WITHIN.test(quote.text) ? sentence : `${before} ${sentence}`;
}
