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
  [/\b(?:he|she) is\b/gi, 'I am'],
  [/\b(?:he|she) (has|does)(n['’]t)?\b/gi, 'I $1$2'],
  [/\b(?:he|she)\b/gi, 'I'],
  [/\bI has\b/g, 'I have'],
  [/\bI hasn/g, 'I haven'],
  [/\bI does\b/g, 'I do'],
  [/\bI doesn/g, 'I don'],
  [/\bthey\b/gi, 'we'],
  [/\btheir\b/gi, 'our'],
  [/\b(?:him|her)self\b/gi, 'myself'],
  [/\bthemselves\b/gi, 'ourselves'],
  [/\b(?:his|her)\b/gi, 'my'],
];

/** What was so when it is told may have been told as having come to be so. */
const PERFECT: readonly (readonly [reported: RegExp, direct: string])[] = [
  [/\bwas (?=(?!n['’]t)\p{L}+(?:ed|en|pt|ught)\b)/giu, 'has been '],
  [/\bwere (?=\p{L}+(?:ed|en|pt|ught)\b)/giu, 'have been '],
];

/** A report, and what may have been said in its place: in another tense, in another person, in both. */
export function wordingsOf(text: string): string[] {
  const shifted = replaced(text, BACKSHIFTED);
  const perfect = replaced(text, PERFECT);
  return [
    ...new Set([
      text,
      shifted,
      replaced(text, PERSONS),
      replaced(shifted, PERSONS),
      perfect,
      replaced(perfect, PERSONS),
    ]),
  ];
}

function replaced(text: string, pairs: readonly (readonly [RegExp, string])[]): string {
  return pairs.reduce((words, [from, to]) => words.replace(from, to), text);
}
