import { baseForms } from '../stance/inflection.ts';
import { type ClauseWord, CONTRACTION, isAdverb, isFiniteAt, wordsIn } from './finite.ts';
import { AUXILIARIES, BEFORE_NO_RELATIVE, CLAUSE_OPENERS, LEADING, PREPOSITIONS, VERBS } from './grammar.ts';

/** A sentence's main clause, by the places of its words. */
export interface Clause {
  words: readonly ClauseWord[];
  /** Index of the first word of the subject: behind an opening "While …," and the like. */
  subject: number;
  /** Index of the finite verb; greater than `subject`. */
  verb: number;
}

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
    if (open === 0) {
      const before = words.slice(subject, index);
      const isHeading = sentence.slice(words[subject]?.start, word.start).includes(': ');
      return isSubject(before, word) && !isHeading ? { words, subject, verb: index } : null;
    }
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
  if (SAYING.has(folded)) return words[index + 1]?.folded !== 'that';
  return index > subject && (isBareRelative(words, index) || isBareName(words, index));
}

const SAYING = new Set('saying claiming suggesting believing thinking hoping arguing alleging'.split(' '));

/** "the last kettle you will ever buy": a new noun phrase right behind a noun opens a clause about it. */
function isBareRelative(words: readonly ClauseWord[], index: number): boolean {
  const word = words[index] as ClauseWord;
  const before = words[index - 1] as ClauseWord;
  if (
    word.isAfterBreak ||
    before.isCapital ||
    words[index - 2]?.folded === 'to' ||
    !/^(?:(?:i|we|you|they|he|she|it)(?:'\w+)?|the|an?|my|our|their|his)$/.test(word.folded)
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

/** "remarks Brandt had made": a name right behind a plural is the subject of such a clause too. */
function isBareName(words: readonly ClauseWord[], index: number): boolean {
  const word = words[index] as ClauseWord;
  const { folded, isCapital } = words[index - 1] as ClauseWord;
  if (!word.isCapital || word.isAfterBreak || isCapital || !/[^su]s$/.test(folded)) return false;
  const isOther = PREPOSITIONS.has(folded) || BEFORE_NO_RELATIVE.has(folded) || AUXILIARIES.has(folded);
  return !isOther && !baseForms(folded).some((form) => VERBS.has(form));
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
