import type { Span } from '@onrecord/schema';
import type { Document } from '../text/document.ts';

/** A source, a cue and a content, each the spans of the text, in its order (PARC 3.0, PolNeAR). */
export interface Attribution {
  /** Never empty. Quotation marks at the edges stay outside. */
  content: Span[];
  /** Empty where none is printed: the second paragraph of a long speech. */
  cue: Span[];
  /** Empty where the text credits nobody ("it was reported"). */
  source: Span[];
  /** Who has it from the source, where that is cited: "The Post, citing two officials, reported". */
  relayer?: Span[];
  /** Calibrated, 0 to 1: that this is an attribution with this content and cue. */
  confidence: number;
}

/**
 * Finds the attributions of a document: the heart of the product, and the door behind which a rule-based finder,
 * the learned linear model or a small transformer stand.
 */
export interface Attributor {
  /** Goes into `generatedBy.model`. */
  readonly name: string;
  /**
   * Attributions ordered by the start of their content; one may nest in another.
   * Deterministic, linear in the length of the text, and never throws.
   */
  attribute(document: Document): Attribution[];
  /** The same for many documents, in their order, where that is faster than one by one. */
  attributeAll?(documents: readonly Document[]): Attribution[][];
}
