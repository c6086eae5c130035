import type { Quote, Stance } from '@onrecord/schema';
import { type Clause, mainClauseOf } from './clause.ts';
import { fits, type Voice } from './voice.ts';

/** Where a name belongs that tells who is meant: behind the pronoun that ends here. */
export interface Resolution {
  at: number;
  isPossessive: boolean;
}

const THIRD = /^(?:he|she|they|it|his|her|their|its)$/;
const FIRST = /^(?:i|we|my|our)$/;
const SECOND = /^(?:you|your|yours)$/;
const POSSESSIVE = /^(?:my|our|his|her|their|its)$/;

/** Alone they point at what was said before. */
const POINTING =
  /^(?:this|that|these|those|some|many|most|all|both|others?|another|few|several|none|neither|either|each|one|ones|such|so|here|mine|ours|yours|theirs|me|him|us|them)$/;

/** "It" that points at nothing: "it was clear that", "it is important to". */
const EXPLETIVE =
  /^it(?:[’']s| (?:is|was|will be|would be|has been|may be|might be|could be|seems|seemed|appears|appeared|remains))(?: \w+ly| not| never| too| so| very| more| still| now| also| just)* (?:\w+ (?:time|way|idea|mistake|shame|pity|fact|duty|right|job|matter|honou?r|crime|tragedy) |(?:clear|unclear|true|important|essential|vital|crucial|critical|necessary|imperative|time|hard|difficult|easy|easier|harder|possible|impossible|likely|unlikely|wrong|right|fair|unfair|illegal|legal|early|late|unacceptable|safe|unsafe|dangerous|best|better|worth|inconceivable|inevitable|sad|great|good|bad|natural|normal|obvious|evident|surprising|known|thought|believed) ).{0,40}?\b(?:that|to|for|whether|if|how|what|why)\b/i;

/** "It was highly likely officers had been killed": what follows is a clause of its own. */
const LIKELIHOOD =
  /^it(?:[’']s| (?:is|was|seems|seemed|appears|appeared))(?: \w+ly| not| very| quite| now)* (?:likely|unlikely|possible|clear|true|certain|obvious|evident) /i;

const BUSY =
  /^it (?:is|was|has been|had been)(?: not| also| still| now)* (?:looking|planning|preparing|investigating|reviewing|considering|working|cooperating|monitoring|seeking|trying|negotiating|recalling|offering|sending|withdrawing|developing|studying|examining)\b/i;

/** What an organisation does, so that "it" is the organisation: "it will not sell", "it had informed". */
const ACTING =
  /^it(?: (?:will|would|could|has|had|did|does|can)(?: not| never| also| already| now| always)*| also)? (?!is\b|was\b|be\b|been\b|not\b|take\b|taken\b|become\b|come\b|seem|appear|rain|snow|remain|happen|have\b|had\b|make\b|made\b|mean|matter|go\b|gone\b|get\b|cost|last|turn|look|feel|depend|help|work|start|begin|end|start|change|affect|cause|lead|led|increase|reduce|destroy|kill|hit|strike|threaten)[a-z]+\b/i;

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
    if (POINTING.test(pronoun) && isMain && isAlone(clause)) return null;
    if (FIRST.test(pronoun)) {
      if (quote.type === 'indirect' || voice.speaker === null) return null;
      if (!resolved.has('first')) places.push({ at: word.end, isPossessive: POSSESSIVE.test(pronoun) });
      resolved.add('first');
      continue;
    }
    if (!THIRD.test(pronoun)) continue;
    const rest = text.slice(word.start);
    if (pronoun === 'it' && isExpletive(rest)) continue;
    if (pronoun === 'it' && quote.stance !== 'denies' && !ACTING.test(rest) && !BUSY.test(rest)) return null;
    const isSpeaker =
      isOpening && SPEAKING.has(quote.stance) && quote.type !== 'direct' && fits(pronoun, voice);
    if (!isSpeaker) return null;
    if (!resolved.has('third')) places.push({ at: word.end, isPossessive: POSSESSIVE.test(pronoun) });
    resolved.add('third');
  }
  return places;
}

function isExpletive(text: string): boolean {
  return (
    EXPLETIVE.test(text) || (mainClauseOf(text.replace(LIKELIHOOD, '')) !== null && LIKELIHOOD.test(text))
  );
}

/** True where the first word of the subject is all of it: "those were sold" against "those boats were sold". */
function isAlone({ subject, verb, words }: Clause): boolean {
  if (words[subject + 1]?.isAfterBreak) return true;
  return words
    .slice(subject + 1, verb)
    .every(({ folded }) => /^(?:\w+ly|also|never|always|now|all|both|just|still)$/.test(folded));
}
