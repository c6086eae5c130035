import type { SpeakerAnswer } from '@onrecord/schema';
import { alternatives, noRecord } from '../parts/searched.ts';
import { nameOf, namesOf } from '../parts/speaker.ts';
import { statementBlock } from '../parts/statement.ts';
import { cleanStart } from '../text/clean.ts';
import type { Block, Pen } from '../text/pen.ts';
import { number, words } from '../words.ts';

/** Who somebody is as printed, what they spoke about, their latest statements. */
export function speakerBlocks(answer: SpeakerAnswer, pen: Pen): Block[] {
  const { speaker, searched, statements, receipts } = answer;
  if (speaker === null) return [noRecord(searched, pen), alternatives(answer.alternatives, pen)];
  const names = namesOf([speaker, ...receipts.map((receipt) => receipt.speaker)]);
  return [
    headBlock({ ...answer, speaker }, pen),
    statements.length === 0 ? [] : pen.lines(pen.style.strong(words.latest)),
    ...statements.map((statement) => statementBlock(statement, names, pen)),
    alternatives(answer.alternatives, pen),
  ];
}

type Known = SpeakerAnswer & { speaker: NonNullable<SpeakerAnswer['speaker']> };

function headBlock({ speaker, roles, topics, total }: Known, pen: Pen): Block {
  const topicWords = topics.map(({ text, quotes }) => `${text} (${number(quotes)})`);
  return [
    ...pen.lines(pen.style.strong(nameOf(speaker))),
    ...pen.lines([words.kind[speaker.kind], words.statements(total)].filter(Boolean).join(' · '), '  '),
    ...row(words.alias, speaker.aliases, pen),
    ...row(words.roles, [...new Set(roles.map(({ text }) => text))], pen),
    ...row(words.topics, topicWords, pen),
  ];
}

function row(label: string, items: readonly string[], pen: Pen): string[] {
  if (items.length === 0) return [];
  const listed = items.slice(0, 12).map((item) => cleanStart(item, 160));
  return pen.lines(listed.join(', '), { first: `  ${label.padEnd(6)} `, rest: '         ' });
}
