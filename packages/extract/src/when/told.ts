import type { Document } from '../text/document.ts';
import { firstTokenAt } from '../text/index.ts';
import { CLAUSE, isFree } from './attach.ts';
import { type TimeExpression, whenOf } from './expressions.ts';
import { familiesIn, POLL } from './families.ts';
import type { Occasion } from './occasion.ts';
import type { SpeakerKeys } from './speaker-key.ts';
import { isInTurn } from './turn.ts';
import { type Contents, lowerBound, windowOf } from './window.ts';

/** An occasion that the article dates, whether or not anything is said in that sentence. */
export interface Told extends Occasion {
  /** Offset of the words that date it. */
  at: number;
  /** True for the days on which the article's poll was taken. */
  isPoll: boolean;
}

const TAKEN = /\b(?:conducted|surveyed|interviewed|taken)\b/i;
const FORMER_POLL = /\b(?:previous|last|earlier)\b/i;

/** Somebody speaks in the sentence, even where no stage found what is said. */
const SPOKE =
  /\b(?:said|told|announced|wrote|tweeted|spoke|warned|called|asked|declared|argued|accused|urged)\b/;

/** "Monday's presidential debate", "a May interview": the noun that the date belongs to. */
const NOUN_PHRASE = /^(?:['’]s?)?(?: [\w&-]+){1,4}/;

/** The sentences that date a speech, a debate or a poll, in order. */
export function tellOccasions(
  document: Document,
  expressions: readonly TimeExpression[],
  { contents, keys }: { contents: Contents; keys: SpeakerKeys },
): Told[] {
  return expressions.flatMap((expression) => {
    if (isSaid(document, expression, contents) || isInTurn(document, expression.start)) return [];
    const window = windowOf(
      document,
      { cue: [expression], source: [], content: [], confidence: 1 },
      contents,
    );
    if (window === null) return [];
    const left = window.text.slice(0, expression.start - window.start);
    const right = window.text.slice(expression.end - window.start);
    const outside = window.text;
    const isPoll = POLL.test(outside) && TAKEN.test(outside) && !FORMER_POLL.test(outside);
    const own = familiesIn(NOUN_PHRASE.exec(right)?.[0] ?? '');
    const isAdverb = own.size === 0 && isFree(window, expression) && !CLAUSE.test(left);
    const families = isAdverb || isPoll ? familiesIn(outside) : own;
    if (families.size === 0 && !(isAdverb && SPOKE.test(outside))) return [];
    const paragraph = document.tokens[firstTokenAt(document, expression.start)]?.paragraph ?? 0;
    // "On Monday, Vance met the owners": the subject follows the time that opens the sentence.
    const subject = /\s/.test(left.trim()) ? left : right;
    const speakers = isAdverb ? keys.keysIn(subject) : new Set<string>();
    return [{ when: whenOf(expression), at: expression.start, paragraph, speakers, families, isPoll }];
  });
}

/** True for a time that stands in a content or in quotation marks. */
export function isSaid(document: Document, { start, end }: TimeExpression, contents: Contents): boolean {
  for (let index = lowerBound(contents, end) - 1, steps = 0; index >= 0 && steps < 8; index--, steps++)
    if ((contents[index]?.end ?? 0) >= end) return true;
  return (document.tokens[firstTokenAt(document, start)]?.quotation ?? -1) >= 0;
}
