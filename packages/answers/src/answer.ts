import type { Archive } from '@onrecord/archive';
import {
  type Answer,
  type ArticleAnswer,
  type ArticleQuestion,
  type AskAnswer,
  type AskQuestion,
  type ClaimAnswer,
  type ClaimQuestion,
  Question,
  type SaidAnswer,
  type SaidQuestion,
  type SpeakerAnswer,
  type SpeakerQuestion,
  type TimelineAnswer,
  type TimelineQuestion,
  type WhoSaidAnswer,
  type WhoSaidQuestion,
} from '@onrecord/schema';
import { answerAsk } from './ask/ask.ts';
import { answerDirect } from './direct.ts';

export function answer(question: SaidQuestion, archive: Archive): Promise<SaidAnswer>;
export function answer(question: WhoSaidQuestion, archive: Archive): Promise<WhoSaidAnswer>;
export function answer(question: ClaimQuestion, archive: Archive): Promise<ClaimAnswer>;
export function answer(question: TimelineQuestion, archive: Archive): Promise<TimelineAnswer>;
export function answer(question: SpeakerQuestion, archive: Archive): Promise<SpeakerAnswer>;
export function answer(question: ArticleQuestion, archive: Archive): Promise<ArticleAnswer>;
export function answer(question: AskQuestion, archive: Archive): Promise<AskAnswer>;
export function answer(question: Question, archive: Archive): Promise<Answer>;
/**
 * The answer to a question from what the archive holds, with its receipts and what was searched. What the archive does
 * not hold is no record, never a guess.
 *
 * @throws {ZodError} for what is no question.
 * @throws {ArchiveError} when the archive fails, or a cursor is not of this question.
 * @example await answer({ kind: 'who-said', text: 'the bridge stays open', limit: 10 }, archive) // { verdict: 'verbatim', … }
 */
export async function answer(question: Question, archive: Archive): Promise<Answer> {
  const asked = Question.parse(question);
  return asked.kind === 'ask' ? answerAsk(asked, archive) : answerDirect(asked, archive);
}
