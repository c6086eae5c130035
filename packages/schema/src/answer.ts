import { z } from 'zod';
import { Article } from './article.ts';
import {
  ArticleQuestion,
  AskQuestion,
  ClaimQuestion,
  DirectQuestion,
  SaidQuestion,
  SpeakerQuestion,
  TimelineQuestion,
  WhoSaidQuestion,
} from './question.ts';
import { Receipt } from './receipt.ts';
import { Speaker } from './speaker.ts';
import { Stance } from './stance.ts';
import { When } from './when.ts';

/** What was searched, so that "no record" is an honest answer: no record in N articles from A to B. */
export const Searched = z
  .strictObject({
    articles: z.int().nonnegative(),
    quotes: z.int().nonnegative(),
    earliestPublished: z.iso.date().nullable(),
    latestPublished: z.iso.date().nullable(),
    /** How the question was read, for people: `speaker Mark Rutte, about NATO`. */
    reading: z.string().min(1),
  })
  .meta({ id: 'Searched' });
export type Searched = z.infer<typeof Searched>;

/** The answer to "did they say it?". */
export const Verdict = z
  .enum(['verbatim', 'altered', 'cut', 'paraphrased', 'other-speaker', 'denied', 'no-record'])
  .meta({ id: 'Verdict' });
export type Verdict = z.infer<typeof Verdict>;

/** A run of words of a comparison: in both, only as asked (`removed` from the record), only as recorded (`added`). */
export const DiffPart = z
  .strictObject({ kind: z.enum(['same', 'asked', 'recorded']), text: z.string().min(1) })
  .meta({ id: 'DiffPart' });
export type DiffPart = z.infer<typeof DiffPart>;

/** Whether something was surely said in the days asked for, or only may have been: its date is known too roughly. */
export const Certainty = z.enum(['certain', 'possible']).meta({ id: 'Certainty' });
export type Certainty = z.infer<typeof Certainty>;

/** The same statement as other outlets print it, compared with the words of the first receipt (`recorded`). */
export const Variant = z
  .strictObject({
    diff: z.array(DiffPart).min(1),
    alarms: z.array(z.string().min(1)),
    receipts: z.array(Receipt).min(1),
  })
  .meta({ id: 'Variant', description: 'The same statement in other words, as other outlets print it.' });
export type Variant = z.infer<typeof Variant>;

/** The same statement with its receipts, the earliest first. */
export const Statement = z
  .strictObject({
    receipts: z.array(Receipt).min(1),
    /** Absent where no days were asked for. */
    certainty: Certainty.optional(),
    /** Absent where nobody prints it otherwise. */
    variants: z.array(Variant).min(1).optional(),
  })
  .meta({ id: 'Statement', description: 'One statement, with one receipt an outlet.' });
export type Statement = z.infer<typeof Statement>;

const page = { total: z.int().nonnegative(), next: z.string().min(1).nullable() };

export const SaidAnswer = z.strictObject({
  kind: z.literal('said'),
  question: SaidQuestion,
  searched: Searched,
  /** The identity that the question's speaker was read as; `null` when none was asked for or none is known. */
  speaker: Speaker.nullable(),
  /** Others whom the speaker's name fits, so that the reader can ask again. */
  alternatives: z.array(Speaker),
  statements: z.array(Statement),
  ...page,
  receipts: z.array(Receipt),
});

export const WhoSaidAnswer = z.strictObject({
  kind: z.literal('who-said'),
  question: WhoSaidQuestion,
  searched: Searched,
  verdict: Verdict,
  /** Who said it by the record; `null` where there is no record or the record names nobody. */
  speaker: Speaker.nullable(),
  /** How the words asked about differ from the words recorded; empty when they do not. */
  diff: z.array(DiffPart),
  /** What a reader must not miss: `lost "not"`, `number changed: 10,000 to 6`. */
  alarms: z.array(z.string().min(1)),
  /** The matching statement; for `no-record` the nearest thing found, if anything is near. */
  statements: z.array(Statement),
  receipts: z.array(Receipt),
});

export const ClaimAnswer = z.strictObject({
  kind: z.literal('claim'),
  question: ClaimQuestion,
  searched: Searched,
  /** Best match first. */
  claims: z.array(
    z.strictObject({
      text: z.string().min(1),
      /** In time order: by said-at where known, else by publication. */
      positions: z.array(
        z.strictObject({
          speaker: Speaker.nullable(),
          stance: Stance,
          saidAt: When.nullable(),
          receipts: z.array(Receipt).min(1),
          /** The claim as this source puts it, where it is put otherwise; what denies it may state the contrary. */
          claim: z.string().min(1).optional(),
        }),
      ),
      /** Who took another position later; indexes into `positions`. Absent where nobody did. */
      changes: z
        .array(z.strictObject({ from: z.int().nonnegative(), to: z.int().nonnegative() }))
        .min(1)
        .optional(),
      /**
       * An earlier claim of this answer that is another print of the same statement: outlets print it otherwise, and this is
       * no change of mind. Absent where there is none.
       */
      versionOf: z.int().nonnegative().optional(),
    }),
  ),
  receipts: z.array(Receipt),
});

