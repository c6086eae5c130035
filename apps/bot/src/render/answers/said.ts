import type { SaidAnswer } from '@onrecord/schema';
import { en } from '../../messages/en.ts';
import type { Block } from '../page.ts';
import { alternatives, heading, noRecord } from '../searched.ts';
import { statementBlock } from '../statement.ts';

/** Statements, newest or most relevant first. */
export function saidBlocks(answer: SaidAnswer): Block[] {
  const { statements, total, searched } = answer;
  if (statements.length === 0) return [noRecord(searched), ...alternatives(answer.alternatives)];
  return [
    heading(en.statements(total), searched),
    ...statements.map((statement) => statementBlock(statement)),
    ...alternatives(answer.alternatives),
  ];
}
