import type { Widened } from '../widened.ts';
import type { problems } from './en.ts';

/** What went wrong, in one language. */
export type Problems = Widened<typeof problems>;
