import type { Archive } from '@onrecord/archive';
import { type AskAnswer, type AskQuestion, DirectQuestion } from '@onrecord/schema';
import { searchedIn } from '../searched.ts';
import { inEarlierYears } from './finding/earlier-years.ts';
import { findAnswer } from './finding/find-answer.ts';
import type { Found } from './finding/found.ts';
import { withReadName } from './finding/read-name.ts';
import { readOnce } from './finding/read-once.ts';
import { readPlain } from './reading/read-plain.ts';
import type { Reading } from './reading/reading.ts';
import { withSubject } from './reading/subject.ts';
import { unreadBecause } from './reading/unread.ts';
import { replyTo } from './replying/reply.ts';

/** A question in plain English, read as one of the others and answered; the reading is shown. */
export async function answerAsk(question: AskQuestion, from: Archive): Promise<AskAnswer> {
  const archive = readOnce(from);
  const unread = unreadBecause(question.text, question.today);
  const reading = unread === null ? readPlain(question.text, question.today) : null;
  const draft =
    reading && (reading.isAbout ? reading.question : await withSubject(reading.question, archive));
  const drafted =
    DirectQuestion.safeParse(draft && { limit: question.limit, ...draft }).data ?? withoutLimit(draft);
  if (!reading || !drafted || asksWhoOfNothing(drafted, question.text))
    return {
      kind: 'ask',
      question,
      searched: await searchedIn(archive, ['nothing: these words ask nothing that can be looked up']),
      read: null,
      reply: null,
      alarms: unread === null ? [] : [unread],
      answer: null,
      receipts: [],
    };
  const { read, alarms: named } = await withReadName(archive, drafted);
  const { found, read: answered } = await findInTime(archive, { read, reading, text: question.text });
  const { answer, alarms } = found;
  // What is only near the question does not answer it.
  const { reply, alarms: replied } = found.isNearest ? { reply: null, alarms: [] } : replyTo(found, reading);
  return {
    kind: 'ask',
    question,
    searched: withWhether(answer.searched, reading.whether),
    read: answered,
    reply,
    alarms: [...pointingAlarm(reading.pointing), ...named, ...alarms, ...replied],
    answer,
    receipts: answer.receipts,
  };
}

/** What is found, in an earlier year where the question tells none and there is nothing in the last. */
async function findInTime(
  archive: Archive,
  { read, reading, text }: { read: DirectQuestion; reading: Reading; text: string },
): Promise<{ found: Found; read: DirectQuestion }> {
  const found = await findAnswer(archive, { read, reading });
  if (found.answer.receipts.length > 0) return { found, read };
  for (const { year, read: earlier } of inEarlierYears(read, text)) {
    const then = await findAnswer(archive, { read: earlier, reading });
    const alarms = [...then.alarms, `nothing then; shown is the same time in ${year}`];
    if (then.answer.receipts.length > 0) return { found: { ...then, alarms }, read: earlier };
  }
  return { found, read };
}

/** "Who apologised": what a question asks who did may be nothing that statements are found by. */
function asksWhoOfNothing(read: DirectQuestion, text: string): boolean {
  const { kind: _kind, limit: _limit, ...asked } = { limit: 0, ...read };
  return Object.keys(asked).length === 0 && /^\W*who\b/i.test(text);
}

/** Not every question has a limit. */
function withoutLimit(draft: object | null): DirectQuestion | null {
  return DirectQuestion.safeParse(draft).data ?? null;
}

function pointingAlarm(word: string | null): string[] {
  return word === null
    ? []
    : [
        `the question does not tell what “${word}” is: shown is every statement of that kind, whatever it is about`,
      ];
}

function withWhether(searched: AskAnswer['searched'], whether: string | null): AskAnswer['searched'] {
  if (whether === null || /^(?:said|answered|stated)$/.test(whether)) return searched;
  return { ...searched, reading: `${searched.reading}, whether somebody ${whether} it` };
}
