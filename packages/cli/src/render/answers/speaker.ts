import type { SpeakerAnswer } from '@onrecord/schema';
import { alternatives, noRecord } from '../parts/searched.ts';
import { nameOf, namesIn } from '../parts/speaker.ts';
import { ownStatementBlock } from '../parts/statement.ts';
import { type Block, dotted, type Pen } from '../text/pen.ts';
import { plain } from '../text/plain.ts';
import { number, words } from '../words.ts';

/** Roles and topics named, at most. */
const LISTED = 12;

/** Who somebody is as printed, what they spoke about, their latest statements. */
export function speakerBlocks(answer: SpeakerAnswer, pen: Pen): Block[] {
  const { speaker, searched, statements } = answer;
  if (speaker === null) return [noRecord(searched, pen), alternatives(answer.alternatives, pen)];
  const names = namesIn(answer.receipts);
  return [
    headBlock({ ...answer, speaker }, pen),
    statements.length === 0 ? [] : pen.lines(words.latest),
    ...statements.map((statement) => ownStatementBlock(statement, names, pen)),
    alternatives(answer.alternatives, pen),
  ];
}

function headBlock(
  answer: SpeakerAnswer & { speaker: NonNullable<SpeakerAnswer['speaker']> },
  pen: Pen,
): Block {
  const { speaker, roles, topics, total } = answer;
  const facts = [words.kind[speaker.kind], words.statements(total)].filter((fact) => fact !== null);
  const { also, roles: roleLabel, about } = words.speakerRows;
  return [
    ...pen.lines(pen.style.strong(nameOf(speaker))),
    ...pen.lines(dotted(facts), { indent: 2 }),
    ...row(also, speaker.aliases, pen),
    ...row(
      roleLabel,
      roles.map(({ text }) => text),
      pen,
    ),
    ...row(
      about,
      topics.map(({ text, quotes }) => `${text} (${number(quotes)})`),
      pen,
    ),
  ];
}

function row(label: string, items: readonly string[], pen: Pen): string[] {
  const listed = [...new Set(items.map((item) => plain(item, 160)))].slice(0, LISTED);
  const labels = Object.values(words.speakerRows);
  const mark = label.padEnd(Math.max(...labels.map(({ length }) => length)) + 1);
  return listed.length === 0 ? [] : pen.lines(listed.join(', '), { indent: 2, mark });
}
