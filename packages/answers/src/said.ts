import type { Archive, QuoteQuery } from '@onrecord/archive';
import type { Receipt, SaidAnswer, SaidQuestion } from '@onrecord/schema';
import { searchedIn } from './searched.ts';
import { type ReadSpeaker, readSpeaker } from './speakers.ts';
import { receiptsOf, statementsOf, withOtherReceipts } from './statements.ts';

/** What somebody said, about something, in a time: statements, newest or most relevant first. */
export async function answerSaid(question: SaidQuestion, archive: Archive): Promise<SaidAnswer> {
  const speaker = question.speaker === undefined ? null : await readSpeaker(archive, question.speaker);
  const searched = await searchedIn(archive, readingOf(question, speaker));
  const base = {
    kind: 'said' as const,
    question,
    searched,
    speaker: speaker?.entry?.speaker ?? null,
    alternatives: speaker?.alternatives ?? [],
  };
  if (speaker && !speaker.entry) return { ...base, statements: [], total: 0, next: null, receipts: [] };
  const page = await archive.search(queryOf(question, speaker));
  const statements = statementsOf(
    await gather(
      archive,
      page.hits.map((hit) => hit.receipt),
      question,
    ),
  );
  return { ...base, statements, total: page.total, next: page.next, receipts: receiptsOf(statements) };
}

/** With each receipt the others of its statement; where one outlet was asked for, only what it printed. */
async function gather(archive: Archive, receipts: Receipt[], { outlet }: SaidQuestion): Promise<Receipt[]> {
  if (outlet !== undefined) return receipts;
  const groups = await Promise.all(receipts.map((receipt) => withOtherReceipts(archive, receipt)));
  return groups.flat();
}

function queryOf(question: SaidQuestion, speaker: ReadSpeaker | null): QuoteQuery {
  const { about, from, to, stance, outlet, order, limit, cursor } = question;
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
  const { about, from, to, stance, outlet } = question;
  return [
    speaker?.reading,
    about && `about “${about}”`,
    from && `said from ${from}`,
    to && (from ? `to ${to}` : `said up to ${to}`),
    stance && `stance ${stance}`,
    outlet && `outlet “${outlet}”`,
  ];
}
