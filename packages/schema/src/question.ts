import { z } from 'zod';
import { Stance } from './stance.ts';

/** Longer than any statement that somebody remembers. */
const MOST_CHARACTERS = 6000;

const text = z
  .string()
  .trim()
  .min(1, 'it is empty')
  .max(MOST_CHARACTERS, {
    error: ({ input }) => `it has ${String(input).length} characters; ${MOST_CHARACTERS} is the most`,
  });
const limit = z.int().min(1).max(100).default(10);

/** What somebody said, about something, in a time. Dates are days, inclusive, on the said-at clock. */
export const SaidQuestion = z.strictObject({
  kind: z.literal('said'),
  speaker: text.optional(),
  about: text.optional(),
  from: z.iso.date().optional(),
  to: z.iso.date().optional(),
  /** What was on record at the end of this day: said by then, surely or possibly. */
  by: z.iso.date().optional(),
  stance: Stance.optional(),
  outlet: text.optional(),
  order: z.enum(['newest', 'relevance']).optional(),
  limit,
  /** From the `next` of the answer before; opaque. */
  cursor: z.string().min(1).optional(),
});

/** Did anybody say these words; where a speaker is given: did they? */
export const WhoSaidQuestion = z.strictObject({
  kind: z.literal('who-said'),
  text,
  speaker: text.optional(),
  limit,
});

/** Who asserts, doubts or denies something, in time order. */
export const ClaimQuestion = z.strictObject({
  kind: z.literal('claim'),
  about: text,
  /** Only claims on which this speaker has a position. */
  speaker: text.optional(),
  /** Only claims on which somebody has one of these positions. */
  stance: z.array(Stance).min(1).optional(),
  from: z.iso.date().optional(),
  to: z.iso.date().optional(),
  limit,
});

/** Dated statements in order, about something or by somebody. Dates are days, inclusive, on the said-at clock. */
export const TimelineQuestion = z
  .strictObject({
    kind: z.literal('timeline'),
    about: text.optional(),
    speaker: text.optional(),
    from: z.iso.date().optional(),
    to: z.iso.date().optional(),
    limit: z.int().min(1).max(100).default(50),
  })
  .refine(({ about, speaker }) => about !== undefined || speaker !== undefined, {
    error: 'a timeline is about something or of a speaker',
    path: ['about'],
  });

/** Who somebody is, what they spoke about, their latest statements. */
export const SpeakerQuestion = z.strictObject({ kind: z.literal('speaker'), name: text, limit });

/** Everything in one article, by speaker. */
export const ArticleQuestion = z.strictObject({
  kind: z.literal('article'),
  /** An id, a link, or words of the title. */
  article: text,
});

const direct = [
  SaidQuestion,
  WhoSaidQuestion,
  ClaimQuestion,
  TimelineQuestion,
  SpeakerQuestion,
  ArticleQuestion,
] as const;

/** What a question in plain words can be read as. */
export const DirectQuestion = z.discriminatedUnion('kind', direct);

/** A question in plain English, read as one of the others. */
export const AskQuestion = z.strictObject({
  kind: z.literal('ask'),
  text,
  /** The day that "yesterday" counts from; without it such words are not read. */
  today: z.iso.date().optional(),
  limit,
});

/** One member a command; `kind` tells them apart. */
export const Question = z
  .discriminatedUnion('kind', [...direct, AskQuestion])
  .meta({ id: 'Question', description: 'What can be asked, one member a command.' });
export type Question = z.infer<typeof Question>;
export type SaidQuestion = z.infer<typeof SaidQuestion>;
export type WhoSaidQuestion = z.infer<typeof WhoSaidQuestion>;
export type ClaimQuestion = z.infer<typeof ClaimQuestion>;
export type DirectQuestion = z.infer<typeof DirectQuestion>;
export type TimelineQuestion = z.infer<typeof TimelineQuestion>;
export type AskQuestion = z.infer<typeof AskQuestion>;
export type SpeakerQuestion = z.infer<typeof SpeakerQuestion>;
export type ArticleQuestion = z.infer<typeof ArticleQuestion>;
