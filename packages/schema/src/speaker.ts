import { z } from 'zod';
import { Span } from './span.ts';

/** `anonymous` is an unnamed person or persons; `group` is people without a name of their own ("voters"). */
export const SpeakerKind = z
  .enum(['person', 'organization', 'group', 'document', 'anonymous', 'other'])
  .meta({ id: 'SpeakerKind' });
export type SpeakerKind = z.infer<typeof SpeakerKind>;

/** Somebody or something that an article credits with a statement. */
export const Speaker = z
  .strictObject({
    id: z.string().min(1),
    /** The fullest form in the article, without title; two together are joined by " & ". */
    name: z.string().min(1),
    kind: SpeakerKind,
    /** Other forms of the name, as printed. */
    aliases: z.array(z.string().min(1)),
    /** Titles and descriptions, as printed. */
    roles: z.array(z.strictObject({ text: z.string().min(1), span: Span })),
  })
  .meta({ id: 'Speaker', description: 'Somebody or something that an article credits with a statement.' });
export type Speaker = z.infer<typeof Speaker>;
