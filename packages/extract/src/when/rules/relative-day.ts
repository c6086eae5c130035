import { isoDay } from '../calendar.ts';
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

/** Stands for the day that the text named last: "earlier in the day", "that night". */
export const SAME_DAY = 'same day';

export const sameDay: Rule = {
  hints: HINTS,
  pattern:
    /\b(?:(?:[Ee]arlier|[Ll]ater) (?:in the|that|the same) day|[Tt]he same day|[Tt]hat (?:day|morning|afternoon|evening|night))\b/g,
  resolve: () => SAME_DAY,
};
