import { fold } from '@onrecord/schema';
import { baseForms } from '../stance/inflection.ts';
import { isLetterOrDigitAt, isUpperAt } from '../text/index.ts';
import {
  ADVERBS,
  AUXILIARIES,
  CONTROLLING,
  DETERMINERS,
  INTRANSITIVES,
  NOUN_OR_VERB,
  NUMERALS,
  OBJECT_OPENERS,
  PAST_PARTICIPLES,
  PASTS,
  PREPOSITIONS,
  VERBS,
} from './grammar.ts';

/** A word of a sentence, as its clauses are read. */
export interface ClauseWord {
  /** Folded: lower case, straight apostrophes. */
  folded: string;
  start: number;
  end: number;
  isCapital: boolean;
  /** A comma, dash, colon or bracket stands before it. */
  isAfterBreak: boolean;
}

const JOINTS = "’'.,-";

const BREAK = /[,;:–—(]|\s-\s/;

/** With a pronoun: "they're", "he'd", "that's"; with a name it is a genitive. */
export const CONTRACTION = /^(?:i|you|we|they|he|she|it|that|there|who|what|here|this)'(?:m|re|ve|s|d|ll)$/;

/** The words of a sentence in order. */
export function wordsIn(sentence: string): ClauseWord[] {
  const words: ClauseWord[] = [];
  let end = 0;
  for (let start = nextWord(sentence, 0); start < sentence.length; start = nextWord(sentence, end)) {
    const gap = sentence.slice(end, start);
    const isAfterBreak = gap !== ' ' && BREAK.test(gap);
    end = endOfWord(sentence, start);
    const folded = fold(sentence.slice(start, end));
    words.push({ folded, start, end, isCapital: isUpperAt(sentence, start), isAfterBreak });
  }
  return words;
}

function nextWord(text: string, offset: number): number {
  let start = offset;
  while (start < text.length && !isLetterOrDigitAt(text, start)) start++;
  return start;
}

/** A mark between two letters or digits belongs to the word: "don't", "10,000", "Jong-un". */
function endOfWord(text: string, offset: number): number {
  let end = offset + 1;
  while (
    isLetterOrDigitAt(text, end) ||
    (JOINTS.includes(text.charAt(end)) && isLetterOrDigitAt(text, end + 1))
  )
    end++;
  return end;
}

/** Whether a finite verb, one with a subject and a tense of its own, stands here; unsure is no. */
export function isFiniteAt(words: readonly ClauseWord[], index: number): boolean {
  const word = words[index] as ClauseWord;
  const before = words[index - 1]?.folded ?? '';
  if (AUXILIARIES.has(word.folded))
    return !(word.isCapital && /^(?:may|will|can|must)$/.test(word.folded) && index > 0);
  if (CONTRACTION.test(word.folded)) return true;
  if (DETERMINERS.has(before) || PREPOSITIONS.has(before) || word.isCapital) return false;
  // "Brandt's repeated calls", "a leader who tried and won".
  if (before.endsWith("'s") || /^(?:and|or|but)$/.test(before)) return false;
  // "had never heard", "was badly needed": part of the verb that is finite already.
  if (index > 0 && isAuxiliary(words[subjectBefore(words, index)])) return false;
  if (PASTS.has(word.folded)) return !PAST_PARTICIPLES.has(word.folded) || isPastHere(words, index);
  if (word.folded.endsWith('ed')) return isRegularPast(words, index);
  return isPresent(words, index);
}

function isAuxiliary(word: ClauseWord | undefined): boolean {
  return word !== undefined && (AUXILIARIES.has(word.folded) || CONTRACTION.test(word.folded));
}

/** "sent" is a past where an object follows, a participle before "to", "by" or "in". */
function isPastHere(words: readonly ClauseWord[], index: number): boolean {
  const next = words[index + 1];
  if (next === undefined) return /^(?:won|lost|left)$/.test(words[index]?.folded ?? '');
  if (/^(?:by|to|in|on|at|from|for|with|during|between)$/.test(next.folded))
    return isPronoun(words, index - 1);
  return true;
}

function isRegularPast(words: readonly ClauseWord[], index: number): boolean {
  const { folded } = words[index] as ClauseWord;
  if (index === 0 || folded.length < 4) return false;
  const forms = baseForms(folded);
  const next = words[index + 1];
  const isLast = next === undefined || next.isAfterBreak || !next.isCapital;
  if (isLast && forms.some((form) => INTRANSITIVES.has(form))) return true;
  // "The dam leaked": nothing else can be the verb.
  if (next === undefined) return index === 2 && DETERMINERS.has(words[0]?.folded ?? '');
  if (isNumeral(words[index - 1])) return false;
  if (isPronoun(words, subjectBefore(words, index))) return true;
  if (next.folded === 'to') return forms.some((form) => CONTROLLING.has(form));
  if (OBJECT_OPENERS.has(next.folded)) return true;
  const isAfterPhrase = words
    .slice(Math.max(0, index - 4), index)
    .some(({ folded: word }) => PREPOSITIONS.has(word));
  return !isAfterPhrase && (next.isCapital || isNumeral(next) || /(?:s|ly)$/.test(next.folded));
}

function isPresent(words: readonly ClauseWord[], index: number): boolean {
  const { folded } = words[index] as ClauseWord;
  if (index === 0) return false;
  const base = baseForms(folded).find((form) => VERBS.has(form));
  if (base === undefined || folded.endsWith('ing')) return false;
  const subject = words[subjectBefore(words, index)];
  if (subject === undefined) return false;
  const isThird = folded !== base;
  const isPlural = isPluralSubject(subject);
  if (isThird === isPlural && !/^(?:who|which|that)$/.test(subject.folded)) return false;
  if (!NOUN_OR_VERB.has(base)) return true;
  // "repeated calls to", "corporate favors to": behind an adjective or a genitive it is a noun.
  if (/(?:ed|ing|al|ic|ive|ous|ful|ary|ate|'s)$/.test(subject.folded)) return false;
  // "Taxes rise": nothing else can be the verb.
  if (!isThird && index === 1 && words.length === 2) return true;
  return isPronoun(words, subjectBefore(words, index)) || opensObject(words[index + 1], base);
}

function opensObject(next: ClauseWord | undefined, verb: string): boolean {
  if (next === undefined) return false;
  return (
    (next.folded === 'to' && CONTROLLING.has(verb)) ||
    OBJECT_OPENERS.has(next.folded) ||
    isNumeral(next) ||
    (next.isCapital && !PREPOSITIONS.has(next.folded))
  );
}

/** Whether a folded word may stand between a subject and its verb. */
export function isAdverb(word: string): boolean {
  return ADVERBS.has(word) || word.endsWith('ly');
}

function isNumeral(word: ClauseWord | undefined): boolean {
  return word !== undefined && (/^\p{N}/u.test(word.folded) || NUMERALS.has(word.folded));
}

function subjectBefore(words: readonly ClauseWord[], index: number): number {
  let at = index - 1;
  while (at > 0 && isAdverb(words[at]?.folded ?? '')) at--;
  return at;
}

function isPluralSubject({ folded }: ClauseWord): boolean {
  if (
    /^(?:i|we|you|they|who|which|that|these|those|people|police|men|women|children|many|most|both|some|all)$/.test(
      folded,
    )
  )
    return true;
  return /[^su]s$/.test(folded) && !folded.endsWith("'s") && !folded.endsWith('is');
}

function isPronoun(words: readonly ClauseWord[], index: number): boolean {
  return /^(?:i|we|you|they|he|she|it|who|which|everyone|everybody|nobody|someone|somebody|anyone)$/.test(
    words[index]?.folded ?? '',
  );
}
