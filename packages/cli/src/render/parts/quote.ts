import type { Quote } from '@onrecord/schema';
import { cleanStart } from '../text/clean.ts';
import { saidAt } from '../text/dates.ts';
import type { Pen } from '../text/pen.ts';
import { words } from '../words.ts';
import { doubtOf, type Names, nameIn } from './speaker.ts';
import { printedWords } from './statement.ts';

/** Below this, three in five of such finds are no statements. */
const SURE_STATEMENT = 0.4;

/** A statement under its speaker's name: the words, then what there is to know about them. */
export function quoteLines(
  quote: Quote,
  known: { via: string | null; saidAtWords: string | null; names: Names },
  pen: Pen,
): string[] {
  const facts = [
    quote.stance === 'asserts' ? null : words.stance[quote.stance],
    quote.saidAt && saidAt(quote.saidAt, known.saidAtWords),
    quote.cue && words.cue(cleanStart(quote.cue.text, 80)),
    known.via === null ? null : words.via(nameIn(known.via)),
    words.articleWords[quote.type],
    doubtOf(quote, known.names),
    quote.confidence < SURE_STATEMENT ? words.maybeNoStatement : null,
  ].filter((fact) => fact !== null);
  return [
    ...pen.lines(printedWords({ quote }, pen), '  '),
    ...(facts.length === 0 ? [] : pen.lines(pen.style.quiet(facts.join(' · ')), '    ')),
  ];
}
