import { z } from 'zod';
import { Article } from './article.ts';
import { Claim } from './claim.ts';
import { Quote } from './quote.ts';
import { Span } from './span.ts';
import { Speaker } from './speaker.ts';

/** Something odd in the text that may have cost quotes. Texts never make extraction fail. */
export const Warning = z
  .strictObject({
    code: z.enum(['EMPTY_TEXT', 'UNPAIRED_MARKS', 'NOT_ENGLISH', 'NO_SENTENCES', 'CONTROL_CHARACTERS']),
    message: z.string().min(1),
    span: Span.nullable(),
  })
  .meta({ id: 'Warning' });
export type Warning = z.infer<typeof Warning>;

/** Everything taken out of one article. */
export const Extraction = z
  .strictObject({
    article: Article,
    speakers: z.array(Speaker),
    /** Ordered by the start of the content. */
    quotes: z.array(Quote),
    claims: z.array(Claim),
    warnings: z.array(Warning),
    /** W3C PROV: what made this. */
    generatedBy: z.strictObject({ package: z.string(), version: z.string(), model: z.string().nullable() }),
  })
  .meta({ id: 'Extraction', description: 'Everything taken out of one article.' });
export type Extraction = z.infer<typeof Extraction>;
