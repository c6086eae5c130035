import { DOCUMENT_NOUNS, ORGANIZATION_NOUNS } from '../lexicon/organizations.ts';
import { DETERMINERS, HEAD_ENDS } from '../lexicon/words.ts';
import { isPluralNoun, isPossessive, roleOf } from '../words.ts';

/** Auxiliaries, and verbs of saying and thinking, which are nouns of nobody. */
const VERBS: ReadonlySet<string> = new Set(
  `am are is was were has have had does do did will would can could may might must should ca wo
  argue argues believe believes fear fears feel felt said say says sent show shows suggest suggests think thinks thought told
  want wants wrote appeared appears seemed seems
  became began broke brought built caught came chose drove fell fought gave grew heard knew meant paid rose spent speak speaks spoke stood threw got held kept led lost made met ran saw took went withdrew won`.split(
    /\s+/,
  ),
);

/** Words between a noun and a determiner that are no verb: "members all the". */
const NO_VERB =
  /^(?:all|alike|also|and|as|both|but|even|half|just|like|minus|not|only|or|plus|then|too|versus|yet)$|ly$/;

/** Words in "-ly" that stand before a noun, or are one. */
const NO_ADVERB = /^(?:ally|daily|early|elderly|family|friendly|hourly|likely|monthly|only|weekly|yearly)$/;

const DETERMINER = /^(?:an?|the|these|those|his|her|its|their)$/;

/**
 * Whether a word behind a noun is the clause's verb, which went into the source: "sources | believe", "the office |
 * slammed a lawsuit", "the effort | reflects her doubt".
 */
export function isFiniteVerb(keys: readonly string[], index: number): boolean {
  const word = keys[index] ?? '';
  if (VERBS.has(word) || isVerbOfDocument(keys, index)) return true;
  const [before = '', next = ''] = [keys[index - 1], keys[index + 1]];
  // "an aide | rallied supporters", "the council | emailed reporters"
  const isOfOne = (roleOf(before) !== null || ORGANIZATION_NOUNS.has(before)) && !isPluralNoun(before);
  if (isOfOne && word.endsWith('ed') && isPluralNoun(next)) return true;
  // "the platform | explicitly recognizes drivers"
  if (
    word.endsWith('ly') &&
    !NO_ADVERB.test(word) &&
    /[^s]s$/.test(next) &&
    mayBeVerb(next) &&
    !isPluralNoun(before)
  )
    return true;
  if (!DETERMINER.test(keys[index + 1] ?? '') || NO_VERB.test(word)) return false;
  // "countries | send their spies"
  return mayBeVerb(word) && (isPluralNoun(keys[index - 1] ?? '') || /(?:ed|s)$/.test(word));
}

/** "the ad | touts Holt's record": behind the one document, and before whose it is. */
function isVerbOfDocument(keys: readonly string[], index: number): boolean {
  const [noun = '', word = ''] = [keys[index - 1], keys[index]];
  if (!isPossessive(keys[index + 2] ?? '') || !DOCUMENT_NOUNS.has(noun) || isPluralNoun(noun)) return false;
  return mayBeVerb(word) && /[^s]s$/.test(word);
}

/** Whether a word of no known noun, preposition or participle stands behind a plural. */
function mayBeVerb(word: string): boolean {
  if (HEAD_ENDS.has(word) || ORGANIZATION_NOUNS.has(word) || DOCUMENT_NOUNS.has(word)) return false;
  return /^\p{L}{3,}$/u.test(word) && !word.endsWith('ing') && roleOf(word) === null;
}

/** "the effort | reflects her doubt": a verb by its ending and its object, whatever stands before it. */
export function actsOn(keys: readonly string[], index: number): boolean {
  const [before = '', word = ''] = [keys[index - 1], keys[index]];
  const isOpen = HEAD_ENDS.has(before) || DETERMINERS.has(before) || isPossessive(before);
  return !isOpen && /(?:ed|s)$/.test(word) && mayBeVerb(word) && DETERMINER.test(keys[index + 1] ?? '');
}
