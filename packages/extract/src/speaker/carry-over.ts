import type { Attribution } from '../attribution/attributor.ts';
import { type Token, tokensIn } from '../text/index.ts';
import type { FoldedDocument } from './words.ts';

/** Share of carried-over speakers that are right where those they are carried over from are. */
const SURE = 0.9;

/** The same, where other sentences stand between: the answers of an interview. */
const LIKELY = 0.75;

/** Paragraphs within which an answer without source and cue is still the last speaker's. */
const ANSWER_REACH = 3;

/**
 * How surely a quotation without source and cue is the speaker's of the attribution before, as a quotation that goes on
 * is, and so are the answers of an interview; 0 where it is not.
 */
export function shareCarried(
  document: FoldedDocument,
  before: Attribution,
  { source, cue, content }: Attribution,
): number {
  const [start] = content;
  const end = before.content.at(-1);
  if (source.length > 0 || cue.length > 0 || !start || !end) return 0;
  const range = tokensIn(document, start);
  // A content may hold its quotation marks.
  const first = document.tokens.slice(range.first, range.first + 2).find(({ quotation }) => quotation >= 0);
  const last = document.tokens[tokensIn(document, end).last - 1];
  if (!first || !last) return 0;
  const paragraphs = first.paragraph - last.paragraph;
  if (last.quotation >= 0 && paragraphs <= 1 && first.sentence - last.sentence <= 1) return SURE;
  return paragraphs > 0 && paragraphs <= ANSWER_REACH && fillsParagraph(document, first) ? LIKELY : 0;
}

/** Whether a quotation is all that its paragraph holds. */
function fillsParagraph(
  { paragraphs, quotations }: FoldedDocument,
  { paragraph, quotation }: Token,
): boolean {
  const whole = paragraphs[paragraph];
  const { first, last } = quotations[quotation] ?? { first: 0, last: 0 };
  return whole !== undefined && first <= whole.first + 1 && last >= whole.last - 1;
}
