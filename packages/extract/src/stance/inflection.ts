/** Forms that no suffix rule undoes, for the words of the stance lexicon and of saying. */
const IRREGULAR: Readonly<Record<string, string>> = {
  began: 'begin',
  begun: 'begin',
  bade: 'bid',
  drawn: 'draw',
  chose: 'choose',
  chosen: 'choose',
  felt: 'feel',
  foresaw: 'foresee',
  foreseen: 'foresee',
  forbade: 'forbid',
  forbidden: 'forbid',
  found: 'find',
  gave: 'give',
  given: 'give',
  had: 'have',
  has: 'have',
  held: 'hold',
  knew: 'know',
  known: 'know',
  made: 'make',
  meant: 'mean',
  put: 'put',
  rethought: 'rethink',
  said: 'say',
  saw: 'see',
  says: 'say',
  seen: 'see',
  shown: 'show',
  sought: 'seek',
  spoke: 'speak',
  spoken: 'speak',
  stood: 'stand',
  struck: 'strike',
  swore: 'swear',
  sworn: 'swear',
  taught: 'teach',
  thought: 'think',
  told: 'tell',
  took: 'take',
  understood: 'understand',
  undertook: 'undertake',
  undertaken: 'undertake',
  went: 'go',
  withheld: 'withhold',
  withdrew: 'withdraw',
  wrote: 'write',
  written: 'write',
  vying: 'vie',
};

/** Endings of inflection, what replaces them, longest first; "denies" becomes "deny", "urging" "urg" and "urge". */
const ENDINGS: readonly (readonly [ending: string, replacements: readonly string[]])[] = [
  ['ies', ['y', 'ie']],
  ['ied', ['y', 'ie']],
  ['ing', ['', 'e']],
  ['es', ['', 'e']],
  ['ed', ['', 'e']],
  ['s', ['']],
];

/** A doubled consonant that the ending brought: "planned", "permitting". */
const DOUBLED = /([bdfgklmnprstz])\1$/;

/**
 * The forms that a word may be an inflection of, the word itself first; some are no words.
 *
 * Meant for looking up in a lexicon, which sorts out the words; English only.
 *
 * @param word - Lower case, straight apostrophes.
 * @example baseForms('urging') // ['urging', 'urg', 'urge']
 */
export function baseForms(word: string): string[] {
  const irregular = Object.hasOwn(IRREGULAR, word) ? IRREGULAR[word] : undefined;
  if (irregular !== undefined) return [word, irregular];
  const forms = [word];
  for (const [ending, replacements] of ENDINGS) {
    if (word.length < ending.length + 2 || !word.endsWith(ending)) continue;
    const stem = word.slice(0, -ending.length);
    for (const replacement of replacements) forms.push(stem + replacement);
    if (DOUBLED.test(stem)) forms.push(stem.slice(0, -1));
    break;
  }
  return forms;
}
