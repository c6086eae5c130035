import type { Answer, DirectAnswer } from '@onrecord/schema';
import type { Words } from '../messages/words.ts';
import type { Picture } from '../pictures/paint.ts';
import { articleBlocks } from './answers/article.ts';
import { askBlocks } from './answers/ask.ts';
import { claimBlocks } from './answers/claim.ts';
import { saidBlocks } from './answers/said.ts';
import { speakerBlocks } from './answers/speaker.ts';
import { timelineBlocks } from './answers/timeline.ts';
import { VERDICT_COLORS, whoSaidBlocks } from './answers/who-said.ts';
import { type Block, type MessageBody, type PageButton, pageOf } from './page.ts';
import { statementMenu } from './pick-statement.ts';

export interface AnswerOptions {
  buttons?: readonly PageButton[];
  /** Of the sample articles: told so, and without a menu, which would look for its statements in the community's archive. */
  isSample?: boolean;
  /** Of a timeline. */
  picture?: Pick<Picture, 'png' | 'alternative'>;
  /** Said below it. */
  hint?: string;
}

/**
 * An answer as a Discord message (Components V2), within every limit whatever the answer holds. Pure.
 *
 * Words of articles can neither ping nor form markup, links or lines of their own.
 */
export function renderAnswer(
  answer: Answer,
  words: Words,
  { buttons = [], isSample = false, hint, picture }: AnswerOptions = {},
): MessageBody {
  const direct = answer.kind === 'ask' ? answer.answer : answer;
  const color = direct?.kind === 'who-said' ? VERDICT_COLORS[direct.verdict] : undefined;
  const blocks =
    answer.kind === 'ask'
      ? askBlocks(answer, (found) => blocksOf(found, words), words)
      : blocksOf(answer, words);
  const before = isSample ? [{ text: words.sample }] : [];
  const after = hint === undefined ? [] : [{ text: hint }];
  return pageOf([...before, ...blocks, ...after], {
    words,
    buttons,
    menu: isSample ? null : statementMenu(answer, words),
    ...(picture !== undefined && { picture }),
    ...(color !== undefined && { color }),
  });
}

/** Whether it was asked of an archive that nothing was added to yet. */
export function isOfEmptyArchive(answer: Answer): boolean {
  const direct = answer.kind === 'ask' ? answer.answer : answer;
  return direct?.searched.articles === 0;
}

function blocksOf(answer: DirectAnswer, words: Words): Block[] {
  switch (answer.kind) {
    case 'said':
      return saidBlocks(answer, words);
    case 'who-said':
      return whoSaidBlocks(answer, words);
    case 'claim':
      return claimBlocks(answer, words);
    case 'timeline':
      return timelineBlocks(answer, words);
    case 'speaker':
      return speakerBlocks(answer, words);
    case 'article':
      return articleBlocks(answer, words);
  }
}
