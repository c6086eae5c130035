import type { SaidAnswer } from '@onrecord/schema';
import type { Words } from '../../messages/words.ts';
import type { Block } from '../page.ts';
import { alternatives, heading, noRecord } from '../searched.ts';
import { statementBlock } from '../statement.ts';

/** Statements, newest or most relevant first. */
export function saidBlocks(answer: SaidAnswer, words: Words): Block[] {
  const { statements, total } = answer;
  if (statements.length === 0) return [noRecord(answer, words), ...alternatives(answer.alternatives, words)];
  return [
    heading(words.statements(total), answer, words),
    ...statements.map((statement) => statementBlock(statement, words)),
    ...alternatives(answer.alternatives, words),
  ];
}
