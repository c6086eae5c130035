import type { Widened } from '../widened.ts';
import type { picture } from './en.ts';

/** What stands in a picture, in one language. */
export type PictureMessages = Widened<typeof picture>;
