import { type DayNumber, isoDays, isoMonth, monthOf, weekdayOf, yearOf } from '../calendar.ts';
import type { Rule } from '../rule.ts';

/**
 * "this week" runs from Monday to publication, "last week" from Monday to Sunday; months and years likewise at
 * their own grain; "the weekend" is the one that is, or the last one. "earlier this month" is this month.
 */
export const period: Rule = {
  hints: ['week', 'month', 'year'],
  pattern:
    /(?<![Ll]ater )\b(?:(?<order>[Ll]ast|[Tt]his) (?<unit>week|weekend|month|year)|[Ee]arlier in the (?<now>week|month|year)|(?<weekend>(?:[Oo]ver|[Aa]t) the weekend))\b/g,
  resolve({ order = 'this', now, unit = now ?? 'weekend' }, published) {
    const isLast = order.toLowerCase() === 'last';
    switch (unit) {
      case 'week':
        return week(published, isLast);
      case 'weekend':
        return weekend(published, isLast);
      case 'month':
        return monthBefore(published, isLast ? 1 : 0);
      default:
        return String(yearOf(published) - (isLast ? 1 : 0));
    }
  },
};

function week(published: DayNumber, isLast: boolean): string {
  const monday = published - weekdayOf(published);
  return isLast ? isoDays(monday - 7, monday - 1) : isoDays(monday, published);
}

function weekend(published: DayNumber, isLast: boolean): string {
  const saturday = published - ((weekdayOf(published) + 2) % 7);
  const isNow = weekdayOf(published) >= 5;
  if (isNow && !isLast) return isoDays(saturday, published);
  return isNow ? isoDays(saturday - 7, saturday - 6) : isoDays(saturday, saturday + 1);
}

function monthBefore(published: DayNumber, months: number): string {
  const count = yearOf(published) * 12 + monthOf(published) - 1 - months;
  return isoMonth(Math.floor(count / 12), (count % 12) + 1);
}
