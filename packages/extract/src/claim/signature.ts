import { fold, wordsOf } from '@onrecord/schema';
import { FUNCTION_WORDS, NEGATIONS, NUMBER_WORDS } from './lexicon.ts';
import { stem } from './stem.ts';

/** What must agree for two statements to be one claim. */
export interface Signature {
  /** Stems of the words that carry meaning, numbers and names among them. */
  words: ReadonlySet<string>;
  numbers: ReadonlySet<string>;
  /** Words with a capital that no sentence's beginning explains. */
  names: ReadonlySet<string>;
  isNegated: boolean;
}

/** At least this many words of meaning must be shared. */
const LEAST_SHARED = 3;

/** Shared words by all words of both (Jaccard), at least. */
const LEAST_OVERLAP = 0.65;

/** A shorter statement within a longer one: this share of its words, and no fewer words than these. */
const LEAST_CONTAINED = 0.9;
const LEAST_CONTAINED_WORDS = 6;

/** A turned statement denies another only where the rest agrees almost wholly. */
const LEAST_OVERLAP_OF_DENIAL = 0.8;

const SENTENCE_START = /(?:^|[.?!:“"‘…]\s*|\s[–—-]\s)$/;

/** The signature of a statement as printed. */
export function signatureOf(text: string): Signature {
  const words = new Set<string>();
  const numbers = new Set<string>();
  const names = new Set<string>();
  let negations = 0;
  for (const { folded, start, end } of wordsOf(text)) {
    if (NEGATIONS.has(folded)) negations++;
    if (FUNCTION_WORDS.has(folded) || NEGATIONS.has(folded)) continue;
    const number = NUMBER_WORDS[folded] ?? (/\d/.test(folded) ? folded : undefined);
    const key = number ?? stem(folded);
    words.add(key);
    if (number !== undefined) numbers.add(number);
    else if (isName(text, start, end)) names.add(key);
  }
  return { words, numbers, names, isNegated: negations % 2 === 1 };
}

/** How two statements stand to each other; `null` where they are not surely about the same. */
export function compare(a: Signature, b: Signature): 'same' | 'contrary' | null {
  if (!areEqual(a.numbers, b.numbers) || !areCompatible(a, b)) return null;
  const shared = countShared(a.words, b.words);
  if (shared < LEAST_SHARED) return null;
  const overlap = shared / (a.words.size + b.words.size - shared);
  if (a.isNegated !== b.isNegated) return overlap >= LEAST_OVERLAP_OF_DENIAL ? 'contrary' : null;
  const shorter = Math.min(a.words.size, b.words.size);
  const isContained = shorter >= LEAST_CONTAINED_WORDS && shared / shorter >= LEAST_CONTAINED;
  return overlap >= LEAST_OVERLAP || isContained ? 'same' : null;
}

/** A name of one must not be missing from the other: "Iran sent drones" is not "Russia sent drones". */
function areCompatible(a: Signature, b: Signature): boolean {
  const isIn = (names: ReadonlySet<string>, words: ReadonlySet<string>) =>
    [...names].every((name) => words.has(name));
  return isIn(a.names, b.words) && isIn(b.names, a.words);
}

function isName(text: string, start: number, end: number): boolean {
  const word = text.slice(start, end);
  return (
    /^\p{Lu}/u.test(word) &&
    fold(word) !== 'i' &&
    !SENTENCE_START.test(text.slice(Math.max(0, start - 3), start))
  );
}

function areEqual(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size === b.size && countShared(a, b) === a.size;
}

function countShared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let count = 0;
  for (const value of a) if (b.has(value)) count++;
  return count;
}
