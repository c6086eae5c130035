import type { AskAnswer, DirectAnswer } from '@onrecord/schema';
import type { Words } from '../../messages/words.ts';
import { alarmBlocks } from '../alarms.ts';
import type { Block } from '../page.ts';
import { noRecord } from '../searched.ts';

/** Yes or no where that was wanted, then the answer, which shows how the question was read. */
export function askBlocks(asked: AskAnswer, draw: (answer: DirectAnswer) => Block[], words: Words): Block[] {
  const { answer, reply, alarms, searched } = asked;
  // What was not looked up has no record to be silent.
  if (answer === null) return alarms.length > 0 ? alarmBlocks(alarms, words) : [noRecord(asked, words)];
  return [
    ...(reply === null ? [] : [{ text: `**${words.reply[reply]}**` }]),
    ...alarmBlocks(alarms, words),
    ...draw({ ...answer, searched }),
  ];
}
