import { type Span, type Stance, textOf } from '@onrecord/schema';
import type { Attribution } from '../attribution/attributor.ts';
import type { TimeExpression } from './expressions.ts';
import { lowerBound } from './window.ts';

/** What stands between a cue and a time that was taken into the content: "said | late Tuesday", "blasted | the plan on". */
const BEFORE_TIME = /(?: (?:on|late|early|earlier|just))*$/i;

/** A time at the head of a clause belongs to the cue before it: "said | Tuesday that". */
const CLAUSE = /^(?: (?:morning|afternoon|evening|night))?,? that\b/;

/**
 * Words of a clause or a quotation, in which a day tells when what is said happens. A day after a noun belongs to the cue:
 * "endorsed {his plan Saturday}". Of 20 such days at the end of contents in PolNeAR's training articles 17 stand outside
 * the content that the annotators marked.
 */
const CLAUSE_WORDS =
  /[“”"]|''|\b(?:that|to|will|would|is|are|was|were|be|been|had|has|have|if|whether|why|how|what|who|by|until|next|in)\b/i;

/** A word or two between marks, in the midst of a phrase. */
const SHORT_QUOTATION = /[“"][^“”"]{1,30}[”"]/g;

/** Cues that clauses follow, or that have no verb: a time in such a content is its own. */
const CLAUSAL =
  /^(?:\W*|.*\b(?:add|admit|argu|believ|claim|insist|kn[eo]w|maintain|not(?=e|ing)|reckon|sa(?=id|y)|stat|tell|th(?=ink|ought)|told|wr(?=it|ote)|accord)(?:\w|$).*)$/i;

/** Longest part of a content before a time that is looked at, in characters. */
const LONGEST_NOMINAL = 60;

/** Whoever expects, promises or demands something says when it is to be: "expects {a new team on Tuesday}". */
const AHEAD: ReadonlySet<Stance> = new Set(['believes', 'commits', 'urges', 'asks']);

/** The contents of attributions, in the order of the text, without the times in them that date the saying. */
export function saidIn(
  text: string,
  attributions: readonly Attribution[],
  { stances, expressions }: { stances: readonly Stance[]; expressions: readonly TimeExpression[] },
): Span[] {
  return attributions
    .flatMap(({ content, cue }, i) => {
      const isAhead = AHEAD.has(stances[i] ?? 'asserts');
      const isClausal = CLAUSAL.test(textOf(text, cue));
      return content.flatMap((span) => withoutTime(text, span, { isAhead, isClausal, expressions }));
    })
    .sort((a, b) => a.start - b.start);
}

/** The parts of a content before and behind the first time in it, if that names the time of the saying. */
function withoutTime(
  text: string,
  { start, end }: Span,
  {
    isAhead,
    isClausal,
    expressions,
  }: { isAhead: boolean; isClausal: boolean; expressions: readonly TimeExpression[] },
): Span[] {
  const time = expressions[lowerBound(expressions, start)];
  const whole = [{ start, end }];
  if (!time || time.end > end || time.start - start > LONGEST_NOMINAL) return whole;
  const before = text.slice(start, time.start).trimEnd().replace(BEFORE_TIME, '');
  const isLeading = /^(?:on|late|early|earlier|just)?$/i.test(before.trim());
  const isNominal =
    !isAhead && (!isClausal || time.end === end) && !CLAUSE_WORDS.test(before.replace(SHORT_QUOTATION, ''));
  const isOfCue = isLeading ? CLAUSE.test(text.slice(time.end, end)) : isNominal;
  if (!isOfCue) return whole;
  return [
    { start, end: start + before.length },
    { start: time.end, end },
  ].filter((part) => part.start < part.end);
}
