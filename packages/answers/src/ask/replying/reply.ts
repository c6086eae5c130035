import type { AskAnswer, SaidAnswer, Stance, WhoSaidAnswer } from '@onrecord/schema';
import { isFrameAlarm } from '../../compare/frames.ts';
import type { Found } from '../finding/found.ts';
import type { Reading } from '../reading/reading.ts';
import { stanceOn } from './bearing.ts';
import { type Held, replyByPositions, replyOfClaims } from './positions.ts';

type Reply = Pick<AskAnswer, 'reply' | 'alarms'>;

const NONE: Reply = { reply: null, alarms: [] };

/** Yes or no by the record, to a question that wants it. Where the record is silent nothing is replied. */
export function replyTo({ answer, speakerIds }: Found, reading: Reading): Reply {
  const { whether, isReported } = reading;
  if (whether === null || answer.receipts.length === 0) return NONE;
  if (answer.kind === 'who-said') return saidWords(answer, isReported);
  if (answer.kind === 'said') return saidSomething(answer, reading);
  const isStance = whether !== 'said' && whether !== 'answered' && whether !== 'stated';
  return answer.kind === 'claim' && isStance ? replyOfClaims(answer, whether, speakerIds ?? []) : NONE;
}

/**
 * Words in quotation marks must be the speaker's; a report of them need only say the same. Where outlets print what matters
 * otherwise, neither is sure.
 */
function saidWords({ verdict, alarms, statements }: WhoSaidAnswer, isReported: boolean): Reply {
  const isContested = statements[0]?.variants?.some((variant) => variant.alarms.length > 0) ?? false;
  const stance = statements[0]?.receipts[0]?.quote.stance;
  if (stance === 'declines') return { reply: 'no', alarms: [] };
  // Who asks or doubts it has not said that it is so, nor has who puts it in other people's mouths.
  const isOpen = isContested || alarms.some(isFrameAlarm) || stance === 'asks' || stance === 'doubts';
  switch (verdict) {
    case 'verbatim':
    case 'cut':
      return { reply: isOpen ? 'unclear' : 'yes', alarms: [] };
    case 'paraphrased':
      return { reply: isReported ? (isOpen ? 'unclear' : 'yes') : 'no', alarms: [] };
    case 'altered':
      if (stance === 'asks' || stance === 'doubts') return { reply: 'unclear', alarms: [] };
      if (!isReported || !alarms.every(isFrameAlarm)) return { reply: 'no', alarms: [] };
      return { reply: isOpen ? 'unclear' : 'yes', alarms: [] };
    case 'denied':
    case 'other-speaker':
      return { reply: 'no', alarms: [] };
    case 'no-record':
      return NONE;
  }
}

/** Who declines to say something has not said it. */
function saidSomething({ statements, question }: SaidAnswer, { whether, question: asked }: Reading): Reply {
  if (whether === null) return NONE;
  const firsts = statements.flatMap(({ receipts: [first] }) => first ?? []);
  const stances = firsts.map(({ quote }) => quote.stance);
  if (whether === 'said') return { reply: stances[0] === 'declines' ? 'no' : 'yes', alarms: [] };
  // That somebody spoke about it does not tell whether they said when.
  if (whether === 'answered') return { reply: stances.includes('declines') ? 'no' : 'unclear', alarms: [] };
  const about = question.about ?? '';
  const held = firsts.flatMap((receipt): Held[] => {
    const stance = stanceOn(receipt, about);
    return stance === null ? [] : [{ stance, receipt }];
  });
  return whether === 'stated'
    ? stated(held, [asked.stance ?? []].flat()[0])
    : replyByPositions(held, { whether, isOneSpeaker: question.speaker !== undefined });
}

/** "Did she promise to keep it": who promises that it will not be kept has not; what is only near it tells nothing. */
function stated(held: readonly Held[], stance: Stance | undefined): Reply {
  if (held.some((one) => one.stance === 'denies')) return { reply: 'no', alarms: [] };
  const isStated = held.some((one) =>
    stance === undefined ? one.stance !== 'declines' : one.stance === stance,
  );
  return { reply: isStated ? 'yes' : 'unclear', alarms: [] };
}
