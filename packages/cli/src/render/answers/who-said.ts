import type { Verdict, WhoSaidAnswer } from '@onrecord/schema';
import { diffBlock } from '../parts/diff.ts';
import { noRecord } from '../parts/searched.ts';
import { nameIn, nameOf, namesOf } from '../parts/speaker.ts';
import { statementBlock } from '../parts/statement.ts';
import { cleanShort } from '../text/clean.ts';
import type { Block, Pen } from '../text/pen.ts';
import type { Style } from '../text/style.ts';
import { words } from '../words.ts';

const VERDICT_STYLES: Record<Verdict, keyof Style> = {
  verbatim: 'good',
  altered: 'doubtful',
  cut: 'doubtful',
  paraphrased: 'doubtful',
  'other-speaker': 'bad',
  denied: 'bad',
  'no-record': 'doubtful',
};

/** The verdict first, with its alarms and the comparison; then what the record has. */
export function whoSaidBlocks(answer: WhoSaidAnswer, pen: Pen): Block[] {
  const { verdict, statements, receipts } = answer;
  const names = namesOf([answer.speaker, ...receipts.map((receipt) => receipt.speaker)]);
  const isNear = verdict === 'no-record' && statements.length > 0;
  return [
    [...headLines(answer, pen), ...alarmLines(answer, pen)],
    diffBlock(answer.diff, pen),
    isNear ? pen.lines(words.nearest) : [],
    ...statements.map((statement) => statementBlock(statement, names, pen)),
  ];
}

function headLines({ verdict, speaker, question, searched }: WhoSaidAnswer, pen: Pen): Block {
  if (verdict === 'no-record') return noRecord(searched, pen);
  const asked = question.speaker === undefined ? undefined : nameIn(question.speaker);
  const [label, sentence] = words.verdict[verdict](nameOf(speaker), asked);
  return [
    ...pen.lines(`${pen.style[VERDICT_STYLES[verdict]](`${label}:`)} ${sentence}`),
    ...pen.lines(pen.style.quiet(`asked: ${cleanShort(searched.reading, 600)}`)),
  ];
}

function alarmLines({ alarms }: WhoSaidAnswer, pen: Pen): string[] {
  return alarms.flatMap((alarm) => pen.lines(pen.style.bad(`! ${cleanShort(alarm, 300)}`)));
}
