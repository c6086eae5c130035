import type { TimelineAnswer, TimelineEvent } from '@onrecord/schema';
import type { Words } from '../../messages/words.ts';
import { days } from '../dates.ts';
import type { Block } from '../page.ts';
import { alternatives, heading, noRecord } from '../searched.ts';
import { statementBlock } from '../statement.ts';

/** Statements in order of time, each below its date. */
export function timelineBlocks(answer: TimelineAnswer, words: Words): Block[] {
  const { events, total } = answer;
  if (events.length === 0) return [noRecord(answer, words), ...alternatives(answer.alternatives, words)];
  return [
    heading(words.statements(total), answer, words),
    ...events.map((event) => eventBlock(event, words)),
    ...alternatives(answer.alternatives, words),
  ];
}

/** A full mark where the words are dated, an empty one where only their publication is. */
function eventBlock({ clock, earliest, latest, statement }: TimelineEvent, words: Words): Block {
  const { text, url } = statementBlock(statement, words);
  const isDated = clock !== null && earliest !== null && latest !== null;
  const date = isDated
    ? `${clock === 'said' ? '●' : '○'} **${days(earliest, latest, words)}**`
    : `? ${words.undated}`;
  const note = clock === 'published' ? ` ${words.byPublication}` : '';
  return { text: `${date}${note}\n${text}`, ...(url !== undefined && { url }) };
}
