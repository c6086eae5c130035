/** Tenses that English shifts back in reported speech (Huddleston & Pullum, Cambridge Grammar, 2002, ch. 3 §6.2). */
const BACKSHIFTED: readonly (readonly [reported: RegExp, direct: string])[] = [
  [/\bwould\b/gi, 'will'],
  [/\bcould\b/gi, 'can'],
  [/\bmight\b/gi, 'may'],
  [/\bwas\b/gi, 'is'],
  [/\bwere\b/gi, 'are'],
  [/\bhad\b/gi, 'has'],
];

/** Persons that it shifts: what "he will", or "they will", was "I will" or "we will". */
const PERSONS: readonly (readonly [reported: RegExp, direct: string])[] = [
  [/\b(?:he|she) (?:is|was)\b/gi, 'I am'],
  [/\b(?:he|she)\b/gi, 'I'],
  [/\bthey\b/gi, 'we'],
  [/\btheir\b/gi, 'our'],
  [/\b(?:his|her)\b/gi, 'my'],
];

/** A report, and what may have been said in its place: in another tense, in another person, in both. */
export function wordingsOf(text: string): string[] {
  const shifted = replaced(text, BACKSHIFTED);
  return [...new Set([text, shifted, replaced(text, PERSONS), replaced(shifted, PERSONS)])];
}

function replaced(text: string, pairs: readonly (readonly [RegExp, string])[]): string {
  return pairs.reduce((words, [from, to]) => words.replace(from, to), text);
}
