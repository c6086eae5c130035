import type { Archive, QuoteQuery } from '@onrecord/archive';
import type { Receipt, SaidAnswer, SaidQuestion, Searched, Statement } from '@onrecord/schema';
import { certaintyOf } from './days.ts';
import { quotesNear } from './near/about.ts';
import { searchedIn } from './searched.ts';
import { type ReadSpeaker, readSpeaker } from './speakers.ts';
import { receiptsOf, statementsOf, withOtherReceipts } from './statements.ts';
import { withVariants } from './variants.ts';

/** What somebody said, about something, in a time: statements, newest or most relevant first. */
export async function answerSaid(question: SaidQuestion, archive: Archive): Promise<SaidAnswer> {
  const speaker =
    question.speaker === undefined ? null : await readSpeaker(archive, question.speaker, question);
  const searched = await searchedIn(archive, readingOf(question, speaker));
  const base = {
    kind: 'said' as const,
    question,
    searched,
    speaker: speaker?.entry?.speaker ?? null,
    alternatives: speaker?.alternatives ?? [],
  };
  if (speaker?.ids.length === 0) return { ...base, statements: [], total: 0, next: null, receipts: [] };
  const query = queryOf(question, speaker);
  const page = await archive.search(query);
  if (page.total === 0 && question.about !== undefined && question.cursor === undefined) {
    const { receipts: near, isBeside } = await quotesNear(archive, question.about, query);
    if (near.length > 0)
      return {
        ...base,
        searched: nearly(searched, isBeside ? BESIDE : IN_LIKE_WORDS),
        ...allOf(withCertainty(withVariants(statementsOf(near)), question), question),
      };
  }
  const receipts = page.hits.map((hit) => hit.receipt);
  const statements = withCertainty(
    withVariants(statementsOf(await gather(archive, receipts, question))),
    question,
  );
  return { ...base, statements, total: page.total, next: page.next, receipts: receiptsOf(statements) };
}

function withCertainty(statements: readonly Statement[], { from, to, by }: SaidQuestion): Statement[] {
  return statements.map((statement) => {
    const certainty = certaintyOf(statement.receipts, { from, to, by });
    return certainty ? { ...statement, certainty } : statement;
  });
}

/** Both a last day and a day of record end the time: the earlier does. */
function lastDayOf({ to, by }: SaidQuestion): string | undefined {
  return to !== undefined && by !== undefined && by < to ? by : (to ?? by);
}

/** The reader is told that the words asked for were not found as they are. */
function nearly(searched: Searched, where: string): Searched {
  return { ...searched, reading: `${searched.reading} (${where})` };
}

const IN_LIKE_WORDS = 'in these or like words, in the sentence';
const BESIDE = 'perhaps: the words stand in the sentence before or in the headline';

function allOf(
  statements: readonly Statement[],
  { limit }: SaidQuestion,
): Pick<SaidAnswer, 'statements' | 'total' | 'next' | 'receipts'> {
  const shown = statements.slice(0, limit);
  return { statements: shown, total: receiptsOf(shown).length, next: null, receipts: receiptsOf(shown) };
}

/** With each receipt the others of its statement; where one outlet was asked for, only what it printed. */
async function gather(archive: Archive, receipts: Receipt[], { outlet }: SaidQuestion): Promise<Receipt[]> {
  return outlet === undefined ? withOtherReceipts(archive, receipts) : receipts;
}

function queryOf(question: SaidQuestion, speaker: ReadSpeaker | null): QuoteQuery {
  const { about, from, stance, outlet, order, limit, cursor } = question;
  const to = lastDayOf(question);
  return {
    limit,
    ...(about !== undefined && { words: about }),
    ...(speaker && { speakerId: speaker.ids }),
    ...((from !== undefined || to !== undefined) && {
      said: { ...(from !== undefined && { from }), ...(to !== undefined && { to }) },
    }),
    ...(stance !== undefined && { stance }),
    ...(outlet !== undefined && { outlet }),
    ...(order !== undefined && { order }),
    ...(cursor !== undefined && { cursor }),
  };
}

function readingOf(question: SaidQuestion, speaker: ReadSpeaker | null): (string | null | undefined)[] {
  const { about, from, to, by, stance, outlet } = question;
  return [
    speaker?.reading,
    about && `about “${about}”`,
    from && `said from ${from}`,
    to && (from ? `to ${to}` : `said up to ${to}`),
    by && `said by ${by}`,
    stance && `stance ${stance}`,
    outlet && `outlet “${outlet}”`,
  ];
}
