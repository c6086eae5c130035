import type { Attribution } from '../attribution/attributor.ts';
import { type Token, tokensIn } from '../text/index.ts';
import { type Meaning, weaken } from './meaning.ts';
import type { FoldedDocument } from './words.ts';

/** Share of carried-over speakers that are right where those they are carried over from are. */
const SURE = 0.9;

/** A quotation that goes on without a new source or cue stays its speaker's. */
export function carryOver(
  document: FoldedDocument,
  attributions: readonly Attribution[],
  meanings: Meaning[],
): void {
  let previous = -1;
  for (const [index, attribution] of attributions.entries()) {
    const from = attributions[previous];
    if (from && isContinued(document, from, attribution))
      meanings[index] = weaken(meanings[previous] as Meaning, SURE);
    if (meanings[index]?.entity) previous = index;
  }
}

/** Whether a quotation without source and cue follows right behind another. */
function isContinued(
  document: FoldedDocument,
  before: Attribution,
  { source, cue, content }: Attribution,
): boolean {
  const [start] = content;
  const end = before.content.at(-1);
  if (source.length > 0 || cue.length > 0 || !start || !end) return false;
  const first = document.tokens[tokensIn(document, start).first] as Token;
  const last = document.tokens[tokensIn(document, end).last - 1];
  if (!first || !last || first.quotation < 0 || last.quotation < 0) return false;
  return first.paragraph - last.paragraph <= 1 && first.sentence - last.sentence <= 1;
}
