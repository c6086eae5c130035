import type { TimelineAnswer, TimelineEvent } from '@onrecord/schema';
import { daysOf, type PictureWords, titleOf } from './words.ts';

/** Discord takes descriptions of 1,024 characters at most, and nobody listens to more. */
const LONGEST = 1000;

/** Code units of a quotation. */
const LONGEST_QUOTE = 120;

/** The picture in words, for those who do not see it. */
export function alternativeOf(answer: TimelineAnswer, words: PictureWords): string {
  let text = words.timeline(titleOf(answer, words), words.statements(answer.events.length));
  for (const [index, event] of answer.events.entries()) {
    const line = ` ${lineOf(event, words)}`;
    const rest = ` ${words.andMore(answer.events.length - index)}`;
    if (text.length + line.length + rest.length > LONGEST) return `${text}${rest}`;
    text += line;
  }
  return text;
}

function lineOf(
  { clock, earliest, latest, statement: { receipts } }: TimelineEvent,
  words: PictureWords,
): string {
  const [first] = receipts;
  const quote = first?.quote.text.replace(/\s+/g, ' ').toWellFormed() ?? '';
  const shown =
    quote.length > LONGEST_QUOTE ? `${quote.slice(0, LONGEST_QUOTE).replace(/\s*\S*$/, '')}…` : quote;
  const date = `${daysOf({ earliest, latest }, words)}${clock === 'published' ? ` (${words.published})` : ''}`;
  const stance = first && words.stance[first.quote.stance];
  return `${date}, ${first?.speaker?.name ?? words.nobody}${stance ? ` ${stance}` : ''}: ${shown}.`;
}
