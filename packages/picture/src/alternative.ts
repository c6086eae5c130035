import type { TimelineAnswer, TimelineEvent } from '@onrecord/schema';
import { daysOf, titleOf, words } from './words.ts';

/** Discord takes descriptions of 1,024 characters at most, and nobody listens to more. */
const LONGEST = 1000;

/** Code units of a quotation. */
const LONGEST_QUOTE = 120;

/** The picture in words, for those who do not see it. */
export function alternativeOf(answer: TimelineAnswer): string {
  const head = `Timeline, ${titleOf(answer)}: ${words.statements(answer.events.length)}.`;
  let text = head;
  for (const [index, event] of answer.events.entries()) {
    const line = ` ${lineOf(event)}`;
    const rest = ` And ${answer.events.length - index} more.`;
    if (text.length + line.length + rest.length > LONGEST) return `${text}${rest}`;
    text += line;
  }
  return text;
}

function lineOf({ clock, earliest, latest, statement: { receipts } }: TimelineEvent): string {
  const [first] = receipts;
  const quote = first?.quote.text.replace(/\s+/g, ' ').toWellFormed() ?? '';
  const shown =
    quote.length > LONGEST_QUOTE ? `${quote.slice(0, LONGEST_QUOTE).replace(/\s*\S*$/, '')}…` : quote;
  const date = `${daysOf({ earliest, latest })}${clock === 'published' ? ` (${words.published})` : ''}`;
  const stance = first && words.stance[first.quote.stance];
  return `${date}, ${first?.speaker?.name ?? words.nobody}${stance ? ` ${stance}` : ''}: ${shown}.`;
}
