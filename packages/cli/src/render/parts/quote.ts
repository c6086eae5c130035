import { isStandIn, type Quote, type Receipt, readableText, type Speaker } from '@onrecord/schema';
import { saidAt } from '../text/dates.ts';
import { dotted, type Pen } from '../text/pen.ts';
import { plain, plainStatement } from '../text/plain.ts';
import { words } from '../words.ts';
import { caveatsOf } from './caveats.ts';
import type { Names } from './speaker.ts';
import { stanceFact } from './stance.ts';

/** What a quote refers to by id or span. */
export interface QuoteContext {
  via: Pick<Speaker, 'name'> | null;
  saidAtWords: string | null;
  names: Names;
}

/** A statement under its speaker's name: the words, then what there is to know about them. */
export function quoteLines(quote: Quote, context: QuoteContext, pen: Pen): string[] {
  return linesOf(quote, dateFacts(quote, context), { context, pen });
}

/** The same with its cue: what made it a statement. */
export function quoteLinesWithCue(quote: Quote, context: QuoteContext, pen: Pen): string[] {
  const cue = quote.cue === null ? [] : [words.cue(plain(quote.cue.text, 80))];
  return linesOf(quote, [...dateFacts(quote, context), ...cue], { context, pen });
}

/** The words; in quotation marks only what the article prints in them. */
export function printedWords({ type, text }: Pick<Quote, 'type' | 'text'>): string {
  const shown = plainStatement(text);
  return type === 'direct' ? `“${shown}”` : shown;
}

/** The words of a receipt; where they only stand for something said before, what tells it. */
export function readableWords(receipt: Receipt): string {
  return isStandIn(receipt.quote) ? plainStatement(readableText(receipt)) : printedWords(receipt.quote);
}

function dateFacts({ saidAt: when }: Quote, { saidAtWords }: QuoteContext): string[] {
  return when === null ? [] : [saidAt(when, saidAtWords)];
}

function linesOf(
  quote: Quote,
  details: readonly string[],
  { context, pen }: { context: QuoteContext; pen: Pen },
): string[] {
  const facts = [
    ...stanceFact(quote, pen.style),
    ...details.map(pen.style.quiet),
    ...caveatsOf(quote, context.via, context.names),
  ];
  return [
    ...pen.lines(printedWords(quote), { indent: 2 }),
    ...(facts.length === 0 ? [] : pen.lines(dotted(facts), { indent: 4 })),
  ];
}
