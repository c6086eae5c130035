import type { Archive } from '@onrecord/archive';
import type { SaidAnswer } from '@onrecord/schema';
import { certaintyOf, isWithin } from '../../days.ts';
import { answerDirect } from '../../direct.ts';
import { quotesAbout } from '../../near/about.ts';
import { readSpeaker } from '../../speakers.ts';
import { speaksFor } from '../../speaks-for.ts';
import { receiptsOf, statementsOf } from '../../statements.ts';
import type { Found } from './found.ts';
import { topicsFor } from './topics.ts';

type SaidQuestion = SaidAnswer['question'];

/**
 * Where nothing is found for the kind of speech asked for ("promised"), what was said at all; and what an outlet printed
 * may be its own word.
 */
export async function findSaidOrNearest(archive: Archive, read: SaidQuestion): Promise<Found> {
  const found = await findSaid(archive, read);
  if (found.answer.receipts.length > 0) return found;
  const { stance, outlet, ...rest } = read;
  if (outlet !== undefined && read.speaker === undefined) {
    const own = await findSaid(archive, { ...rest, ...(stance && { stance }), speaker: outlet });
    if (own.answer.receipts.length > 0) return own;
  }
  const named = await namedInstead(archive, read);
  if (named) return named;
  if (stance === undefined || (read.speaker === undefined && read.about === undefined)) return found;
  // Who denied nothing is not asked for what else they said.
  if (read.about === undefined && /^(?:denies|confirms|doubts)$/.test(stance)) return found;
  const any = await findSaid(archive, { ...rest, ...(outlet !== undefined && { outlet }) });
  if (any.answer.receipts.length === 0) return found;
  return {
    ...any,
    alarms: [...any.alarms, `nothing with the stance “${stance}” is on record; shown is what was said`],
  };
}

/** Where nobody is quoted under a name: what others say that names them, of what is asked about. */
async function namedInstead(archive: Archive, read: SaidQuestion): Promise<Found | null> {
  const { speaker, about, ...rest } = read;
  if (speaker === undefined) return null;
  const { ids, nearlyFitting } = await readSpeaker(archive, speaker, read);
  if (ids.length > 0 || nearlyFitting.length > 0) return null;
  const printed = await findSaid(archive, {
    ...rest,
    ...(about !== undefined && { about }),
    outlet: speaker,
  });
  if (printed.answer.receipts.length > 0) return printed;
  const name = speaker.replace(/^(?:the|an?) /i, '');
  const answer = (await answerDirect(
    { ...rest, about: about === undefined ? name : `${name} ${about}` },
    archive,
  )) as SaidAnswer;
  return answer.receipts.length === 0
    ? null
    : {
        answer,
        alarms: [`nothing by “${speaker}” is on record; shown is what others say of it`],
        isNearest: true,
      };
}

/** What was said about the first of the topics on which there is anything, by the one asked for or by who speaks for them. */
export async function findSaid(archive: Archive, read: SaidQuestion): Promise<Found> {
  const topics = read.about === undefined ? [undefined] : topicsFor(read.about);
  let first: SaidAnswer | null = null;
  for (const about of topics) {
    const answer = (await answerDirect(
      { ...read, ...(about !== undefined && { about }) },
      archive,
    )) as SaidAnswer;
    if (answer.receipts.length > 0) return { answer, alarms: [] };
    first ??= answer;
    const spoken = await saidFor(archive, answer);
    if (spoken) return { answer: spoken, alarms: [`by who speaks for ${read.speaker}, as printed`] };
  }
  return { answer: first as SaidAnswer, alarms: [] };
}

/** Statements about it of people who speak for the one asked for: "NATO" of its secretary-general. */
async function saidFor(archive: Archive, answer: SaidAnswer): Promise<SaidAnswer | null> {
  const { speaker, about, stance, from, to, by } = answer.question;
  if (speaker === undefined || about === undefined) return null;
  const receipts = (await quotesAbout(archive, about, {})).filter(
    (receipt) =>
      speaksFor(receipt, { name: speaker, ids: [] }) &&
      isWithin(receipt, { from, to, by }) &&
      (stance === undefined || receipt.quote.stance === stance),
  );
  if (receipts.length === 0) return null;
  const statements = statementsOf(receipts)
    .slice(0, answer.question.limit)
    .map((statement) => {
      const certainty = certaintyOf(statement.receipts, { from, to, by });
      return certainty ? { ...statement, certainty } : statement;
    });
  return { ...answer, statements, total: statements.length, receipts: receiptsOf(statements) };
}
