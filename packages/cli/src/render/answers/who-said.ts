import type { Verdict, WhoSaidAnswer } from '@onrecord/schema';
import { alarmBlock } from '../parts/alarms.ts';
import { diffBlock } from '../parts/diff.ts';
import { asked, noRecord } from '../parts/searched.ts';
import { nameIn, nameOf, namesIn } from '../parts/speaker.ts';
import { statementBlock } from '../parts/statement.ts';
import type { Block, Pen } from '../text/pen.ts';
import { plain } from '../text/plain.ts';
import type { Style } from '../text/style.ts';
import { words } from '../words.ts';

const VERDICT_STYLES: Record<Exclude<Verdict, 'no-record'>, keyof Style> = {
  verbatim: 'good',
  altered: 'doubtful',
  cut: 'doubtful',
  paraphrased: 'doubtful',
  'other-speaker': 'bad',
  denied: 'bad',
};

/** The verdict first, with its alarms and the comparison; then what the record has. */
export function whoSaidBlocks(answer: WhoSaidAnswer, pen: Pen): Block[] {
  const { verdict, statements, alarms } = answer;
  const names = namesIn(answer.receipts);
  const isNear = verdict === 'no-record' && statements.length > 0;
  return [
    verdictBlock(answer, pen),
    alarmBlock(alarms, pen),
    diffBlock(answer.diff, pen),
    isNear ? pen.lines(pen.style.strong(words.nearest)) : [],
    ...statements.map((statement) => statementBlock(statement, names, pen)),
  ];
}

/** Outlets that print otherwise what the verdict says: many read the heading alone. */
function contest({ verdict, alarms }: WhoSaidAnswer): string | null {
  if (verdict !== 'verbatim' && verdict !== 'cut') return null;
  const outlets = alarms.map((alarm) => /^printed otherwise by (.+?): “/.exec(alarm)?.[1]).find(Boolean);
  return outlets === undefined ? null : plain(outlets);
}

function verdictBlock(answer: WhoSaidAnswer, pen: Pen): Block {
  const { verdict, speaker, question, searched } = answer;
  if (verdict === 'no-record') return noRecord(searched, pen);
  const alleged = question.speaker === undefined ? null : nameIn(question.speaker);
  const outlets = contest(answer);
  const [label, sentence] =
    outlets === null
      ? words.verdict[verdict](nameOf(speaker), alleged)
      : words.contested(nameOf(speaker), outlets);
  const style = outlets === null ? VERDICT_STYLES[verdict] : 'doubtful';
  return [...pen.lines(`${pen.style[style](`${label}:`)} ${sentence}`), ...asked(searched, pen)];
}
