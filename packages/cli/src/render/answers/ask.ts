import type { AskAnswer, DirectAnswer } from '@onrecord/schema';
import { alarmBlock } from '../parts/alarms.ts';
import { noRecord, notLookedUp } from '../parts/searched.ts';
import type { Block, Pen } from '../text/pen.ts';
import type { Style } from '../text/style.ts';
import { words } from '../words.ts';

const REPLY_STYLES: Record<NonNullable<AskAnswer['reply']>, keyof Style> = {
  yes: 'good',
  no: 'bad',
  unclear: 'doubtful',
};

/** Yes or no where that was wanted, then the answer, which shows how the question was read. */
export function askBlocks(
  { answer, reply, alarms, searched }: AskAnswer,
  draw: (answer: DirectAnswer) => Block[],
  pen: Pen,
): Block[] {
  if (answer === null) return [alarms.length === 0 ? noRecord(searched, pen) : notLookedUp(alarms, pen)];
  return [
    reply === null ? [] : pen.lines(pen.style[REPLY_STYLES[reply]](words.reply[reply])),
    alarmBlock(alarms, pen),
    ...draw({ ...answer, searched }),
  ];
}
