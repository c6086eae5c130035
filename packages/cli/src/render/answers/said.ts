import type { SaidAnswer } from '@onrecord/schema';
import { alternatives, heading, noRecord } from '../parts/searched.ts';
import { namesIn } from '../parts/speaker.ts';
import { statementBlock } from '../parts/statement.ts';
import type { Block, Pen } from '../text/pen.ts';
import { words } from '../words.ts';

/** Statements, newest or most relevant first. */
export function saidBlocks(answer: SaidAnswer, pen: Pen): Block[] {
  const { statements, searched, total, next } = answer;
  if (statements.length === 0) return [noRecord(searched, pen), alternatives(answer.alternatives, pen)];
  const names = namesIn(answer.receipts);
  const found =
    next === null ? words.statements(statements.length) : words.someStatements(statements.length, total);
  return [
    heading(found, searched, pen),
    ...statements.map((statement) => statementBlock(statement, names, pen)),
    next === null ? [] : pen.lines(words.more),
    alternatives(answer.alternatives, pen),
  ];
}
