import type { TimelineAnswer, TimelineEvent } from '@onrecord/schema';
import { alternatives, heading, noRecord } from '../parts/searched.ts';
import { type Names, namesIn } from '../parts/speaker.ts';
import { datedStatementLines } from '../parts/statement.ts';
import { dayRange } from '../text/dates.ts';
import type { Block, Pen } from '../text/pen.ts';
import { words } from '../words.ts';

/** Statements in order of time, each below its date. */
export function timelineBlocks(answer: TimelineAnswer, pen: Pen): Block[] {
  const { events, total, searched } = answer;
  if (events.length === 0) return [noRecord(searched, pen), alternatives(answer.alternatives, pen)];
  const names = namesIn(answer.receipts);
  const isAll = events.length === total;
  return [
    heading(isAll ? words.statements(total) : words.someStatements(events.length, total), searched, pen),
    ...events.map((event) => eventBlock(event, names, pen)),
    isAll ? [] : pen.lines(words.more),
    alternatives(answer.alternatives, pen),
  ];
}

function eventBlock(event: TimelineEvent, names: Names, pen: Pen): Block {
  return [...dateLine(event, pen), ...datedStatementLines(event.statement, names, pen)];
}

/** A full mark where the words are dated, an empty one where only their publication is. */
function dateLine({ clock, earliest, latest }: TimelineEvent, pen: Pen): string[] {
  const { strong, quiet } = pen.style;
  if (clock === null || earliest === null || latest === null)
    return pen.lines(quiet(words.undated), { mark: '?' });
  const days = dayRange(earliest, latest);
  if (clock === 'said') return pen.lines(strong(days), { mark: '●' });
  return pen.lines(`${strong(days)} ${quiet(words.byPublication)}`, { mark: '○' });
}
