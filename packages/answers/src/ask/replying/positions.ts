import type { AskAnswer, ClaimAnswer, Receipt, Stance } from '@onrecord/schema';
import { inTime } from '../../days.ts';
import { shareOf, topicWordsOf } from '../../near/topics.ts';
import { speaksFor } from '../../speaks-for.ts';
import { SAME_MATTER, turned } from './bearing.ts';

type Reply = Pick<AskAnswer, 'reply' | 'alarms'>;

/** What somebody holds of what is asked about, and what proves it. */
export interface Held {
  stance: Stance;
  receipt: Receipt;
}

/**
 * By the positions of whom was asked for, or of everybody, on the claims that are most nearly the one asked about. Who
 * asserts something only near it says nothing of it; what doubts that it is not so does not confirm it.
 *
 * @param speakerIds - Identities of whom was asked for and of who speaks for them.
 */
export function replyOfClaims(
  { claims, question }: ClaimAnswer,
  whether: Stance,
  speakerIds: readonly string[],
): Reply {
  const { speaker, about } = question;
  const asked = topicWordsOf(about);
  const held = claims.flatMap(({ text, positions }) => {
    return positions.flatMap(({ stance, receipts, claim = text }) => {
      const share = Math.max(shareOf(asked, text), shareOf(asked, claim));
      const receipt = receipts.find(
        (one) => speaker === undefined || speaksFor(one, { name: speaker, ids: speakerIds }),
      );
      const own = turned(stance, text, about);
      // One word tells too little for what is asserted to be what was asked.
      const isNearOnly = share < SAME_MATTER || asked.length < 2;
      if (!receipt || own === null || (own === 'asserts' && isNearOnly)) return [];
      // What denies something near it does not tell of this.
      if (stance !== own && share < SAME_MATTER) return [];
      return [{ stance: own, receipt, share }];
    });
  });
  const best = Math.max(...held.map(({ share }) => share));
  const nearest = held.filter(({ share }) => share >= Math.min(best, ALL));
  return replyByPositions(nearest, { whether, isOneSpeaker: speaker !== undefined });
}

/** All words asked about. */
const ALL = 1;

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

/**
 * Yes or no by what is held. Where one speaker held both, the later position tells, if it is the one asked for: to confirm at
 * last what one could not is to confirm it. All else is unclear.
 */
export function replyByPositions(
  held: readonly Held[],
  { whether, isOneSpeaker }: { whether: Stance; isOneSpeaker: boolean },
): Reply {
  const inOrder = held.toSorted((a, b) => inTime(a.receipt, b.receipt));
  const isFor = ({ stance }: Held) => (BEARS_OUT[whether] ?? [whether]).includes(stance);
  const isAgainst = ({ stance }: Held) => SPEAKS_AGAINST[whether]?.includes(stance) ?? false;
  // That some hold otherwise does not tell that nobody does.
  if (!inOrder.some(isFor))
    return { reply: isOneSpeaker && inOrder.some(isAgainst) ? 'no' : 'unclear', alarms: [] };
  if (!inOrder.some(isAgainst)) return { reply: 'yes', alarms: [] };
  const last = inOrder.findLast((one) => one.stance === whether);
  const isSettled =
    last !== undefined &&
    (!isOneSpeaker || inOrder.filter(isAgainst).every((one) => inTime(one.receipt, last.receipt) < 0));
  return isSettled
    ? { reply: 'yes', alarms: ['others, or at another time, held otherwise'] }
    : { reply: 'unclear', alarms: ['the record holds both: see the dates'] };
}
