import { z } from 'zod';
import { Article } from './article.ts';
import { Quote } from './quote.ts';
import { Speaker } from './speaker.ts';

/** What proves an answer: the words as printed, where they stand, who is credited, outlet, link and both dates. */
export const Receipt = z
  .strictObject({
    quote: Quote,
    speaker: Speaker.nullable(),
    via: Speaker.nullable(),
    article: Article.pick({ id: true, title: true, publisher: true, url: true, publishedAt: true }),
    /** The sentence or sentences that hold the content and its cue, as printed. */
    sentence: z.string().min(1),
    before: z.string().min(1).nullable(),
    after: z.string().min(1).nullable(),
    /** The words at `quote.saidAt.evidence`, as printed: a carried date's stand outside the sentence. */
    saidAtWords: z.string().min(1).nullable(),
  })
  .meta({ id: 'Receipt', description: 'What proves an answer.' });
export type Receipt = z.infer<typeof Receipt>;
