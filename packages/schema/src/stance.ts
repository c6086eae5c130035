import { z } from 'zod';

/** The source's attitude to the content. It follows the cue with its negation, not the content. */
export const Stance = z
  .enum([
    'asserts',
    'confirms',
    'denies',
    /** Cannot confirm, questions. */
    'doubts',
    /** Thinks, expects, fears. */
    'believes',
    'asks',
    /** Demands, advises. */
    'urges',
    /** Promises, plans, threatens. */
    'commits',
    /** To say or to comment. */
    'declines',
  ])
  .meta({ id: 'Stance', description: "The source's attitude to the content." });
export type Stance = z.infer<typeof Stance>;
