import type { Archive } from '@onrecord/archive';
import type {
  Answer,
  ArticleAnswer,
  ArticleQuestion,
  AskAnswer,
  AskQuestion,
  ClaimAnswer,
  ClaimQuestion,
  Question,
  SaidAnswer,
  SaidQuestion,
  SpeakerAnswer,
  SpeakerQuestion,
  TimelineAnswer,
  TimelineQuestion,
  WhoSaidAnswer,
  WhoSaidQuestion,
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
 * @throws {ArchiveError} when the archive fails, or a cursor is not of this question.
 * @example await answer({ kind: 'who-said', text: 'the bridge stays open', limit: 10 }, archive) // { verdict: 'verbatim', … }
 */
export function answer(question: Question, archive: Archive): Promise<Answer> {
  return question.kind === 'ask' ? answerAsk(question, archive) : answerDirect(question, archive);
}
