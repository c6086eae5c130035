import { DayOrInstant } from '@onrecord/schema';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';

/** ISO 8601 as pages print it: a space for the T, no seconds, a zone without colon, fractions of any length. */
const ISO = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2})(:\d{2})?(\.\d+)?\s?(Z|[+-]\d{2}(?::?\d{2})?)?)?$/i;
/** RFC 5322 §3.3, as in feeds and mail: "Thu, 17 Oct 2024 12:00:00 +0200". */
const RFC = new RegExp(
  `^(?:\\p{L}{3},\\s*)?(\\d{1,2})\\s+${MONTH}\\s+(\\d{4})\\s+(\\d{2}:\\d{2})(:\\d{2})?\\s+(GMT|UTC?|Z|[ECMP][SD]T|[+-]\\d{4})$`,
  'iu',
);
const DAY_FIRST = new RegExp(`^(\\d{1,2})(?:st|nd|rd|th)?\\s+${MONTH},?\\s+(\\d{4})$`, 'iu');
const MONTH_FIRST = new RegExp(`^${MONTH}\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})$`, 'iu');

/**
 * A day or instant (ISO 8601-1) from the forms that pages and files print; `null` for anything else.
 *
 * A time of day without a zone gives the day alone, since the moment is not known. Forms that can be read in two
 * ways ("10/11/2024") give nothing.
 */
export function parseDate(value: string): string | null {
  const text = value.trim().replace(/\s+/gu, ' ');
  const date = readIso(text) ?? readRfc(text) ?? readWords(text);
  return date !== null && DayOrInstant.safeParse(date).success ? date : null;
}

function readIso(text: string): string | null {
  const [, day, time, seconds = ':00', fraction = '', zone] = ISO.exec(text) ?? [];
  if (!day) return null;
  return time && zone ? `${day}T${time}${seconds}${fraction.slice(0, 4)}${offsetOf(zone)}` : day;
}

function readRfc(text: string): string | null {
  const [, day = '', month = '', year, time, seconds = ':00', zone] = RFC.exec(text) ?? [];
  return year && zone ? `${dayOf(year, month, day)}T${time}${seconds}${offsetOf(zone)}` : null;
}

function readWords(text: string): string | null {
  const [, day = '', month = '', year] = DAY_FIRST.exec(text) ?? [];
  if (year) return dayOf(year, month, day);
  const [, name = '', number = '', inYear] = MONTH_FIRST.exec(text) ?? [];
  return inYear ? dayOf(inYear, name, number) : null;
}

/** The zones with names that mail knows (RFC 5322 §4.3); others mean one thing here and another there. */
const ZONES: Record<string, string> = {
  EST: '-0500',
  EDT: '-0400',
  CST: '-0600',
  CDT: '-0500',
  MST: '-0700',
  MDT: '-0600',
  PST: '-0800',
  PDT: '-0700',
};

function offsetOf(name: string): string {
  if (/^(?:Z|GMT|UTC?)$/i.test(name)) return 'Z';
  const zone = ZONES[name.toUpperCase()] ?? name;
  const digits = zone.slice(1).replace(':', '').padEnd(4, '0');
  return `${zone[0]}${digits.slice(0, 2)}:${digits.slice(2)}`;
}

function dayOf(year: string, month: string, day: string): string {
  const index = MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1;
  return `${year}-${String(index).padStart(2, '0')}-${day.padStart(2, '0')}`;
}
