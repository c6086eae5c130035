import { drawTimeline, toPng } from '@onrecord/picture';
import type { TimelineAnswer } from '@onrecord/schema';
import { wordsFor } from '../messages/words.ts';
import { pictureWords } from './picture-words.ts';

/** A timeline to be drawn in a language; by message, so plain values alone. */
export interface Drawing {
  answer: TimelineAnswer;
  locale: string;
}

/** A drawn timeline, and what it shows in words. */
export interface Picture {
  png: Uint8Array;
  alternative: string;
}

export function paint({ answer, locale }: Drawing): Picture {
  const { svg, alternative } = drawTimeline(answer, { theme: 'dark', words: pictureWords(wordsFor(locale)) });
  return { png: toPng(svg), alternative };
}
