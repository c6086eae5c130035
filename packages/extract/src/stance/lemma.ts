import type { Attribution } from '../attribution/attributor.ts';
import type { Document } from '../text/document.ts';
import { readCue } from './cue.ts';
import { baseForms } from './inflection.ts';
import { CUE_VERBS, SAYINGS, STANCE_OF } from './lexicon.ts';

/**
 * The base form of the word that decides in an attribution's cue: `say` for "has also said"; the cue as printed where
 * it has no words.
 */
export function lemmaOf(document: Document, attribution: Attribution): string {
  const cue = readCue(document, attribution);
  const known = cue?.forms.find((form) => STANCE_OF.has(form)) ?? baseFormOf(cue?.words[cue.head] ?? '');
  return known || attribution.cue.map((span) => document.text.slice(span.start, span.end)).join(' ');
}

/** Stems that lost an "e" to their ending: "sourc-", "argu-", "creat-", "us-", but not "load-" or "ask-". */
const LOST_E = /(?:[cguvz]|[^aeiou][aiou]t|[^aeiou][aiou]s|[aiou]r|[^aeiou][aiou][km]|rs|ns|[^aeiou]in)$/;

/** The base form of a verb: the one that is a known word, else the one that English spelling makes likeliest. */
function baseFormOf(word: string): string {
  const [, ...forms] = baseForms(word);
  const known = [word, ...forms].find((form) => CUE_VERBS.has(form) || SAYINGS.has(form));
  if (known !== undefined || forms.length === 0) return known ?? word;
  const [stem = word, other = stem, undoubled] = forms;
  if (undoubled !== undefined && !/(?:ss|ll|ff|zz)$/.test(stem)) return undoubled;
  if (word.endsWith('ies') || word.endsWith('ied')) return stem;
  return LOST_E.test(stem) ? other : stem;
}
