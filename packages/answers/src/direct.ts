import type { Archive } from '@onrecord/archive';
import type { DirectAnswer, DirectQuestion } from '@onrecord/schema';
import { answerArticle } from './article.ts';
import { answerClaim } from './claims/claim.ts';
import { answerSaid } from './said.ts';
import { answerSpeaker } from './speaker.ts';
import { answerTimeline } from './timeline.ts';
import { answerWhoSaid } from './who-said/who-said.ts';

/** The answer to a question that needs no reading. */
export function answerDirect(question: DirectQuestion, archive: Archive): Promise<DirectAnswer> {
  switch (question.kind) {
    case 'said':
      return answerSaid(question, archive);
    case 'who-said':
      return answerWhoSaid(question, archive);
    case 'claim':
      return answerClaim(question, archive);
    case 'timeline':
      return answerTimeline(question, archive);
    case 'speaker':
      return answerSpeaker(question, archive);
    case 'article':
      return answerArticle(question, archive);
  }
}
