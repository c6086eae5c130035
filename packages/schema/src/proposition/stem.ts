import { entryOf } from './entry-of.ts';

/** Pasts and participles that no ending tells, by the verb that they are of. */
const IRREGULAR: Readonly<Record<string, string>> = {
  became: 'become',
  began: 'begin',
  begun: 'begin',
  bought: 'buy',
  broke: 'break',
  broken: 'break',
  brought: 'bring',
  built: 'build',
  caught: 'catch',
  chose: 'choose',
  chosen: 'choose',
  died: 'die',
  drew: 'draw',
  drove: 'drive',
  fell: 'fall',
  fallen: 'fall',
  fled: 'flee',
  flew: 'fly',
  fought: 'fight',
  found: 'find',
  gave: 'give',
  given: 'give',
  gone: 'go',
  went: 'go',
  grew: 'grow',
  grown: 'grow',
  held: 'hold',
  hid: 'hide',
  hidden: 'hide',
  kept: 'keep',
  knew: 'know',
  known: 'know',
  led: 'lead',
  left: 'leave',
  lost: 'lose',
  made: 'make',
  meant: 'mean',
  met: 'meet',
  paid: 'pay',
  ran: 'run',
  rose: 'rise',
  risen: 'rise',
  saw: 'see',
  seen: 'see',
  sent: 'send',
  shot: 'shoot',
  sold: 'sell',
  spent: 'spend',
  spoke: 'speak',
  stole: 'steal',
  stolen: 'steal',
  struck: 'strike',
  taken: 'take',
  took: 'take',
  taught: 'teach',
  told: 'tell',
  thought: 'think',
  threw: 'throw',
  thrown: 'throw',
  understood: 'understand',
  won: 'win',
  wrote: 'write',
  written: 'write',
};

/** Whether a word is a past or a participle by its form: "ended", "ending", "sold". */
export function isPastForm(word: string): boolean {
  return word.endsWith('ed') || word.endsWith('ing') || Object.hasOwn(IRREGULAR, word);
}

/**
 * A word without its English inflection, so that "killed", "kills" and "killing" agree.
 *
 * Much smaller than Porter's algorithm (1980) on purpose: it takes off only what inflects, never what derives
 * ("organise" and "organ" stay apart), because two statements wrongly held for one are worse than one held for two.
 */
export function stem(word: string): string {
  const known = stems.get(word);
  if (known !== undefined) return known;
  if (stems.size >= MOST_STEMS) stems.clear();
  const found = findStem(word);
  stems.set(word, found);
  return found;
}

/** Stems found before: words come again. Bounded, so that many texts cannot fill the memory. */
const stems = new Map<string, string>();
const MOST_STEMS = 20_000;

function findStem(word: string): string {
  const base = word.endsWith("'s") ? word.slice(0, -2) : word;
  const verb = entryOf(IRREGULAR, base);
  if (verb !== undefined) return stem(verb);
  if (base.length < 4 || /\d/.test(base)) return base;
  if (!/[degs]$/.test(base)) return undouble(base);
  if (/(?:ies|ied)$/.test(base)) return `${base.slice(0, -3)}y`;
  if (/(?:ss|us|is)$/.test(base)) return base;
  const cut = base.replace(/(?:(?<=ch|sh|x|ss|z)es|s)$/, '');
  const bare = cut.length > 5 ? cut.replace(/(?:ing|ed)$/, '') : cut.replace(/(?<=[^e])ed$/, '');
  return undouble(bare).replace(/e$/, '');
}

function undouble(word: string): string {
  return /([bdgmnprt])\1$/.test(word) && word.length > 3 ? word.slice(0, -1) : word;
}
