import { boundsOf } from '@onrecord/schema';

/** Days that a question asks for, inclusive. */
export interface AskedDays {
  from?: string;
  to?: string;
  by?: string;
}

interface Bounds {
  earliest: string;
  latest: string;
}

const MONTHS = 'january february march april may june july august september october november december'.split(
  ' ',
);
const WEEKDAYS = 'sunday monday tuesday wednesday thursday friday saturday'.split(' ');
const NUMBERS = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');

const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const WEEKDAY = '(?:sun|mon|tues|wednes|thurs|fri|satur)day';
const COUNT = `(?:\\d{1,3}|a|an|a couple of|a few|${NUMBERS.slice(1).join('|')})`;
/** Of the northern half of the world, as most English news means them. */
const SEASONS: Readonly<Record<string, readonly [first: string, last: string]>> = {
  spring: ['03', '05'],
  summer: ['06', '08'],
  autumn: ['09', '11'],
  fall: ['09', '11'],
  winter: ['12', '02'],
};
const SEASON = `(?:${Object.keys(SEASONS).join('|')})`;
const YEAR = '(?:19|20)\\d{2}';

/** One date, as people type it; the longer forms first. */
const POINT = [
  '\\d{4}-\\d{2}-\\d{2}',
  '\\d{4}-\\d{2}',
  `(?:the )?(?:end|beginning|start|middle) of (?:${MONTH} ${YEAR}|${MONTH}|${YEAR}|(?:last|this|the) (?:week|month|year))`,
  `(?:the )?\\d{1,2}(?:st|nd|rd|th)?(?: of)? ${MONTH}(?:,? ${YEAR})?`,
  `${MONTH} \\d{1,2}(?:st|nd|rd|th)?(?:,? ${YEAR})?(?!\\d)`,
  `${MONTH},? ${YEAR}`,
  `(?:the )?${SEASON}(?: of)? ${YEAR}`,
  `(?:the|last|this) ${SEASON}`,
  `(?:last|this|the previous) (?:week|month|year)`,
  `(?:last |this |on )?${WEEKDAY}`,
  'the day before yesterday',
  'yesterday',
  'today',
  'now',
  `${COUNT} (?:day|week|month|year)s? ago`,
  `(?:last |this )?${MONTH}`,
  YEAR,
].join('|');

/** Ways to ask for a time, the longer first; `first` and `second` are dates. */
const FORMS: readonly (readonly [form: RegExp, days: (first: Bounds, second: Bounds) => AskedDays])[] = [
  [form('(?:from|between)', '(?:to|and|until|till|through)'), (a, b) => ({ from: a.earliest, to: b.latest })],
  [form('(?:by|as of|as at)'), (a) => ({ by: a.latest })],
  [form('(?:since|from|starting)'), (a) => ({ from: a.earliest })],
  [form('(?:until|till|up to|through)'), (a) => ({ to: a.latest })],
  [form('before'), (a) => ({ to: dayAfter(a.earliest, -1) })],
  [form('after'), (a) => ({ from: dayAfter(a.latest, 1) })],
  [form('(?:on|in|during|of|throughout|at)'), (a) => ({ from: a.earliest, to: a.latest })],
  [form(''), (a) => ({ from: a.earliest, to: a.latest })],
];

function form(before: string, between?: string): RegExp {
  const lead = before === '' ? '' : `${before} `;
  const second =
    between === undefined ? '' : ` ${between} (?<second>${POINT}|\\d{1,2}(?:st|nd|rd|th)?(?= ${MONTH}))`;
  // "Between 1 and 15 March": the month stands only once.
  const first = between === undefined ? POINT : `${POINT}|\\d{1,2}(?:st|nd|rd|th)?`;
  return new RegExp(`(?<![\\p{L}\\p{N}-])${lead}(?<first>${first})${second}(?![\\p{L}\\p{N}-])`, 'iu');
}

