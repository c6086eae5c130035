import type { Span, Stance } from '@onrecord/schema';
import type { Attribution } from '../attribution/attributor.ts';

const DAY =
  '(?:on |late |early |earlier )*(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|yesterday)(?: (?:morning|afternoon|evening|night))?';

/** A time at the head of a clause belongs to the cue before it, also when it was taken into the content. */
const LEADING_TIME = new RegExp(
  `^(?:${DAY}|(?:earlier )?(?:this|last) (?:week|month|year|spring|summer|fall|autumn|winter)|in (?:\\d{4}|(?:early |late )?\\p{Lu}\\p{L}{2,8}(?: \\d{4})?))(?=,? that\\b)`,
  'u',
);

/**
 * A day at the end of a content without a verb belongs to the cue: "endorsed {his plan Saturday}". Of 20 such days in
 * PolNeAR's training articles 17 stand outside the content that the annotators marked.
 */
const TRAILING_DAY = new RegExp(`(?<!\\b(?:Super|next|Black|Good|Easter)) ${DAY}$`, 'u');

/** Words of a clause or a quotation, in which a day tells when what is said happens. */
const CLAUSE_WORDS =
  /[“”"]|''|\b(?:that|to|will|would|is|are|was|were|be|been|had|has|have|if|whether|why|how|what|who|by|until)\b/i;

/** Longest content whose end is looked at, in characters. */
const LONGEST_NOMINAL = 60;

/** Whoever expects, promises or demands something says when it is to be: "expects {a new team on Tuesday}". */
const AHEAD: ReadonlySet<Stance> = new Set(['believes', 'commits', 'urges', 'asks']);

/** The contents of attributions, in the order of the text, without the words at their edges that date the saying. */
export function saidIn(
  text: string,
  attributions: readonly Attribution[],
  stances: readonly Stance[],
): Span[] {
  return attributions
    .flatMap(({ content }, i) =>
      content.map((span) => withoutTimes(text, span, AHEAD.has(stances[i] ?? 'asserts'))),
    )
    .sort((a, b) => a.start - b.start);
}

/** A content without the words at its edges that name the time of the saying: "said | Tuesday that". */
function withoutTimes(text: string, { start, end }: Span, isAhead: boolean): Span {
  const leading =
    LEADING_TIME.exec(text.slice(start, Math.min(end, start + LONGEST_NOMINAL)))?.[0].length ?? 0;
  if (isAhead || end - start > LONGEST_NOMINAL) return { start: start + leading, end };
  const words = text.slice(start, end);
  const trailing = CLAUSE_WORDS.test(words) ? 0 : (TRAILING_DAY.exec(words)?.[0].length ?? 0);
  return { start: start + leading, end: end - trailing };
}
