import type { Quote, Speaker } from '@onrecord/schema';
import { saidAt } from '../text/dates.ts';
import { dotted, type Pen } from '../text/pen.ts';
import { plain, plainStatement } from '../text/plain.ts';
import { words } from '../words.ts';
import { caveatsOf } from './caveats.ts';
import type { Names } from './speaker.ts';

/** What a quote refers to by id or span. */
export interface QuoteContext {
  via: Pick<Speaker, 'name'> | null;
  saidAtWords: string | null;
  names: Names;
}

/** A statement under its speaker's name: the words, then what there is to know about them. */
export function quoteLines(quote: Quote, context: QuoteContext, pen: Pen): string[] {
  const facts = [...factsOf(quote, context), ...caveatsOf(quote, context.via, context.names)];
  return quoteWithFacts(quote, facts, pen);
}

/** The same with its cue: what made it a statement. */
export function quoteLinesWithCue(quote: Quote, context: QuoteContext, pen: Pen): string[] {
  const cue = quote.cue === null ? [] : [words.cue(plain(quote.cue.text, 80))];
  const facts = [...factsOf(quote, context), ...cue, ...caveatsOf(quote, context.via, context.names)];
  return quoteWithFacts(quote, facts, pen);
}

/** The words; in quotation marks only what the article prints in them. */
export function printedWords({ type, text }: Pick<Quote, 'type' | 'text'>): string {
  const shown = plainStatement(text);
  return type === 'direct' ? `“${shown}”` : shown;
}

/** The stance in words; nothing for the plain case, that somebody says so. */
export function stanceFact({ stance }: Pick<Quote, 'stance'>): string[] {
  return stance === 'asserts' ? [] : [words.stance[stance]];
}

function factsOf(quote: Quote, { saidAtWords }: QuoteContext): string[] {
  return [...stanceFact(quote), ...(quote.saidAt ? [saidAt(quote.saidAt, saidAtWords)] : [])];
}

function quoteWithFacts(quote: Quote, facts: readonly string[], pen: Pen): string[] {
  return [
    ...pen.lines(printedWords(quote), { indent: 2 }),
    ...(facts.length === 0 ? [] : pen.lines(pen.style.quiet(dotted(facts)), { indent: 4 })),
  ];
}
