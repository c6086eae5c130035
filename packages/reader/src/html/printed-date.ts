import { DayOrInstant } from '@onrecord/schema';

/** Languages whose names of months are known on a page that does not name its own. */
const LANGUAGES =
  `en de fr es it pt nl sv nb da fi pl cs sk hu ro bg hr sr sl uk ru el tr ar he fa hi bn ta ur id ms vi th
  ca eu gl et lv lt is ga cy sq mk ka hy az kk`.split(/\s+/);

/** A day without a month in words: ISO 8601, with points (day first everywhere), in Chinese, Japanese and Korean. */
const NUMERIC: readonly (readonly [
  pattern: RegExp,
  order: readonly ['y' | 'm' | 'd', 'y' | 'm' | 'd', 'y' | 'm' | 'd'],
])[] = [
  [/(?<!\d)((?:19|20)\d\d)[-./](\d{1,2})[-./](\d{1,2})(?!\d)/, ['y', 'm', 'd']],
  [/((?:19|20)\d\d)\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일]/, ['y', 'm', 'd']],
  [/(?<!\d)(\d{1,2})\.\s?(\d{1,2})\.\s?((?:19|20)\d\d)(?!\d)/, ['d', 'm', 'y']],
];
/** With strokes or hyphens the order depends on the country: it is read where only one gives a day. */
const AMBIGUOUS = /(?<!\d)(\d{1,2})[/-](\d{1,2})[/-]((?:19|20)\d\d)(?!\d)/;
const YEAR = '((?:19|20)\\d\\d)';

/**
 * The one day that a line prints, with the name of its month in the page's language or in figures that can be read
 * in one way only; `null` where it prints none, or several.
 */
export function printedDay(line: string, language: string | null = null): string | null {
  const days = new Set([...wordedDays(line, language), ...numericDays(line)]);
  const [day] = days;
  return days.size === 1 ? (day ?? null) : null;
}

function* wordedDays(line: string, language: string | null): Generator<string> {
  const { pattern, months } = monthNames(language);
  const text = line.toLowerCase().replace(/\s+/gu, ' ');
  for (const match of text.matchAll(pattern)) {
    const { before, name = '', after, yearBehind, yearBefore } = match.groups ?? {};
    const day = before ?? after;
    const year = yearBehind ?? yearBefore;
    const month = months.get(name);
    const date = day && year && month ? dayOf(year, month, day) : null;
    if (date) yield date;
  }
}

function* numericDays(line: string): Generator<string> {
  for (const [pattern, order] of NUMERIC) {
    const parts = pattern.exec(line)?.slice(1);
    if (!parts) continue;
    const part = (name: 'y' | 'm' | 'd') => parts[order.indexOf(name)] ?? '';
    const date = dayOf(part('y'), Number(part('m')), part('d'));
    if (date) yield date;
  }
  const [, one = '', other = '', year] = AMBIGUOUS.exec(line) ?? [];
  if (!year || (Number(one) <= 12 && Number(other) <= 12 && one !== other)) return;
  const date = Number(one) > 12 ? dayOf(year, Number(other), one) : dayOf(year, Number(one), other);
  if (date) yield date;
}

function dayOf(year: string, month: number, day: string): string | null {
  const date = `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`;
  return DayOrInstant.safeParse(date).success ? date : null;
}

interface MonthNames {
  pattern: RegExp;
  months: ReadonlyMap<string, number>;
}

/** By language: CLDR's names take a while to ask for. */
const KNOWN = new Map<string, MonthNames>();

/**
 * The names of months, long and short, in the forms that dates have (CLDR), and where a day and a year stand beside
 * them; of a language and English, or of many.
 */
