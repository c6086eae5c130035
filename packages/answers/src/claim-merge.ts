import { type ClaimHit, isFunctionWord, termOf } from '@onrecord/archive';
import { type Word, wordsOf } from '@onrecord/schema';
import { isNumber, negationsOf } from './compare/alarms.ts';

/** Shared topic words of all topic words (Jaccard) from which a proposition may be another one with a word more. */
const ENOUGH_SHARED = 0.8;

/** Letters by which the forms of a verb are one word: "prepare", "prepared", "preparing". */
const STEM_LETTERS = 6;

/**
 * Claims of several articles, those that say the same together, in the order in which each group is met first.
 *
 * Precision first: negation must agree, a number or name may stand in neither alone, and one may hold a word more than
 * the other, but none in place of another: "taxes rise" is not "taxes fall".
 */
export function mergeClaims(hits: readonly ClaimHit[]): ClaimHit[][] {
  const groups: { facts: Facts; hits: ClaimHit[] }[] = [];
  for (const hit of hits) {
    const facts = factsOf(hit.claim.text);
    const group = groups.find((other) => isSameClaim(other.facts, facts));
    if (group) group.hits.push(hit);
    else groups.push({ facts, hits: [hit] });
  }
  return groups.map((group) => group.hits);
}

/** What a proposition stands on. */
interface Facts {
  topics: Set<string>;
  /** Of the topics, numbers and what is printed with a capital, at the beginning too. */
  fixed: string[];
  negations: number;
}

function factsOf(text: string): Facts {
  const words = wordsOf(text);
  const topics = words.filter((word) => !isFunctionWord(word.folded) || isNumber(word.folded));
  const isFixed = (word: Word) => isNumber(word.folded) || /^\p{Lu}/u.test(text.slice(word.start));
  return {
    topics: new Set(topics.map(stemOf)),
    fixed: topics.filter(isFixed).map(stemOf),
    negations: negationsOf(words.map((word) => word.folded)).length,
  };
}

function stemOf(word: Word): string {
  return isNumber(word.folded) ? word.folded : termOf(word.folded).slice(0, STEM_LETTERS);
}

function isSameClaim(left: Facts, right: Facts): boolean {
  if (left.negations !== right.negations || left.topics.size === 0) return false;
  if (!left.fixed.every((term) => right.topics.has(term))) return false;
  if (!right.fixed.every((term) => left.topics.has(term))) return false;
  const shared = [...left.topics].filter((term) => right.topics.has(term)).length;
  const isOneWithin = shared === Math.min(left.topics.size, right.topics.size);
  return isOneWithin && shared / Math.max(left.topics.size, right.topics.size) >= ENOUGH_SHARED;
}
