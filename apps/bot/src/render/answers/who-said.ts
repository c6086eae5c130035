import type { Verdict, WhoSaidAnswer } from '@onrecord/schema';
import type { Words } from '../../messages/words.ts';
import { alarmBlocks } from '../alarms.ts';
import { diffLine } from '../diff.ts';
import { plain } from '../markup.ts';
import type { Block } from '../page.ts';
import { noRecord } from '../searched.ts';
import { nameOf, statementBlock } from '../statement.ts';

const GREEN = 0x2e_a0_43;
const YELLOW = 0xd2_99_22;
const RED = 0xcf_22_2e;

export const VERDICT_COLORS: Record<Verdict, number> = {
  verbatim: GREEN,
  altered: YELLOW,
  cut: YELLOW,
  paraphrased: YELLOW,
  'other-speaker': RED,
  denied: RED,
  'no-record': YELLOW,
};

/** Code units of the words asked about, where several quotations share a message. */
const LONGEST_ASKED = 300;

/** The verdict with its alarms and the comparison first, then what the record has. */
export function whoSaidBlocks(answer: WhoSaidAnswer, words: Words): Block[] {
  const { verdict, statements, diff, alarms } = answer;
  const head =
    verdict === 'no-record'
      ? noRecord(answer, words)
      : { text: `**${words.verdict[verdict]}.** ${lineOf(answer, words)}` };
  return [
    head,
    ...alarmBlocks(alarms, words),
    ...(diff.length === 0 ? [] : [{ text: `${words.compared}\n> ${diffLine(diff)}` }]),
    ...(verdict === 'no-record' && statements.length > 0 ? [{ text: words.nearest }] : []),
    ...statements.map((statement) => statementBlock(statement, words)),
  ];
}

/** Who said it; of words that only some outlets print so, who prints them otherwise. */
function lineOf({ verdict, speaker, alarms }: WhoSaidAnswer, words: Words): string {
  const who = nameOf(speaker, words);
  const outlets = alarms.map((alarm) => /^printed otherwise by (.+?): “/.exec(alarm)?.[1]).find(Boolean);
  return outlets !== undefined && (verdict === 'verbatim' || verdict === 'cut')
    ? words.contested(who, plain(outlets, LONGEST_OUTLETS))
    : words.verdictLine[verdict](who);
}

/** Code units of the outlets in the verdict. */
const LONGEST_OUTLETS = 200;

/** One of several quotations that are checked: the words asked about, the verdict, and the best receipt. */
export function checkedQuoteBlocks(answer: WhoSaidAnswer, words: Words): Block[] {
  const [head, ...rest] = whoSaidBlocks({ ...answer, statements: answer.statements.slice(0, 1) }, words);
  const asked = `> “${plain(answer.question.text, LONGEST_ASKED, words.cutHere)}”`;
  return [{ text: `${asked}\n${head?.text}` }, ...rest];
}
