import { type DayNumber, dayIn, isoDays, isoMonth, monthOf, yearOf } from '../calendar.ts';
import type { Rule } from '../rule.ts';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const NAME =
  '(?<name>January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Aug|Sept|Oct|Nov|Dec)\\.|(?:Jan|Feb|Aug|Sept|Oct|Nov|Dec)\\b)';
const YEAR = '(?<year>(?:19|20)\\d\\d)\\b';
const ORDINAL = '(?:st|nd|rd|th)?';

/** How far ahead a date without a year may lie and still be read as one to come, so that it dates no saying. */
const DAYS_AHEAD = 60;

/** "Oct. 3", "October 3, 2024", "Sept. 19-22": the last such day that is not after publication. */
export const monthDay: Rule = {
  hints: MONTHS,
  pattern: new RegExp(
    `\\b${NAME} (?<day>\\d{1,2})${ORDINAL}(?!\\d|[:.,]\\d)(?:(?: ?[-–—] ?| to | and | through )(?<lastDay>\\d{1,2})${ORDINAL}(?!\\d|[:.,]\\d))?(?:,? ${YEAR})?`,
    'g',
  ),
  resolve: resolveDays,
};

/** "3 October", "the 3rd of October 2024". */
export const dayMonth: Rule = {
  hints: MONTHS,
  pattern: new RegExp(`\\b(?<day>\\d{1,2})${ORDINAL} (?:of )?${NAME}(?:,? ${YEAR})?`, 'g'),
  resolve: resolveDays,
};

/** "June 2012", "in early September", "an August speech": the last such month, this one included. */
export const month: Rule = {
  hints: MONTHS,
  // A month's name alone may be a person's or a verb: a preposition or a determiner must stand before it.
  pattern: new RegExp(
    `(?:\\b(?:[Ii]n|[Dd]uring|[Ss]ince|[Uu]ntil|[Bb]y|[Oo]f|[Ff]rom|(?<order>[Ll]ast|[Nn]ext)|[Tt]his|[Aa]n?|[Tt]he|[Hh]is|[Hh]er|[Ii]ts|[Tt]heir|[Ee]arly|[Ll]ate|[Mm]id)[- ])(?:(?:early|late|mid)[- ])?${NAME}(?! \\d)(?:,? (?:of )?${YEAR})?|\\b${NAME.replace('name', 'name2')} ${YEAR.replace('year', 'year2')}`,
    'g',
  ),
  resolve({ name, name2, year, year2, order = '' }, published) {
    const number = numberOf(name ?? name2 ?? '');
    const stated = year ?? year2;
    const now = monthOf(published);
    // "last June" in September: this year's or last year's, readers differ; in June it is last year's.
    if (/next/i.test(order) || (order !== '' && number < now)) return null;
    const isLastYear = number > now || (order !== '' && number === now);
    const of = stated === undefined ? yearOf(published) - (isLastYear ? 1 : 0) : +stated;
    return of > yearOf(published) || (of === yearOf(published) && number > now) ? null : isoMonth(of, number);
  },
};

const ORDER = ['first', 'second', 'third'];

/** "the first week of March": its first seven days. */
export const weekOfMonth: Rule = {
  hints: ['week'],
  pattern: new RegExp(
    `\\b(?:[Tt]he )?(?<order>${ORDER.join('|')}) week (?:of|in) ${NAME}(?:,? ${YEAR})?`,
    'g',
  ),
  resolve({ order = '', ...groups }, published) {
    const day = 1 + 7 * ORDER.indexOf(order);
    return resolveDays({ ...groups, day: String(day), lastDay: String(day + 6) }, published);
  },
};

function resolveDays(groups: Record<string, string | undefined>, published: DayNumber): string | null {
  const number = numberOf(groups.name ?? '');
  const inYear = (year: number): [DayNumber, DayNumber] | null => {
    const first = dayIn(year, number, Number(groups.day));
    const last = groups.lastDay === undefined ? first : dayIn(year, number, Number(groups.lastDay));
    return first === null || last === null || last < first ? null : [first, last];
  };
  const stated = inYear(groups.year === undefined ? yearOf(published) : +groups.year);
  if (stated === null) return null;
  if (stated[0] <= published) return isoDays(...stated);
  if (groups.year !== undefined || stated[0] - published <= DAYS_AHEAD) return null;
  const before = inYear(yearOf(published) - 1);
  return before === null ? null : isoDays(...before);
}

/** 1 to 12. */
function numberOf(name: string): number {
  return MONTHS.indexOf(name.slice(0, 3)) + 1;
}
