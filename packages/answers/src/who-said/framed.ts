import type { DiffPart, Receipt } from '@onrecord/schema';
import { type Comparison, compare } from '../compare/compare.ts';
import { alarmOfFrame, type Frame, frameOf } from '../compare/frames.ts';
import { turnedSentenceOf } from '../compare/turned.ts';

/** A comparison with what the sentence around the matching words makes of them. */
interface Framed {
  comparison: Comparison;
  /** Told to the reader beside those of the comparison. */
  alarms: string[];
  /** The speaker says that they did not say it. */
  isDenial: boolean;
}

/**
 * Words that stand so in a quote, seen in its sentence: what is negated there is altered, what is asked, supposed, reported
 * of others or not meant is cut out of it; nothing of that is verbatim.
 */
export function framed(asked: string, comparison: Comparison, { quote, sentence }: Receipt): Framed {
  const { relation, stretch } = comparison;
  const frame =
    stretch === null || relation === 'unrelated' ? null : frameOf({ text: quote.text, sentence }, stretch);
  if (frame === null || stretch === null) return { comparison, alarms: [], isDenial: false };
  const isNegated = frame.kind === 'negation' || frame.kind === 'denial';
  // "If there was a memo …" beside "There was never a memo": the speaker says which it is.
  const isTold = isNegated || comparison.alarms.some((alarm) => /^(?:lost|added) "/.test(alarm));
  const plain = isTold ? null : turnedSentenceOf(asked, quote.text);
  if (plain !== null) {
    const { diff, alarms } = compare(asked, { ...quote, text: plain });
    return { comparison: { ...comparison, relation: 'altered', diff, alarms }, alarms: [], isDenial: false };
  }
  const diff = isNegated
    ? withLead(comparison.diff, frame, quote.text.slice(stretch.start, stretch.end))
    : comparison.diff;
  const alarms = comparison.alarms.filter((alarm) => !/^added "/.test(alarm));
  // "Cannot be kept dry", of "I no longer believe it can be kept dry": both negate it.
  if (isNegated && alarms.length < comparison.alarms.length)
    return { comparison: { ...comparison, alarms, diff }, alarms: [], isDenial: false };
  return {
    comparison: {
      ...comparison,
      relation: isNegated ? 'altered' : relation === 'verbatim' ? 'cut' : relation,
      diff,
      alarms: isNegated ? withLoss(alarms) : comparison.alarms,
    },
    alarms: [alarmOfFrame(frame)],
    isDenial: frame.kind === 'denial',
  };
}

/** Once, by whichever word. */
function withLoss(alarms: readonly string[]): string[] {
  return alarms.some((alarm) => /^lost "/.test(alarm)) ? [...alarms] : ['lost "not"', ...alarms];
}

/** The words before those asked about belong to what is recorded: they turn it. */
function withLead(diff: readonly DiffPart[], { lead }: Frame, words: string): DiffPart[] {
  const parts: readonly DiffPart[] = diff.length > 0 ? diff : [{ kind: 'same', text: words }];
  if (lead === '') return [...parts];
  // What is recorded in the place of asked words at the beginning is a part of it.
  const first = parts.findIndex(({ kind }) => kind === 'same');
  const asked = parts.slice(0, first === -1 ? 0 : first).filter(({ kind }) => kind === 'asked');
  return [...asked, { kind: 'recorded', text: lead }, ...parts.slice(first === -1 ? 0 : first)];
}
