import type { Answer } from '@onrecord/schema';
import type { Words } from '../messages/words.ts';
import { articleBlocks } from './answers/article.ts';
import { claimBlocks } from './answers/claim.ts';
import { saidBlocks } from './answers/said.ts';
import { speakerBlocks } from './answers/speaker.ts';
import { VERDICT_COLORS, whoSaidBlocks } from './answers/who-said.ts';
import { type MessageBody, type PageButton, pageOf } from './page.ts';
import { statementMenu } from './pick-statement.ts';

/**
 * An answer as a Discord message (Components V2), within every limit whatever the answer holds. Pure.
 *
 * Words of articles can neither ping nor form markup, links or lines of their own.
 */
export function renderAnswer(answer: Answer, words: Words, buttons: readonly PageButton[] = []): MessageBody {
  const options = { words, buttons, menu: statementMenu(answer, words) };
  switch (answer.kind) {
    case 'said':
      return pageOf(saidBlocks(answer, words), options);
    case 'who-said':
      return pageOf(whoSaidBlocks(answer, words), { ...options, color: VERDICT_COLORS[answer.verdict] });
    case 'claim':
      return pageOf(claimBlocks(answer, words), options);
    case 'speaker':
      return pageOf(speakerBlocks(answer, words), options);
    case 'article':
      return pageOf(articleBlocks(answer, words), options);
  }
}
