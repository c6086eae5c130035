import { isAlike } from './alike.ts';
import type { Signature, Term } from './signature.ts';
import { stem } from './stem.ts';
import { KEPT } from './word-lists.ts';

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
 * How two propositions stand to each other: the same, the one the contrary of the other, or `null` where they are not
 * surely about the same. Inflection, articles, auxiliaries, the passive, the place of "on Monday" and a few words that stand
 * for one another make no difference.
 *
 * One may hold a word more than the other, but none in place of another, nor in another role: "taxes rise" is not "taxes
 * fall", and that Iran attacked is not that it was attacked. Numbers, names, quantity and certainty must agree.
 */
export function compareSignatures(a: Signature, b: Signature): 'same' | 'contrary' | null {
  const isContrary = a.isNegated !== b.isNegated;
  if (a.mood !== b.mood || !doNumbersAgree(a, b, isContrary)) return null;
  const pairs = pairsOf(a.terms, b.terms);
  if (a.terms.length > pairs.length && b.terms.length > pairs.length) return null;
  const paired = new Set(pairs.flat());
  const more = (a.terms.length > pairs.length ? a : b).terms.filter((term) => !paired.has(term));
  if (more.some((term) => !isSpare(term, { pairs, isContrary }))) return null;
  const shared = pairs.filter(([one, other]) => one.isSubstance && other.isSubstance).length;
  if (shared < (more.length === 0 ? leastOfAll(pairs) : LEAST_SHARED)) return null;
  if (!isInRole(pairs, b.terms)) return null;
  const share = more.length / (pairs.length + more.length);
  if (isContrary) return share <= MOST_MORE_OF_DENIAL || isNumberDenied(more) ? 'contrary' : null;
  return share <= MOST_MORE || pairs.length >= CONTAINED_WORDS ? 'same' : null;
}

type Pair = readonly [one: Term, other: Term];

/** Each word of one with its counterpart in the other: the same before one that stands for it. */
function pairsOf(left: readonly Term[], right: readonly Term[]): Pair[] {
  const free = new Set(right);
  const found = new Map<Term, Term>();
  for (const isEqual of [(one: Term, other: Term) => one.key === other.key, isCounterpart])
    for (const one of left) {
      if (found.has(one)) continue;
      for (const other of free)
        if (isEqual(one, other)) {
          found.set(one, other);
          free.delete(other);
          break;
        }
    }
  return left.flatMap((one): Pair[] => {
    const other = found.get(one);
    return other ? [[one, other]] : [];
  });
}

function isCounterpart(one: Term, other: Term): boolean {
  if (one.isNumber || other.isNumber) return false;
  if (one.isName && other.isName) return isSamePeople(one.key, other.key);
  return isAlike(one.key, other.key);
}

/** A country and its people: "Korea", "Korean"; "China", "Chinese". */
const PEOPLES = /^(?:|a|e|n|an|ian|ean|ia|ine|ese|i|ish)$/;

function isSamePeople(one: string, other: string): boolean {
  let shared = 0;
  while (shared < one.length && one[shared] === other[shared]) shared++;
  return shared >= 4 && PEOPLES.test(one.slice(shared)) && PEOPLES.test(other.slice(shared));
}

/**
 * What one may say beyond the other: no number, and no name but the given one before a surname that both have: "sent to
 * Russia" is not "sent".
 */
function isSpare(
  term: Term,
  { pairs, isContrary }: { pairs: readonly Pair[]; isContrary: boolean },
): boolean {
  if (term.isNumber) return isContrary;
  if (KEPT_STEMS.has(term.key) || RESTRICTING.has(term.key)) return false;
  return (
    !term.isName ||
    pairs.some(([one, other]) => one.isName && other.isName && !PLACE.has(one.preposition ?? ''))
  );
}

const PLACE = new Set('in on at near from to off into'.split(' '));

const KEPT_STEMS = new Set([...KEPT].map(stem));

/** Words that make less of a claim, or more. */
const RESTRICTING = new Set(
  'half part almost nearly least many former next last first second best'.split(' '),
);

function doNumbersAgree(a: Signature, b: Signature, isContrary: boolean): boolean {
  if (isSame(a.numbers, b.numbers)) return true;
  // "No officers were killed" denies that six were.
  return isContrary && (a.isNegated ? a.numbers.size === 0 : b.numbers.size === 0);
}

function isSame(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  if (one.size !== other.size) return false;
  for (const each of one) if (!other.has(each)) return false;
  return true;
}

function isNumberDenied(more: readonly Term[]): boolean {
  return more.length === 1 && more[0]?.isNumber === true;
}

/** "Brandt will not get his way" tells something by its name, though the other words are light. */
function leastOfAll(pairs: readonly Pair[]): number {
  const isNamed = pairs.length >= LEAST_SHARED && pairs.some(([one]) => one.isName && one.isSubstance);
  return isNamed ? LEAST_WITH_NAME : LEAST_OF_ALL;
}

/** Pairs of opposite directions. */
const DIRECTIONS = [
  ['to', 'from'],
  ['before', 'after'],
  ['with', 'without'],
  ['until', 'since'],
  ['inside', 'outside'],
] as const;

/**
 * Who did what to whom: words that name somebody or something stand in the same order, no two of them have changed places
 * across a preposition ("Norland sent troops to Sudland"), and none has turned its direction ("to" for "from").
 */
function isInRole(pairs: readonly Pair[], right: readonly Term[]): boolean {
  const nouns = pairs.filter(([one, other]) => !one.isVerb && !other.isVerb && !MOVABLE.has(one.key));
  const isTurned = nouns.some(([{ preposition: one }, { preposition: other }]) =>
    DIRECTIONS.some(
      ([there, back]) => (one === there && other === back) || (one === back && other === there),
    ),
  );
  if (isTurned) return false;
  const sides = nouns.map(([one, other]) => ({
    left: one.preposition === null,
    right: other.preposition === null,
    place: right.indexOf(other),
  }));
  return sides.every((one, index) =>
    sides.slice(index + 1).every((other) => {
      const isCore = one.left && one.right && other.left && other.right;
      const isCrossed = one.left !== one.right && other.left !== other.right && one.left !== other.left;
      return !isCrossed && (!isCore || one.place < other.place);
    }),
  );
}

/** Stems of verbs that may be turned round: "the firm employs them", "they work for the firm". */
const MOVABLE = new Set('employ work own belong know come start begin crack'.split(' ').map(stem));
