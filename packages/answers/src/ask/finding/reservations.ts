import type { Receipt, Stance } from '@onrecord/schema';

/**
 * What somebody holds by their own words, where the cue is another: "added they could not confirm claims that …" doubts
 * what is claimed, though it is said.
 */
const BY_WORDS: Partial<Record<Stance, RegExp>> = {
  doubts:
    /\b(?:could|can|did|does|do|has|have|had|was|were|is|are)(?: ?not|n['’]t)(?: yet| immediately| independently)?(?: been able to| able to)? (?:confirm|verif|corroborat)|\b(?:unable|impossible) to (?:confirm|verify|corroborate)|\bno (?:confirmation|evidence|proof) (?:of|that)\b/i,
  denies:
    /\b(?:den(?:y|ies|ied)|reject(?:s|ed)?|no truth (?:to|in)|(?:is|are|was|were) (?:false|untrue|baseless))\b/i,
  confirms: /(?<!not |n['’]t |to )\b(?:confirm(?:s|ed)?|acknowledged?s?|verified)\b/i,
};

/** Whether a statement holds a stance, by its cue or by its words. */
export function holdsStance({ quote }: Receipt, stance: Stance): boolean {
  return quote.stance === stance || (BY_WORDS[stance]?.test(quote.text) ?? false);
}

/** Whether it confirms, doubts or denies something. */
export function takesAStand(receipt: Receipt): boolean {
  return (Object.keys(BY_WORDS) as Stance[]).some((stance) => holdsStance(receipt, stance));
}