function monthNames(language: string | null): MonthNames {
  const key = language?.toLowerCase().split('-')[0] ?? '';
  const known = KNOWN.get(key);
  if (known) return known;
  const months = new Map<string, number>();
  for (const tag of key === '' ? LANGUAGES : [key, 'en'])
    for (const month of ['long', 'short'] as const)
      for (const options of [{ month }, { month, day: 'numeric' as const, year: 'numeric' as const }]) {
        const format = new Intl.DateTimeFormat(`${tag}-u-nu-latn-ca-gregory`, {
          ...options,
          timeZone: 'UTC',
        });
        for (let index = 0; index < 12; index++) {
          const part = format.formatToParts(Date.UTC(2024, index, 15)).find(({ type }) => type === 'month');
          const name = part?.value.toLowerCase().replace(/\.$/, '') ?? '';
          if (!/^\p{L}[\p{L}\p{M}.’' ]+$/u.test(name)) continue;
          // The same letters are another month elsewhere ("listopad" in Polish and Croatian): then they say nothing.
          months.set(name, months.has(name) && months.get(name) !== index + 1 ? 0 : index + 1);
        }
      }
  months.set('sept', 9);
  const alternatives = [...months.keys()]
    .sort((a, b) => b.length - a.length)
    .join('|')
    .replace(/\./g, '\\.');
  const pattern = new RegExp(
    `(?<![\\p{L}\\d])(?:${YEAR.replace('(', '(?<yearBefore>')}[,.]? )?(?:(?<before>\\d{1,2})(?:st|nd|rd|th|er|º|ª|\\.)?,?(?: de| d[’'])? )?(?<name>${alternatives})\\.?(?![\\p{L}\\p{M}])(?: (?<after>\\d{1,2})(?:st|nd|rd|th|\\.)?(?!\\d|:))?(?:,? (?:de |del |of |г\\. )?${YEAR.replace('(', '(?<yearBehind>')})?`,
    'gu',
  );
  const names = { pattern, months };
  KNOWN.set(key, names);
  return names;
}

const UNITS = ['second', 'minute', 'hour', 'day', 'week', 'month', 'year'] as const;

/** An age as pages print it: so many units, rounded. */
export interface PrintedAge {
  /** As printed. */
  text: string;
  count: number;
  unit: (typeof UNITS)[number];
}

/** As many of a unit as ages have before the next unit takes over. */
const MOST = 60;

/** The age that a line prints ("3 months ago", "vor 2 Stunden", "há 3 meses"); `null` without one. */
export function printedAge(line: string, language: string | null): PrintedAge | null {
  const text = line.toLowerCase().replace(/\s+/gu, ' ').trim();
  if (!/\d|\ban?\b|\bone\b/.test(text)) return null;
  for (const tag of new Set([language ?? 'en', 'en'])) {
    const format = new Intl.RelativeTimeFormat(`${tag}-u-nu-latn`);
    for (const unit of UNITS)
      for (let count = 1; count <= MOST; count++) {
        const age = format.format(-count, unit).toLowerCase();
        if (
          endsWithWords(text, age) ||
          (count === 1 && endsWithWords(text, age.replace(/^1 /, unit === 'hour' ? 'an ' : 'a ')))
        )
          return { text: age, count, unit };
      }
  }
  return null;
}

/** A line that says nothing after an age, and no other figure before it. */
function endsWithWords(text: string, words: string): boolean {
  return text === words || (text.endsWith(` ${words}`) && !/\d/.test(text.slice(0, -words.length)));
}

/** The months or days within which something of this age lies, as EDTF: `2024-07/2024-08`. */
export function spanOfAge({ count, unit }: PrintedAge, retrievedAt: string): string {
  // Systems round down, up or to the nearest.
  const [earliest, latest] = [count + 1, count - 1].map((units) => before(retrievedAt, units, unit));
  const grain = unit === 'year' ? 4 : unit === 'month' || unit === 'week' ? 7 : 10;
  const [from, to] = [earliest, latest].map((date) => (date ?? '').slice(0, grain));
  return from === to ? `${from}` : `${from}/${to}`;
}

function before(instant: string, count: number, unit: PrintedAge['unit']): string {
  const date = new Date(instant);
  if (unit === 'year') date.setUTCFullYear(date.getUTCFullYear() - count);
  else if (unit === 'month') date.setUTCMonth(date.getUTCMonth() - count);
  else date.setTime(date.getTime() - count * MILLISECONDS[unit]);
  return date.toISOString();
}

const MILLISECONDS = { second: 1000, minute: 60_000, hour: 3_600_000, day: 86_400_000, week: 604_800_000 };