const SPAN_BACK = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:in|during|over|within|for)?(?: ?the)? ?(?:last|past) (?:(?<count>${COUNT}) )?(?<unit>day|week|month|year)s?(?![\\p{L}\\p{N}])`,
  'iu',
);

/**
 * The days that a phrase asks for, and the phrase without them. News looks back: a weekday or a month without a year is
 * the last one that has begun.
 *
 * @param today - The day that "yesterday" counts from; without it such words stay where they are.
 */
export function takeDates(phrase: string, today: string | undefined): { rest: string; days: AskedDays } {
  const span = SPAN_BACK.exec(phrase);
  const { count, unit = '' } = span?.groups ?? {};
  if (span && today !== undefined && (count !== undefined || /past|the/i.test(span[0]))) {
    const from = shifted(today, -countOf(count ?? 'a'), unit.toLowerCase());
    return { rest: without(phrase, span), days: { from, to: today } };
  }
  for (const [pattern, daysOf] of FORMS) {
    const match = pattern.exec(phrase);
    if (!match || isWordMay(match)) continue;
    const { first = '', second } = match.groups ?? {};
    const last = second === undefined ? null : boundsOfPoint(second, today);
    const start = boundsOfPoint(withYearOf(withMonthOf(first, second), second), today);
    if (!start || (second !== undefined && !last)) continue;
    return { rest: without(phrase, match), days: inOrder(daysOf(start, last ?? start)) };
  }
  return { rest: phrase, days: {} };
}

/** "The end of 2024 to the beginning" asks nothing: the days are exchanged. */
function inOrder(days: AskedDays): AskedDays {
  const { from, to } = days;
  return from !== undefined && to !== undefined && from > to ? { from: to, to: from } : days;
}

/** "May" and "march" in lower case are verbs, unless a preposition or a number stands with them. */
function isWordMay([whole]: RegExpExecArray): boolean {
  return /^(?:may|march|mar|now|dec|jan|sun)$/.test(whole);
}

function withMonthOf(first: string, second: string | undefined): string {
  const month = second === undefined ? null : new RegExp(`${MONTH}(?:,? ${YEAR})?$`, 'i').exec(second);
  return month && /^\d{1,2}(?:st|nd|rd|th)?$/.test(first) ? `${first} ${month[0]}` : first;
}

/** "Between 10 October and 20 October 2024": the year stands only once. */
function withYearOf(first: string, second: string | undefined): string {
  const year = second === undefined ? null : new RegExp(`\\b${YEAR}$`).exec(second);
  const hasOwn = /\d{4}/.test(first) || !new RegExp(MONTH, 'i').test(first);
  return year && !hasOwn ? `${first} ${year[0]}` : first;
}

function without(phrase: string, match: RegExpExecArray): string {
  return `${phrase.slice(0, match.index)} ${phrase.slice(match.index + match[0].length)}`
    .replace(/\s+/g, ' ')
    .trim();
}

function boundsOfPoint(point: string, today: string | undefined): Bounds | null {
  const text = point
    .toLowerCase()
    .replace(/^(?:the|on) /, '')
    .replace(/\./g, '');
  const part = /^(end|beginning|start|middle) of (.+)$/.exec(text);
  if (part) return edgeOf(part[1] ?? '', boundsOfPoint(part[2] ?? '', today));
  if (/^\d{4}(?:-\d{2}){0,2}$/.test(text)) return boundsOf(text);
  const [, season = '', ofYear = ''] = /^(\p{L}+)(?: of)? (\d{4})$/u.exec(text) ?? [];
  const months = SEASONS[season];
  if (months) return seasonBounds(months, Number(ofYear));
  const seasonal = SEASONS[text.replace(/^(?:last|this) /, '')];
  if (seasonal) return today === undefined ? null : lastSeason(seasonal, today);
  const dayFirst = new RegExp(`^(\\d{1,2})(?:st|nd|rd|th)?(?: of)? (${MONTH})(?:,? (${YEAR}))?$`).exec(text);
  if (dayFirst) return dayBounds({ day: dayFirst[1], month: dayFirst[2], year: dayFirst[3] }, today);
  const monthFirst = new RegExp(`^(${MONTH}) (\\d{1,2})(?:st|nd|rd|th)?(?:,? (${YEAR}))?$`).exec(text);
  if (monthFirst) return dayBounds({ day: monthFirst[2], month: monthFirst[1], year: monthFirst[3] }, today);
  const month = new RegExp(`^(?:last |this )?(${MONTH})(?:,? (${YEAR}))?$`).exec(text);
  if (month) return dayBounds({ month: month[1], year: month[2] }, today);
  return today === undefined ? null : relativeBounds(text, today);
}

/** A winter ends in the year after the one in which it begins. */
function seasonBounds([first, last]: readonly [string, string], year: number): Bounds | null {
  const begins = boundsOf(`${year}-${first}`);
  const ends = boundsOf(`${first > last ? year + 1 : year}-${last}`);
  return begins && ends ? { earliest: begins.earliest, latest: ends.latest } : null;
}

/** The last one that has begun. */
function lastSeason(months: readonly [string, string], today: string): Bounds | null {
  const year = Number(today.slice(0, 4));
  const bounds = seasonBounds(months, year);
  return bounds && bounds.earliest <= today ? bounds : seasonBounds(months, year - 1);
}

function edgeOf(edge: string, bounds: Bounds | null): Bounds | null {
  if (!bounds) return null;
  const { earliest, latest } = bounds;
  if (edge === 'end') return { earliest: latest, latest };
  return edge === 'middle' ? bounds : { earliest, latest: earliest };
}

/** A day or a month; without a year the last one that has begun. */
function dayBounds(
  {
    day,
    month = '',
    year,
  }: { day?: string | undefined; month?: string | undefined; year?: string | undefined },
  today: string | undefined,
): Bounds | null {
  const number = MONTHS.findIndex((name) => name.startsWith(month.slice(0, 3))) + 1;
  const rest = `-${String(number).padStart(2, '0')}${day === undefined ? '' : `-${day.padStart(2, '0')}`}`;
  if (year !== undefined) return boundsOf(`${year}${rest}`);
  if (today === undefined) return null;
  const bounds = boundsOf(`${today.slice(0, 4)}${rest}`);
  return bounds && bounds.earliest <= today ? bounds : boundsOf(`${Number(today.slice(0, 4)) - 1}${rest}`);
}

function relativeBounds(text: string, today: string): Bounds | null {
  const on = (day: string): Bounds => ({ earliest: day, latest: day });
  if (text === 'today' || text === 'now') return on(today);
  if (text === 'yesterday') return on(dayAfter(today, -1));
  if (text === 'day before yesterday') return on(dayAfter(today, -2));
  const ago = /^(.+) (day|week|month|year)s? ago$/.exec(text);
  if (ago) return unitAround(shifted(today, -countOf(ago[1] ?? ''), ago[2] ?? ''), ago[2] ?? '');
  // "The end of the year" is that of this one.
  const unit = /^(?:(last|this|previous) )?(week|month|year)$/.exec(text);
  if (unit) {
    const bounds = unitAround(
      /^(?:this)?$/.test(unit[1] ?? '') ? today : shifted(today, -1, unit[2] ?? ''),
      unit[2] ?? '',
    );
    return bounds && { ...bounds, latest: bounds.latest > today ? today : bounds.latest };
  }
  const weekday = WEEKDAYS.indexOf(text.replace(/^(?:last|this) /, ''));
  if (weekday === -1) return null;
  // "Last Friday" on a Friday is a week ago; "on Friday" may be today.
  const back = (dayOfWeek(today) - weekday + 7) % 7;
  return on(dayAfter(today, -(back === 0 && text.startsWith('last') ? 7 : back)));
}

/** The day, calendar week (from Monday, ISO 8601), month or year that a day lies in. */
function unitAround(day: string, unit: string): Bounds | null {
  if (unit === 'day') return { earliest: day, latest: day };
  if (unit === 'month') return boundsOf(day.slice(0, 7));
  if (unit === 'year') return boundsOf(day.slice(0, 4));
  const monday = dayAfter(day, -((dayOfWeek(day) + 6) % 7));
  return { earliest: monday, latest: dayAfter(monday, 6) };
}

function countOf(text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  if (/couple/.test(text)) return 2;
  if (/few/.test(text)) return 3;
  return Math.max(1, NUMBERS.indexOf(text.toLowerCase()));
}

function shifted(day: string, count: number, unit: string): string {
  if (unit === 'day' || unit === 'week') return dayAfter(day, unit === 'week' ? count * 7 : count);
  const months = unit === 'month' ? count : count * 12;
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month - 1 + months + 1, 0));
  last.setUTCDate(Math.min(date, last.getUTCDate()));
  return last.toISOString().slice(0, 10);
}

function dayOfWeek(day: string): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay();
}

function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}
