import { type Word, wordsOf } from '@onrecord/schema';

/** Characters of a term that count: nothing that a person would call a word is longer. */
const LONGEST_TERM = 60;

/** Words of a text that the indexes hold; a longer one is found by its beginning. */
const INDEXED_WORDS = 5000;

/** The terms of a text in order, as both the index and its questions write them; see `termOf`. */
export function termsOf(text: string): string[] {
  return termsAmong(wordsOf(text));
}

/** The same of a text's words. */
export function termsAmong(words: readonly Word[]): string[] {
  const terms: string[] = [];
  for (const { folded } of words) {
    const term = termOf(folded);
    if (term !== '' && terms.length < INDEXED_WORDS) terms.push(term);
  }
  return terms;
}

/**
 * A folded word as the index keeps it: without possessive and plural ending, so that "tank" finds "tanks" and "Russia"
 * finds "Russia’s", and nothing further apart is joined.
 *
 * The plural rules are the S-stemmer of Harman (1991), "How effective is suffixing?", JASIS 42(1).
 */
export function termOf(folded: string): string {
  const end = folded.charCodeAt(folded.length - 1);
  // Most words end in neither, and are short.
  if (end !== LETTER_S && end !== APOSTROPHE && folded.length <= LONGEST_TERM) return folded;
  const word = folded.slice(0, LONGEST_TERM).replace(/'s?$/, '');
  if (word.length < 4 || !word.endsWith('s')) return word;
  if (word.endsWith('ies')) return /[ea]ies$/.test(word) ? word : `${word.slice(0, -3)}y`;
  if (word.endsWith('es')) return /[aeo]es$/.test(word) ? word : word.slice(0, -1);
  return /[us]s$/.test(word) ? word : word.slice(0, -1);
}

const LETTER_S = 115;
const APOSTROPHE = 39;
