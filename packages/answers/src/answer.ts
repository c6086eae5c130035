import type { Archive } from '@onrecord/archive';
import type {
  Answer,
  ArticleAnswer,
  ArticleQuestion,
  ClaimAnswer,
  ClaimQuestion,
  Question,
  SaidAnswer,
  SaidQuestion,
  SpeakerAnswer,
  SpeakerQuestion,
  WhoSaidAnswer,
  WhoSaidQuestion,
} from '@onrecord/schema';
import { answerArticle } from './article.ts';
import { answerClaim } from './claim.ts';
import { answerSaid } from './said.ts';
import { answerSpeaker } from './speaker.ts';
import { answerWhoSaid } from './who-said.ts';

export function answer(question: SaidQuestion, archive: Archive): Promise<SaidAnswer>;
export function answer(question: WhoSaidQuestion, archive: Archive): Promise<WhoSaidAnswer>;
export function answer(question: ClaimQuestion, archive: Archive): Promise<ClaimAnswer>;
export function answer(question: SpeakerQuestion, archive: Archive): Promise<SpeakerAnswer>;
export function answer(question: ArticleQuestion, archive: Archive): Promise<ArticleAnswer>;
export function answer(question: Question, archive: Archive): Promise<Answer>;
/**
 * The answer to a question from what the archive holds, with its receipts and what was searched. What the archive does
 * not hold is no record, never a guess.
 *
 * @throws {ArchiveError} when the archive fails, or a cursor is not of this question.
 * @example await answer({ kind: 'who-said', text: 'the bridge stays open', limit: 10 }, archive) // { verdict: 'verbatim', … }
 */
export function answer(question: Question, archive: Archive): Promise<Answer> {
  switch (question.kind) {
    case 'said':
      return answerSaid(question, archive);
    case 'who-said':
      return answerWhoSaid(question, archive);
    case 'claim':
      return answerClaim(question, archive);
    case 'speaker':
      return answerSpeaker(question, archive);
    case 'article':
      return answerArticle(question, archive);
  }
}
