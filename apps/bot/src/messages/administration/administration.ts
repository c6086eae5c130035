import type { Widened } from '../widened.ts';
import type { administration } from './en.ts';

/** What those read who manage a server, in one language. */
export type Administration = Widened<typeof administration>;
