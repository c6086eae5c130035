import type { Answer, TimelineAnswer } from '@onrecord/schema';
import type { Words } from '../messages/words.ts';
import type { MessageBody } from '../render/page.ts';
import { type AnswerOptions, renderAnswer } from '../render/render-answer.ts';
import type { Painter } from './painter.ts';

/** An answer as a message, a timeline with its picture where that can be had. */
export async function illustrated(
  answer: Answer,
  { words, painter, ...options }: { words: Words; painter: Painter } & AnswerOptions,
): Promise<MessageBody> {
  const timeline = timelineIn(answer);
  const picture = timeline && (await painter.paint(timeline, words.locale));
  return renderAnswer(answer, words, picture ? { ...options, picture } : options);
}

function timelineIn(answer: Answer): TimelineAnswer | null {
  const direct = answer.kind === 'ask' ? answer.answer : answer;
  return direct?.kind === 'timeline' ? direct : null;
}
