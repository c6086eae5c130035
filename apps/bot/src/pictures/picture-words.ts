import type { PictureWords } from '@onrecord/picture';
import type { Words } from '../messages/words.ts';
import { daysIn } from './days-in.ts';

/** The words of a picture for those who read these words. */
export function pictureWords({ picture, verdict, ...words }: Words): PictureWords {
  return {
    ...picture,
    days: daysIn(words.locale),
    stance: { ...words.stance, asserts: null },
    nobody: words.nobody,
    undated: words.undated,
    none: verdict['no-record'],
    statements: words.statements,
    title: (who, about) => (who && about ? picture.on(who, about) : (who ?? (about ? `“${about}”` : ''))),
  };
}
