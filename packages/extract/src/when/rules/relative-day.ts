import { dayOf, isoDay } from '../calendar.ts';
import type { Rule } from '../rule.ts';

const NUMBERS = ['zero', 'a', 'two', 'three', 'four', 'five', 'six'];

const HINTS = ['day', 'night', 'morning', 'afternoon', 'evening'];

/** "yesterday", "tonight", "this morning", "last night", "three days ago". "today" may mean nowadays: see attach. */
export const relativeDay: Rule = {
  hints: HINTS,
  pattern:
    /\b(?:(?<before>[Yy]esterday|[Ll]ast night)|(?<same>today|tonight|(?<![\p{L}\p{N},] )(?:Today|Tonight)|[Tt]his (?:morning|afternoon|evening))|(?<count>[Aa]|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix) days? ago)\b/gu,
  resolve({ before, same, count = '' }, published) {
    if (same !== undefined) return isoDay(published);
    return isoDay(published - (before !== undefined ? 1 : NUMBERS.indexOf(count.toLowerCase())));
  },
};

const FROM = 'day';

/** "earlier in the day", "that night", "the day before": counts from the day that the text named last (`dayFrom`). */
export const relatedDay: Rule = {
  hints: HINTS,
  pattern:
    /\b(?:(?:[Ee]arlier|[Ll]ater) (?:in the|that|the same) day|[Tt]he same day|[Tt]hat (?:day|morning|afternoon|evening|night)|(?<before>(?:[Tt]he|[Aa]) day (?:before|earlier)|[Tt]he (?:previous day|night before))|(?<after>(?:[Tt]he|[Aa]) day (?:after|later)|[Tt]he (?:next|following) (?:day|morning)))\b(?! (?:the|this|that|his|her|their|its|he|she|they|an?|of)\b)/g,
  resolve: ({ before, after }) => FROM + (before === undefined ? (after === undefined ? '+0' : '+1') : '-1'),
};

/** What an EDTF means where the text named `day` last: itself, unless it counts from there. */
export function dayFrom(edtf: string, day: string | null): string | null {
  if (!edtf.startsWith(FROM)) return edtf;
  const named = day === null ? null : dayOf(day);
  return named === null ? null : isoDay(named + Number(edtf.slice(FROM.length)));
}
