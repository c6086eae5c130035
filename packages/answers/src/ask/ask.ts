import type { Archive } from '@onrecord/archive';
import { type AskAnswer, type AskQuestion, DirectQuestion } from '@onrecord/schema';
import { searchedIn } from '../searched.ts';
import { findAnswer } from './find-answer.ts';
import { readOnce } from './read-once.ts';
import { readPlain } from './read-plain.ts';
import { replyTo } from './reply.ts';
import { withSubject } from './subject.ts';

/** A question in plain English, read as one of the others and answered; the reading is shown. */
export async function answerAsk(question: AskQuestion, from: Archive): Promise<AskAnswer> {
  const archive = readOnce(from);
  const reading = readPlain(question.text, question.today);
  const draft = reading && (await withSubject(reading.question, archive));
  const read =
    DirectQuestion.safeParse(draft && { limit: question.limit, ...draft }).data ?? withoutLimit(draft);
  if (!reading || !read)
    return {
      kind: 'ask',
      question,
      searched: await searchedIn(archive, ['nothing: these words ask nothing that can be looked up']),
      read: null,
      reply: null,
      alarms: [],
      answer: null,
      receipts: [],
    };
  const { answer, alarms, isNearest = false } = await findAnswer(archive, { read, reading });
  // What is only near the question does not answer it.
  const { reply, alarms: replied } = isNearest ? { reply: null, alarms: [] } : replyTo(answer, reading);
  return {
    kind: 'ask',
    question,
    searched: withWhether(answer.searched, reading.whether),
    read,
    reply,
    alarms: [...pointingAlarm(reading.pointing), ...alarms, ...replied],
    answer,
    receipts: answer.receipts,
  };
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
  if (whether === null || whether === 'said' || whether === 'answered') return searched;
  return { ...searched, reading: `${searched.reading}, whether somebody ${whether} it` };
}
