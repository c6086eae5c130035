import { fold, wordsOf } from '@onrecord/schema';

/** What has a name: the index behind finding speakers, outlets and titles, completion and spelling. */
export type NameKind = 'speaker' | 'outlet' | 'article' | 'topic' | 'role';

/** A name as it is printed, of whatever bears it. */
export interface Name {
  kind: NameKind;
  /** What bears the name: an identity's id (of a role too) or an article's, an outlet as printed, a term. */
  ref: string;
  printed: string;
  isAlias?: boolean;
}

/** A name as it is compared: its folded words, whatever stands between them. */
export function foldName(printed: string): string {
  const words = wordsOf(printed).map((word) => word.folded);
  return words.join(' ') || fold(printed).trim();
}

/** How many of the typed trigrams a name must hold to be like it; one wrong letter in a word of seven leaves 5 of 8. */
export function enoughGrams(grams: number): number {
  return Math.max(2, Math.ceil(grams / 2));
}