/** One statement of a timeline. */
export const TimelineEvent = z
  .strictObject({
    /** `said`: the days are those of the words; `published`: only when it was printed is known; `null`: neither. */
    clock: z.enum(['said', 'published']).nullable(),
    /** First and last day, inclusive; `null` without a clock. */
    earliest: z.iso.date().nullable(),
    latest: z.iso.date().nullable(),
    statement: Statement,
  })
  .meta({ id: 'TimelineEvent' });
export type TimelineEvent = z.infer<typeof TimelineEvent>;

export const TimelineAnswer = z.strictObject({
  kind: z.literal('timeline'),
  question: TimelineQuestion,
  searched: Searched,
  /** The identity that the question's speaker was read as; `null` when none was asked for or none is known. */
  speaker: Speaker.nullable(),
  alternatives: z.array(Speaker),
  /** In time order, those without a date last. */
  events: z.array(TimelineEvent),
  /** All statements found, of which `events` are the latest. */
  total: z.int().nonnegative(),
  receipts: z.array(Receipt),
});

export const SpeakerAnswer = z.strictObject({
  kind: z.literal('speaker'),
  question: SpeakerQuestion,
  searched: Searched,
  speaker: Speaker.nullable(),
  alternatives: z.array(Speaker),
  /** Roles as printed, each with the article that prints it. */
  roles: z.array(z.strictObject({ text: z.string().min(1), articleId: z.string().min(1) })),
  topics: z.array(z.strictObject({ text: z.string().min(1), quotes: z.int().positive() })),
  total: z.int().nonnegative(),
  statements: z.array(Statement),
  receipts: z.array(Receipt),
});

export const ArticleAnswer = z.strictObject({
  kind: z.literal('article'),
  question: ArticleQuestion,
  searched: Searched,
  article: Article.omit({ text: true }).nullable(),
  alternatives: z.array(
    Article.pick({ id: true, title: true, publisher: true, url: true, publishedAt: true }),
  ),
  /** Speakers in the order of their first statement. */
  speakers: z.array(z.strictObject({ speaker: Speaker.nullable(), receipts: z.array(Receipt).min(1) })),
  receipts: z.array(Receipt),
});

const direct = [
  SaidAnswer,
  WhoSaidAnswer,
  ClaimAnswer,
  TimelineAnswer,
  SpeakerAnswer,
  ArticleAnswer,
] as const;

/** What a question in plain words can come to. */
export const DirectAnswer = z.discriminatedUnion('kind', direct);

export const AskAnswer = z.strictObject({
  kind: z.literal('ask'),
  question: AskQuestion,
  /** `reading` is how the question was read. */
  searched: Searched,
  /** What the words were read as; `null` where they ask nothing that can be looked up. */
  read: DirectQuestion.nullable(),
  /**
   * To a question that wants yes or no: `yes` or `no` by the record, `unclear` where the record neither bears it out nor
   * speaks against it. `null` for other questions, and where there is no record.
   */
  reply: z.enum(['yes', 'no', 'unclear']).nullable(),
  /** What a reader must not miss: `no denial of this is on record; nearest: …`. */
  alarms: z.array(z.string().min(1)),
  /** `null` where `read` is. */
  answer: DirectAnswer.nullable(),
  receipts: z.array(Receipt),
});

/** One member a question; every member carries the question, what was searched, and its receipts. */
export const Answer = z
  .discriminatedUnion('kind', [...direct, AskAnswer])
  .meta({ id: 'Answer', description: 'What comes back, one member a question.' });
export type Answer = z.infer<typeof Answer>;
export type SaidAnswer = z.infer<typeof SaidAnswer>;
export type WhoSaidAnswer = z.infer<typeof WhoSaidAnswer>;
export type ClaimAnswer = z.infer<typeof ClaimAnswer>;
export type DirectAnswer = z.infer<typeof DirectAnswer>;
export type TimelineAnswer = z.infer<typeof TimelineAnswer>;
export type AskAnswer = z.infer<typeof AskAnswer>;
export type SpeakerAnswer = z.infer<typeof SpeakerAnswer>;
export type ArticleAnswer = z.infer<typeof ArticleAnswer>;
