import { boundsOf, type Span, type When } from '@onrecord/schema';
import { matchesOf } from '../text/index.ts';
import type { DayNumber } from './calendar.ts';
import type { Rule } from './rule.ts';
import { dayMonth, month, monthDay, weekOfMonth } from './rules/month.ts';
import { period } from './rules/period.ts';
import { dayFrom, relatedDay, relativeDay } from './rules/relative-day.ts';
import { weekday } from './rules/weekday.ts';
import { year, yearsAgo } from './rules/year.ts';

/** Words that name a time at or before publication, and the time. */
export interface TimeExpression extends Span {
  edtf: string;
  earliest: string;
  latest: string;
}

/** Words that name a time, with its EDTF; `null` where the rule reads none. */
type Found = Span & { edtf: string | null };

/** The finer the earlier: of two that overlap the first found stays. */
const RULES: readonly Rule[] = [
  monthDay,
  dayMonth,
  weekday,
  relativeDay,
  relatedDay,
  weekOfMonth,
  month,
  period,
  yearsAgo,
  year,
];

/** What may stand between two parts of one date: "Monday, Oct. 3". */
const JOINT = /^,? (?:on )?$/;

/** What joins two days into a length of time: "from Oct. 30 to Nov. 2"; with "and" it begins with "between". */
const THROUGH = /^(?: ?[-–—] ?| (?:to|through|until) )$/;
const BETWEEN = /\bbetween $/;

/** The rules that each hint is one of, a bit each. */
const RULES_OF = new Map<string, number>();
for (const [index, { hints }] of RULES.entries())
  for (const hint of hints) RULES_OF.set(hint, (RULES_OF.get(hint) ?? 0) | (1 << index));

const HINT = new RegExp([...RULES_OF.keys()].join('|'), 'g');

/** The time expressions of a text in order, none overlapping; those that name no past date are left out. */
export function findExpressions(text: string, published: DayNumber): TimeExpression[] {
  const taken: Found[] = [];
  for (const line of linesWithHints(text)) {
    const words = text.slice(line.start, line.end);
    for (const [index, { pattern, resolve }] of RULES.entries()) {
      if ((line.rules & (1 << index)) === 0) continue;
      for (const match of matchesOf(pattern, words)) {
        const start = line.start + match.index;
        const edtf = resolve(match.groups ?? {}, published);
        taken.push({ start, end: start + match[0].length, edtf });
      }
    }
  }
  // Array.prototype.sort is stable: of two with one start, the rule named first wins.
  taken.sort((a, b) => a.start - b.start);
  const found: Found[] = [];
  for (const expression of taken) {
    const last = found.at(-1);
    if (last === undefined || expression.start >= last.end) found.push(expression);
    else if (isFiner(expression, last)) found[found.length - 1] = expression;
  }
  return date(text, joinRanges(text, joinParts(text, found)));
}

/** The lines of a text that hold a hint, and the rules that it may be of; no rule matches across lines. */
function* linesWithHints(text: string): Generator<Span & { rules: number }> {
  let [start, end, rules] = [0, -1, 0];
  for (const { 0: hint, index } of matchesOf(HINT, text)) {
    if (index >= end) {
      if (rules !== 0) yield { start, end, rules };
      start = text.lastIndexOf('\n', index) + 1;
      const next = text.indexOf('\n', index);
      end = next < 0 ? text.length : next;
      rules = 0;
    }
    rules |= RULES_OF.get(hint) ?? 0;
  }
  if (rules !== 0) yield { start, end, rules };
}

/** A day after every date that a text may name. */
const END_OF_TIME: DayNumber = Date.UTC(9999, 11, 31) / 86_400_000;

/** The time expressions that name their year: all that can be read in a text whose day of publication is unknown. */
export function findFullDates(text: string): TimeExpression[] {
  return findExpressions(text, END_OF_TIME).filter(({ start, end }) => /\d{4}/.test(text.slice(start, end)));
}

/** Gives the expressions their bounds; "that day" is the last day named before it. */
function date(text: string, found: readonly Found[]): TimeExpression[] {
  let day: string | null = null;
  return found.flatMap(({ start, end, edtf }) => {
    const stated = edtf === null ? null : dayFrom(edtf, day);
    const bounds = stated === null ? null : boundsOf(stated);
    if (stated === null || bounds === null || isDateline(text, { start, end })) return [];
    if (bounds.earliest === bounds.latest) day = stated;
    return [{ start, end, edtf: stated, ...bounds }];
  });
}

function isDateline(text: string, { start, end }: Span): boolean {
  return (
    /\p{Lu}{3}[^\n]{0,20}, $/u.test(text.slice(Math.max(0, start - 30), start)) &&
    DATELINE.test(text.slice(end, end + 20))
  );
}

/** "in June 3" found as "in June" and as "June 3": the longer reading knows more. */
function isFiner(a: Span, b: Span): boolean {
  return a.end > b.end;
}

/** "Monday, Oct. 3" is one date: the second part. */
function joinParts<T extends Span>(text: string, found: readonly T[]): T[] {
  return found.filter((expression, index) => {
    const next = found[index + 1];
    if (next === undefined || !/day/.test(text.slice(expression.start, expression.end))) return true;
    return !(
      JOINT.test(text.slice(expression.end, next.start)) && /\d/.test(text.slice(next.start, next.end))
    );
  });
}

/** "Oct. 30 to Nov. 2" is one date. */
function joinRanges(text: string, found: readonly Found[]): Found[] {
  const joined: Found[] = [];
  for (const expression of found) {
    const first = joined.at(-1);
    if (first && isRange(text, first, expression)) {
      const { start } = first;
      joined[joined.length - 1] = { start, end: expression.end, edtf: `${first.edtf}/${expression.edtf}` };
    } else joined.push(expression);
  }
  return joined;
}

const DAY = /^\d{4}-\d\d-\d\d$/;

function isRange(text: string, first: Found, last: Found): boolean {
  if (!DAY.test(first.edtf ?? '') || !DAY.test(last.edtf ?? '')) return false;
  if ((first.edtf as string) >= (last.edtf as string)) return false;
  const gap = text.slice(first.end, last.start);
  return THROUGH.test(gap) || (gap === ' and ' && BETWEEN.test(text.slice(first.start - 10, first.start)));
}

/** "LEEDS, Oct. 3 (AP) —": where and when a report was filed, and nothing in it said. */
const DATELINE = /^(?: \([A-Z][\w ]+\))? ?[—–-]/;

/** Words that only count from a day, in either direction of time: "yesterday", "last week". */
const RELATIVE_RULES: readonly Rule[] = [relativeDay, period];
const RELATIVE_HINT = /day|night|ago|morning|afternoon|evening|week|month|year/;

/** Where a text counts from the day of speaking, and what it means: for reading a statement alone. */
export function relativeDates(text: string, day: DayNumber): { end: number; edtf: string }[] {
  if (!RELATIVE_HINT.test(text)) return [];
  return (
    RELATIVE_RULES.flatMap((rule) =>
      Array.from(matchesOf(rule.pattern, text), (match) => ({
        end: match.index + match[0].length,
        edtf: rule.resolve(match.groups ?? {}, day) ?? '',
      })),
    )
      // "today" may mean nowadays.
      .filter(({ edtf, end }) => edtf !== '' && !/today$/i.test(text.slice(0, end)))
      .sort((a, b) => a.end - b.end)
  );
}

/** A date as the expression states it. */
export function whenOf({ start, end, edtf, earliest, latest }: TimeExpression): When {
  return { edtf, earliest, latest, basis: 'stated', evidence: { start, end } };
}
