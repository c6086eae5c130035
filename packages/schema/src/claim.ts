import { z } from 'zod';
import { Stance } from './stance.ts';
import { When } from './when.ts';

/** One statement of a claim by somebody. */
export const Appearance = z
  .strictObject({
    quoteId: z.string().min(1),
    stance: Stance,
    speakerId: z.string().min(1).nullable(),
    saidAt: When.nullable(),
  })
  .meta({ id: 'Appearance' });
export type Appearance = z.infer<typeof Appearance>;

/** A proposition that can be read alone: pronouns and "I" resolved in brackets, dates absolute. */
export const Claim = z
  .strictObject({
    id: z.string().min(1),
    text: z.string().min(1),
    /** In the order of the text. */
    appearances: z.array(Appearance).min(1),
    /** The quote that states it first, by said-at where known. */
    first: z.string().min(1),
    last: z.string().min(1),
  })
  .meta({ id: 'Claim', description: 'A proposition that can be read alone, with who states it.' });
export type Claim = z.infer<typeof Claim>;
