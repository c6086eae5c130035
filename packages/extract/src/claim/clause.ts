import { fold } from '@onrecord/schema';
import { baseForms } from '../stance/inflection.ts';
import {
  ADVERBS,
  AUXILIARIES,
  BEFORE_NO_RELATIVE,
  CLAUSE_OPENERS,
  CONTROLLING,
  DETERMINERS,
  INTRANSITIVES,
  LEADING,
  NOUN_OR_VERB,
  OBJECT_OPENERS,
  PAST_PARTICIPLES,
  PASTS,
  PREPOSITIONS,
  VERBS,
} from './grammar.ts';
import { NUMBER_WORDS } from './lexicon.ts';

/** A sentence's main clause, by the places of its words. */
export interface Clause {
  words: readonly ClauseWord[];
  /** Index of the first word of the subject: behind an opening "While …," and the like. */
  subject: number;
  /** Index of the finite verb; greater than `subject`. */
  verb: number;
}

interface ClauseWord {
  /** Folded: lower case, straight apostrophes. */
  folded: string;
  start: number;
  end: number;
  isCapital: boolean;
  /** A comma, dash, colon or bracket stands before it. */
  isAfterBreak: boolean;
}

const WORD = /[\p{L}\p{M}\p{N}]+(?:[’'.,-](?=[\p{L}\p{N}])[\p{L}\p{M}\p{N}]+)*/gu;

/** With a pronoun: "they're", "he'd", "that's"; with a name it is a genitive. */
const CONTRACTION = /^(?:i|you|we|they|he|she|it|that|there|who|what|here|this)'(?:m|re|ve|s|d|ll)$/;

/** Openers that may be prepositions, so that no verb need follow. */
const AMBIGUOUS = /^(?:as|after|before|since|despite|given|until)$/;

/**
 * The main clause of a sentence, where it surely has one: a finite verb with words before it that are its subject.
 *
 * A reading without a parser: the first finite verb that no clause opener before it has claimed. What looks like a noun
 * phrase, an infinitive, a participle or an imperative gives `null`.
 */
export function mainClauseOf(sentence: string): Clause | null {
  const words = wordsIn(sentence);
  const subject = startOfMain(words);
  if (subject < 0) return null;
  let open = 0;
  for (let index = subject; index < words.length; index++) {
    const word = words[index] as ClauseWord;
    if (isOpener(words, index, subject)) open++;
    if (!isFiniteAt(words, index)) continue;
    if (open === 0)
      return isSubject(words.slice(subject, index), word) ? { words, subject, verb: index } : null;
    open--;
    // "a story in which sources said she could win": what is said belongs to the clause that says it.
    if (isSaying(word) && words[index + 1]?.folded !== 'that') open++;
  }
  return null;
}

/** Something must stand before the verb, and not only an adverb. */
function isSubject(words: readonly ClauseWord[], verb: ClauseWord): boolean {
  return CONTRACTION.test(verb.folded) || words.some(({ folded }) => !isAdverb(folded));
}

function wordsIn(sentence: string): ClauseWord[] {
  let end = 0;
  return Array.from(sentence.matchAll(WORD), (match) => {
    const gap = sentence.slice(end, match.index);
    const isAfterBreak = gap !== ' ' && /[,;:–—(]|\s-\s/.test(gap);
    end = match.index + match[0].length;
    return {
      folded: fold(match[0]),
      start: match.index,
      end,
      isCapital: /^\p{Lu}/u.test(match[0]),
      isAfterBreak,
    };
  });
}

/** The first word of the main clause; -1 where a clause opens that no main clause follows, or there is none. */
function startOfMain(words: readonly ClauseWord[]): number {
  const first = words[0]?.folded ?? '';
  if (/^(?:which|who|whom|whose)$/.test(first)) return -1;
  if (first === 'to' && isBase(words[1]?.folded ?? '')) return -1;
  const isClause = LEADING.has(first);
  const isPhrase = PREPOSITIONS.has(first) || isAdverb(first);
  if (!isClause && !isPhrase) return 0;
  let hasVerb = AMBIGUOUS.test(first) || !isClause;
  for (let index = 1; index < words.length; index++) {
    if (hasVerb && words[index]?.isAfterBreak) return skipAdverbs(words, index);
    if (!isFiniteAt(words, index)) continue;
    if (isPhrase && !isClause) return isAdverb(first) ? skipAdverbs(words, 0) : 0;
    hasVerb = true;
  }
  return -1;
}

function skipAdverbs(words: readonly ClauseWord[], from: number): number {
  let at = from;
  while (at < words.length - 1 && isAdverb(words[at]?.folded ?? '')) at++;
  return at;
}

/** "that" opens a clause, but for one that stands before a noun or alone as the subject. */
function isOpener(words: readonly ClauseWord[], index: number, subject: number): boolean {
  const { folded } = words[index] as ClauseWord;
  if (CLAUSE_OPENERS.has(folded)) return folded !== 'that' || index > subject;
  if (/^(?:saying|claiming|suggesting|believing|thinking|hoping|arguing|alleging)$/.test(folded))
    return words[index + 1]?.folded !== 'that';
  return index > subject && isBareRelative(words, index);
}

/** "the last kettle you will ever buy": a new noun phrase right behind a noun opens a clause about it. */
function isBareRelative(words: readonly ClauseWord[], index: number): boolean {
  const word = words[index] as ClauseWord;
  const before = words[index - 1] as ClauseWord;
  if (
    word.isAfterBreak ||
    before.isCapital ||
    words[index - 2]?.folded === 'to' ||
    !/^(?:i|we|you|they|he|she|it|the|an?|my|our|their|his)$/.test(word.folded)
  )
    return false;
  return (
    /^[a-z]{3,}$/.test(before.folded) &&
    !isAdverb(before.folded) &&
    !PREPOSITIONS.has(before.folded) &&
    !CLAUSE_OPENERS.has(before.folded) &&
    !(BEFORE_NO_RELATIVE.has(before.folded) || /(?:ing|ed)$/.test(before.folded))
  );
}

function isFiniteAt(words: readonly ClauseWord[], index: number): boolean {
  const word = words[index] as ClauseWord;
  const before = words[index - 1]?.folded ?? '';
  if (AUXILIARIES.has(word.folded))
    return !(word.isCapital && /^(?:may|will|can|must)$/.test(word.folded) && index > 0);
  if (CONTRACTION.test(word.folded)) return true;
  if (DETERMINERS.has(before) || PREPOSITIONS.has(before) || word.isCapital) return false;
  // "had never heard", "was badly needed": part of the verb that is finite already.
  if (index > 0 && isAuxiliary(words[subjectBefore(words, index)])) return false;
  if (PASTS.has(word.folded)) return !PAST_PARTICIPLES.has(word.folded) || isPastHere(words, index);
  if (word.folded.endsWith('ed')) return isRegularPast(words, index);
  return isPresent(words, index);
}

function isAuxiliary(word: ClauseWord | undefined): boolean {
  return word !== undefined && (AUXILIARIES.has(word.folded) || CONTRACTION.test(word.folded));
}

function isBase(word: string): boolean {
  return VERBS.has(word) || /^(?:be|have|do|get|go)$/.test(word);
}

/** Verbs behind which "that" may be left out. */
function isSaying({ folded }: ClauseWord): boolean {
  return baseForms(folded).some((form) =>
    /^(?:say|think|believe|hope|claim|argue|suggest|know|fear|expect|report|feel|assume|insist|allege)$/.test(
      form,
    ),
  );
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
  // "Taxes rise": nothing else can be the verb.
  if (!isThird && index === 1 && words.length === 2) return true;
  return isPronoun(words, subjectBefore(words, index)) || opensObject(words[index + 1]);
}

function opensObject(next: ClauseWord | undefined): boolean {
  if (next === undefined) return false;
  return (
    next.folded === 'to' ||
    OBJECT_OPENERS.has(next.folded) ||
    isNumeral(next) ||
    (next.isCapital && !PREPOSITIONS.has(next.folded))
  );
}

function isAdverb(word: string): boolean {
  return ADVERBS.has(word) || word.endsWith('ly');
}

function isNumeral(word: ClauseWord | undefined): boolean {
  return word !== undefined && (/^\p{N}/u.test(word.folded) || word.folded in NUMBER_WORDS);
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
