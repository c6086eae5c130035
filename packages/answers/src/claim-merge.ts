import { type ClaimHit, isFunctionWord, termOf } from '@onrecord/archive';
import { wordsOf } from '@onrecord/schema';
import { isName, isNumber, negationsOf } from './compare/alarms.ts';

/** Shared topic words of all topic words (Jaccard) from which two propositions may be one: in ten words, one differs. */
const ENOUGH_SHARED = 0.8;

/**
 * Claims of several articles, those that say the same together, in the order in which each group is met first.
 * Precision first: numbers, names and negation must agree, and nearly every other word.
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
  /** Numbers and names: one that differs makes another claim. */
  fixed: string;
  negations: number;
}

function factsOf(text: string): Facts {
  const words = wordsOf(text);
  const fixed = words.filter((word) => isNumber(word.folded) || isName(text, word));
  const topics = words.filter((word) => !isFunctionWord(word.folded));
  return {
    topics: new Set(topics.map((word) => termOf(word.folded))),
    fixed: [...new Set(fixed.map((word) => termOf(word.folded)))].sort().join(' '),
    negations: negationsOf(words.map((word) => word.folded)).length,
  };
}

function isSameClaim(left: Facts, right: Facts): boolean {
  if (left.negations !== right.negations || left.fixed !== right.fixed) return false;
  const shared = [...left.topics].filter((term) => right.topics.has(term)).length;
  const all = left.topics.size + right.topics.size - shared;
  return all > 0 && shared / all >= ENOUGH_SHARED;
}
