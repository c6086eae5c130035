import { z } from 'zod';
import { Span } from './span.ts';
import { Stance } from './stance.ts';
import { When } from './when.ts';

/** All of the content stands in quotation marks, none of it, or part of it. */
export const QuoteType = z.enum(['direct', 'indirect', 'mixed']).meta({ id: 'QuoteType' });
export type QuoteType = z.infer<typeof QuoteType>;

/** A calibrated probability: of the answers given at 0.9, nine in ten are right. */
export const Confidence = z.number().min(0).max(1).meta({ id: 'Confidence' });

const spans = z.array(Span).min(1);

/**
 * One attribution of an article (source, cue and content; PARC 3.0, PolNeAR) with its speaker, stance and date.
 */
export const Quote = z
  .strictObject({
    id: z.string().min(1),
    articleId: z.string().min(1),
    type: QuoteType,
    /** In the order of the text; two or more pieces where the cue splits the quotation. Quotation marks stay outside. */
    content: spans,
    /** The text of `content`, pieces joined by " … ". */
    text: z.string().min(1),
    cue: z.strictObject({ spans, text: z.string().min(1), lemma: z.string().min(1) }).nullable(),
    source: z.strictObject({ spans, text: z.string().min(1) }).nullable(),
    /** `null` when the text names nobody or the confidence lies below the floor. */
    speakerId: z.string().min(1).nullable(),
    speakerConfidence: Confidence,
    /** Who else it may be, likeliest first. */
    candidates: z.array(z.strictObject({ speakerId: z.string().min(1), confidence: Confidence })),
    stance: Stance,
    saidAt: When.nullable(),
    /** Who relays the statement: The Post, in "The Post reported that aides said …". */
    via: z.string().min(1).nullable(),
    venue: z.strictObject({ span: Span, text: z.string().min(1) }).nullable(),
    /** The quote whose content holds this one. */
    nestedIn: z.string().min(1).nullable(),
    /** That this is an attribution with this content and cue. */
    confidence: Confidence,
  })
  .meta({
    id: 'Quote',
    description: 'One attribution: source, cue and content, with speaker, stance and date.',
  });
export type Quote = z.infer<typeof Quote>;
