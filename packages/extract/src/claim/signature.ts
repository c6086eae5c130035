import { wordsOf } from '@onrecord/schema';
import { FUNCTION_WORDS, NEGATIONS, NUMBER_WORDS } from './lexicon.ts';
import { stem } from './stem.ts';

/** What must agree for two statements to be one claim. */
export interface Signature {
  /** Stems of the words that carry meaning, numbers and names among them, in their order. */
  words: ReadonlySet<string>;
  numbers: ReadonlySet<string>;
  /** Words with a capital, at the beginning too. */
  names: ReadonlySet<string>;
  isNegated: boolean;
  /** Whether it is so, will be so, may be so or ought to be so. */
  mood: 'plain' | 'future' | 'possible' | 'due';
}

const MOODS: readonly (readonly [mood: Signature['mood'], words: RegExp])[] = [
  ['due', /\b(?:should|must|ought)\b/i],
  ['possible', /\b(?:may|might|could|can|cannot|possibly|perhaps|maybe|likely|unlikely|probably)\b/],
  ['future', /(?:\b(?:will|would|shall|going to|about to|won[’']t|wouldn[’']t)\b|[’']ll\b)/i],
];

/** At least this many words of meaning must be shared. */
const LEAST_SHARED = 3;

/** Words that one may hold beyond the other, of all its words. */
const MOST_MORE = 1 / 3;

/** A shorter statement of as many words within a longer one: however much the longer one adds. */
const CONTAINED_WORDS = 6;

/** A turned statement denies another only where the rest agrees almost wholly. */
const MOST_MORE_OF_DENIAL = 1 / 5;

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
    else if (/^\p{Lu}/u.test(text.slice(start, end))) names.add(key);
  }
  const mood = MOODS.find(([, pattern]) => pattern.test(text))?.[0] ?? 'plain';
  return { words, numbers, names, isNegated: negations % 2 === 1, mood };
}

/**
 * How two statements stand to each other; `null` where they are not surely about the same.
 *
 * One may hold a word more than the other, but none in place of another, nor in another place: "taxes rise" is not
 * "taxes fall", and that Iran attacked is not that it was attacked.
 */
export function compare(a: Signature, b: Signature): 'same' | 'contrary' | null {
  if (a.mood !== b.mood || !areEqual(a.numbers, b.numbers)) return null;
  const [shorter, longer] = a.words.size <= b.words.size ? [a, b] : [b, a];
  const shared = countShared(shorter.words, longer.words);
  if (shared < LEAST_SHARED || shared < shorter.words.size || !isInOrder(shorter, longer)) return null;
  // A name of one must not be missing from the other: "sent to Russia" is not "sent".
  if (![...longer.names].every((name) => shorter.words.has(name))) return null;
  const more = 1 - shared / longer.words.size;
  if (a.isNegated !== b.isNegated) return more <= MOST_MORE_OF_DENIAL ? 'contrary' : null;
  return more <= MOST_MORE || shared >= CONTAINED_WORDS ? 'same' : null;
}

/** Who did what to whom stands in the order: one word may stand elsewhere ("again"), if it is no name. */
function isInOrder(shorter: Signature, longer: Signature): boolean {
  const order = [...longer.words].filter((word) => shorter.words.has(word));
  const words = [...shorter.words];
  const isSame = (left: readonly string[], right: readonly string[]) => left.join(' ') === right.join(' ');
  if (isSame(words, order)) return true;
  return words.some(
    (moved) =>
      !shorter.names.has(moved) &&
      words.length > LEAST_SHARED &&
      isSame(
        words.filter((word) => word !== moved),
        order.filter((word) => word !== moved),
      ),
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
