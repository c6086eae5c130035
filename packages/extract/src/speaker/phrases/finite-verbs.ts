import { isPluralNoun, roleOf } from '../words.ts';

/** Auxiliaries, and verbs of saying and thinking, which are nouns of nobody. */
const VERBS: ReadonlySet<string> = new Set(
  `am are is was were has have had does do did will would can could may might must should ca wo
  argue argues believe believes fear fears feel felt said say says sent show shows suggest suggests think thinks thought told
  want wants wrote`.split(/\s+/),
);

const DETERMINER = /^(?:an?|the|this|that|these|those|his|her|its|their)$/;

/**
 * Whether a word behind a noun is the clause's verb, which went into the source: "sources | believe", "the office |
 * slammed a lawsuit", "the effort | reflects her doubt".
 */
export function isFiniteVerb(keys: readonly string[], index: number): boolean {
  const word = keys[index] ?? '';
  if (VERBS.has(word)) return true;
  // "an aide | rallied supporters"
  const isOfOne = roleOf(keys[index - 1] ?? '') !== null && !isPluralNoun(keys[index - 1] ?? '');
  if (isOfOne && word.endsWith('ed') && isPluralNoun(keys[index + 1] ?? '')) return true;
  return /\p{L}{3}(?:ed|s)$/u.test(word) && DETERMINER.test(keys[index + 1] ?? '');
}
