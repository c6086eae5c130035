import { wordsOf } from '../words.ts';
import { stem } from './stem.ts';
import { FUNCTION_WORDS, LIGHT_WORDS, NEGATIONS, NUMBER_WORDS } from './word-lists.ts';

/** What must agree for two propositions to be one. */
export interface Signature {
  /** Stems of the words that carry meaning, numbers and names among them, in their order. */
  words: ReadonlySet<string>;
  numbers: ReadonlySet<string>;
  /** Those among them that tell something: not who "I" is, in brackets, and not "think", "get" or "thing". */
  substance: ReadonlySet<string>;
  /** Words with a capital, at the beginning too. */
  names: ReadonlySet<string>;
  isNegated: boolean;
  /** Whether it is so, will be so, may be so or ought to be so. */
  mood: 'plain' | 'future' | 'possible' | 'due';
}

const MOODS: readonly (readonly [mood: Signature['mood'], words: RegExp])[] = [
  ['due', /\b(?:should|must|ought)\b/i],
  // "May" may be the month.
  [
    'possible',
    /\b(?:may|(?:[Mm]ight|[Cc]ould|[Cc]an|[Cc]annot|[Pp]ossibly|[Pp]erhaps|[Mm]aybe|[Ll]ikely|[Uu]nlikely|[Pp]robably))\b/,
  ],
  ['future', /(?:\b(?:will|would|shall|going to|about to|won[’']t|wouldn[’']t)\b|[’']ll\b)/i],
];

/** At least this many words of substance must be shared; fewer where all words are, one of them a name. */
const LEAST_SHARED = 3;
const LEAST_OF_ALL = 2;
const LEAST_WITH_NAME = 1;

/** Words that one may hold beyond the other, of all its words. */
const MOST_MORE = 1 / 3;

/** A shorter statement of as many words within a longer one: however much the longer one adds. */
const CONTAINED_WORDS = 6;

/** A turned statement denies another only where the rest agrees almost wholly. */
const MOST_MORE_OF_DENIAL = 1 / 5;

/**
 * What a proposition stands on: the one definition of "the same claim" for every room; see `compareSignatures`.
 *
 * @example signatureOf('Six officers were killed.').numbers // Set { '6' }
 */
export function signatureOf(text: string): Signature {
  const words = new Set<string>();
  const numbers = new Set<string>();
  const names = new Set<string>();
  const substance = new Set<string>();
  let negations = 0;
  for (const { folded, start, end } of wordsOf(text)) {
    if (NEGATIONS.has(folded)) negations++;
    if (FUNCTION_WORDS.has(folded) || NEGATIONS.has(folded)) continue;
    const number = NUMBER_WORDS[folded] ?? (/\d/.test(folded) ? folded : undefined);
    const key = number ?? stem(folded);
    words.add(key);
    if (!LIGHT_WORDS.has(key) && !isInBrackets(text, start)) substance.add(key);
    if (number !== undefined) numbers.add(number);
    else if (/^\p{Lu}/u.test(text.slice(start, end))) names.add(key);
  }
  const mood = MOODS.find(([, pattern]) => pattern.test(text))?.[0] ?? 'plain';
  return { words, substance, numbers, names, isNegated: negations % 2 === 1, mood };
}

/**
 * How two propositions stand to each other: the same, the one the contrary of the other in the same words, or `null`
 * where they are not surely about the same. Inflection, articles and auxiliaries make no difference.
 *
 * One may hold a word more than the other, but none in place of another, nor in another place: "taxes rise" is not
 * "taxes fall", and that Iran attacked is not that it was attacked.
 */
export function compareSignatures(a: Signature, b: Signature): 'same' | 'contrary' | null {
  if (a.mood !== b.mood || !areEqual(a.numbers, b.numbers)) return null;
  const [shorter, longer] = a.words.size <= b.words.size ? [a, b] : [b, a];
  const shared = countShared(shorter.words, longer.words);
  const least = shared === longer.words.size ? leastOfAll(shorter) : LEAST_SHARED;
  if (
    countShared(shorter.substance, longer.substance) < least ||
    shared < shorter.words.size ||
    !isInOrder(shorter, longer)
  )
    return null;
  // A name of one must not be missing from the other: "sent to Russia" is not "sent".
  if (![...longer.names].every((name) => shorter.words.has(name))) return null;
  const more = 1 - shared / longer.words.size;
  if (a.isNegated !== b.isNegated) return more <= MOST_MORE_OF_DENIAL ? 'contrary' : null;
  return more <= MOST_MORE || shared >= CONTAINED_WORDS ? 'same' : null;
}

/** "Brandt will not get his way" tells something by its name, though the other words are light. */
function leastOfAll({ words, substance, names }: Signature): number {
  const isNamed = words.size >= LEAST_SHARED && [...names].some((name) => substance.has(name));
  return isNamed ? LEAST_WITH_NAME : LEAST_OF_ALL;
}

/** Behind the pronoun that it explains: "I [Ana Brandt] know". */
function isInBrackets(text: string, at: number): boolean {
  return text.lastIndexOf('[', at) > text.lastIndexOf(']', at);
}

/** Who did what to whom stands in the order: one word of the same may stand elsewhere ("again"), if it is no name. */
function isInOrder(shorter: Signature, longer: Signature): boolean {
  const order = [...longer.words].filter((word) => shorter.words.has(word));
  const words = [...shorter.words];
  const isSame = (left: readonly string[], right: readonly string[]) => left.join(' ') === right.join(' ');
  if (isSame(words, order)) return true;
  if (longer.words.size > words.length) return false;
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
