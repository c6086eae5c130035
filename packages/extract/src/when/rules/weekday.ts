import { isoDay, weekdayOf } from '../calendar.ts';
import type { Rule } from '../rule.ts';

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/**
 * "on Wednesday", "late Tuesday night", "Sunday's": the last such day, or the day of publication itself.
 *
 * "last Friday" is a day of the week before; where the last Friday is one of this week, readers differ, and it is
 * `null`. Feasts, newspapers and programmes named after a weekday are none; "Fox News Sunday" goes out on Sundays.
 */
export const weekday: Rule = {
  hints: WEEKDAYS,
  pattern:
    /(?<!\b(?:Super|Black|Good|Easter|Palm|Bloody|Cyber|Ash|Fat|every|Every|each) )\b(?:(?<order>[Ll]ast|[Nn]ext|[Tt]his coming|[Tt]his past|[Tt]he previous|[Tt]he following) )?(?<name>Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\b(?! (?:Night Live|Night Football|Times|Mirror|Telegraph|Mail|Express|Herald|Post|Review))(?: (?:morning|afternoon|evening|night)\b)?/g,
  resolve({ order = '', name = '' }, published) {
    if (/next|coming|previous|following/i.test(order)) return null;
    const back = (weekdayOf(published) - WEEKDAYS.indexOf(name) + 7) % 7;
    if (!/last/i.test(order)) return isoDay(published - back);
    const isThisWeek = back <= weekdayOf(published) && back > 0;
    if (isThisWeek) return null;
    return isoDay(published - (back || 7));
  },
};
