import type { Verdict, WhoSaidAnswer } from '@onrecord/schema';
import { alarmBlock } from '../parts/alarms.ts';
import { diffBlock } from '../parts/diff.ts';
import { outletOf } from '../parts/receipt.ts';
import { asked, noRecord } from '../parts/searched.ts';
import { nameIn, nameOf, namesIn } from '../parts/speaker.ts';
import { statementBlock } from '../parts/statement.ts';
import type { Block, Pen } from '../text/pen.ts';
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

/** Outlets that disagree in what matters with one that bears the words out: many read the heading alone. */
function contest({ verdict, statements: [statement] }: WhoSaidAnswer): string | null {
  if (verdict !== 'verbatim' && verdict !== 'cut') return null;
  const others = (statement?.variants ?? []).filter(({ alarms }) => alarms.length > 0);
  const outlets = others.flatMap(({ receipts }) => receipts.map(({ article }) => outletOf(article)));
  return outlets.length === 0 ? null : [...new Set(outlets)].join(', ');
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
