import {
  type AskAnswer,
  type ClaimAnswer,
  type DirectAnswer,
  type SaidAnswer,
  type Stance,
  signatureOf,
  type WhoSaidAnswer,
} from '@onrecord/schema';
import { shareOf, topicWordsOf } from '../near/topics.ts';
import { speaksFor } from '../speaks-for.ts';
import type { Reading } from './reading.ts';

type Reply = Pick<AskAnswer, 'reply' | 'alarms'>;

const NONE: Reply = { reply: null, alarms: [] };

/** Yes or no by the record, to a question that wants it. Where the record is silent nothing is replied. */
export function replyTo(answer: DirectAnswer, { whether, isReported }: Reading): Reply {
  if (whether === null || answer.receipts.length === 0) return NONE;
  if (answer.kind === 'who-said') return saidWords(answer, isReported);
  if (answer.kind === 'said') return saidSomething(answer, whether);
  return answer.kind === 'claim' && whether !== 'said' && whether !== 'answered'
    ? held(answer, whether)
    : NONE;
}

/**
 * Words in quotation marks must be the speaker's; a report of them need only say the same. Where outlets print what matters
 * otherwise, neither is sure.
 */
function saidWords({ verdict, alarms, statements }: WhoSaidAnswer, isReported: boolean): Reply {
  const isContested = statements[0]?.variants?.some((variant) => variant.alarms.length > 0) ?? false;
  switch (verdict) {
    case 'verbatim':
    case 'cut':
      return { reply: isContested ? 'unclear' : 'yes', alarms: [] };
    case 'paraphrased':
      return { reply: isReported ? 'yes' : 'no', alarms: [] };
    case 'altered':
      return { reply: isReported && alarms.length === 0 ? 'yes' : 'no', alarms: [] };
    case 'denied':
    case 'other-speaker':
      return { reply: 'no', alarms: [] };
    case 'no-record':
      return NONE;
  }
}

/** Who declines to say something has not said it. */
function saidSomething({ statements }: SaidAnswer, whether: 'said' | 'answered' | Stance): Reply {
  const stances = statements.map(({ receipts: [first] }) => first?.quote.stance);
  if (whether === 'said') return { reply: stances[0] === 'declines' ? 'no' : 'yes', alarms: [] };
  // That somebody spoke about it does not tell whether they said when.
  if (whether === 'answered') return { reply: stances.includes('declines') ? 'no' : 'unclear', alarms: [] };
  return replyBy(
    stances.filter((stance) => stance !== undefined),
    whether,
  );
}

/**
 * By the positions of whom was asked for, or of everybody, on the first claim that tells. Other claims found with it are near
 * it, not the same: where positions on them go the other way, nothing is sure.
 */
function held({ claims, question }: ClaimAnswer, whether: Stance): Reply {
  const { speaker } = question;
  const asked = topicWordsOf(question.about);
  const isAsked = ({ receipts }: Position) =>
    speaker === undefined || receipts.some((receipt) => speaksFor(receipt, { name: speaker, ids: [] }));
  // Who asserts something near it says nothing of it.
  const stancesOn = (claim: Claim | undefined) =>
    (claim?.positions ?? [])
      .filter(isAsked)
      .map(({ stance }) => stance)
      .filter((stance) => stance !== 'asserts' || shareOf(asked, claim?.text ?? '') >= SAME_MATTER);
  const first = claims.find((claim) => stancesOn(claim).length > 0) ?? claims[0];
  const others = claims.filter((claim) => claim !== first);
  // What doubts that something is not so does not confirm it.
  const isTurned = first && signatureOf(first.text).isNegated !== signatureOf(question.about).isNegated;
  if (isTurned) return { reply: 'unclear', alarms: [] };
  const { reply, alarms } = replyBy(stancesOn(first), whether);
  const isContested = others.some((claim) => {
    // A claim that is only found with it says nothing of it.
    if (shareOf(asked, claim.text) < SAME_MATTER) return false;
    const other = replyBy(stancesOn(claim), whether).reply;
    return other !== reply && other !== 'unclear';
  });
  return isContested
    ? { reply: 'unclear', alarms: ['the record holds both: see the dates'] }
    : { reply, alarms };
}

/** Of the words asked about, so many stand in a claim on the same matter. */
const SAME_MATTER = 0.75;

type Claim = ClaimAnswer['claims'][number];
type Position = Claim['positions'][number];

/** Stances that bear a question out, and those that speak against it; who asserts something need not confirm it again. */
const BEARS_OUT: Partial<Record<Stance, readonly Stance[]>> = {
  confirms: ['confirms', 'asserts'],
  denies: ['denies'],
  doubts: ['doubts'],
};
const SPEAKS_AGAINST: Partial<Record<Stance, readonly Stance[]>> = {
  confirms: ['denies', 'doubts', 'declines'],
  denies: ['confirms', 'asserts', 'doubts', 'declines'],
  doubts: ['confirms', 'asserts', 'denies'],
};

function replyBy(stances: readonly Stance[], whether: Stance): Reply {
  const isFor = stances.some((stance) => (BEARS_OUT[whether] ?? [whether]).includes(stance));
  const isAgainst = stances.some((stance) => SPEAKS_AGAINST[whether]?.includes(stance));
  if (isFor && isAgainst)
    return stances.includes(whether)
      ? { reply: 'yes', alarms: ['others, or at another time, held otherwise'] }
      : { reply: 'unclear', alarms: ['the record holds both'] };
  return { reply: isFor ? 'yes' : isAgainst ? 'no' : 'unclear', alarms: [] };
}
