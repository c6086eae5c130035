import type { Quote, Stance } from '@onrecord/schema';
import { type Clause, mainClauseOf } from './clause.ts';
import {
  FIRST,
  isActing,
  isExpletive,
  LIKELIHOOD,
  OBJECT,
  POINTING,
  POSSESSIVE,
  SECOND,
  THIRD,
} from './pronouns.ts';
import { fits, type Voice } from './voice.ts';

/** Where a name belongs that tells who is meant: behind the pronoun that ends here. */
export interface Resolution {
  at: number;
  isPossessive: boolean;
}

/** Stances in which "he" is who speaks: in "asked whether he believed it" it is not. */
const SPEAKING: ReadonlySet<Stance> = new Set([
  'asserts',
  'confirms',
  'denies',
  'doubts',
  'believes',
  'commits',
]);

/**
 * How a clause's subject can be understood without what stands around it: `[]` where it can as it is, with the places
 * for the speaker's name where it is a pronoun for them; `null` where nobody can tell who or what is meant.
 */
export function resolveSubject(
  text: string,
  clause: Clause,
  given: { quote: Quote; voice: Voice; isOpening: boolean },
): Resolution[] | null {
  const { quote, voice, isOpening } = given;
  const places: Resolution[] = [];
  const resolved = new Set<string>();
  const opening = clause.subject > 0 ? [1, clause.subject] : [clause.subject];
  for (const index of opening) {
    const word = clause.words[index];
    const pronoun = (word?.folded ?? '').replace(/'(?:m|re|ve|s|d|ll)$/, '');
    const isMain = index === clause.subject;
    if (word === undefined || SECOND.test(pronoun)) return null;
    if (OBJECT.test(pronoun) || (POINTING.test(pronoun) && isMain && isAlone(clause))) return null;
    if (FIRST.test(pronoun)) {
      if (quote.type === 'indirect' || voice.speaker === null) return null;
      if (!resolved.has('first')) places.push({ at: word.end, isPossessive: POSSESSIVE.test(pronoun) });
      resolved.add('first');
      continue;
    }
    if (!THIRD.test(pronoun)) continue;
    const rest = text.slice(word.start);
    if (pronoun === 'it' && isEmpty(rest)) continue;
    if (pronoun === 'it' && quote.stance !== 'denies' && !isActing(rest)) return null;
    const isSpeaker =
      isOpening && SPEAKING.has(quote.stance) && quote.type !== 'direct' && fits(pronoun, voice);
    if (!isSpeaker) return null;
    if (!resolved.has('third')) places.push({ at: word.end, isPossessive: POSSESSIVE.test(pronoun) });
    resolved.add('third');
  }
  return places;
}

/** "It" that points at nothing: what it is follows, with "that" or without. */
function isEmpty(text: string): boolean {
  return isExpletive(text) || (LIKELIHOOD.test(text) && mainClauseOf(text.replace(LIKELIHOOD, '')) !== null);
}

/** True where the first word of the subject is all of it: "those were sold" against "those boats were sold". */
function isAlone({ subject, verb, words }: Clause): boolean {
  if (words[subject + 1]?.isAfterBreak) return true;
  return words
    .slice(subject + 1, verb)
    .every(({ folded }) => /^(?:\w+ly|also|never|always|now|all|both|just|still)$/.test(folded));
}
