import type { When } from '@onrecord/schema';
import { words } from '../words.ts';
import { NO_BREAK } from './pen.ts';
import { plain } from './plain.ts';

/** When it was said, at the grain of the text, with the words that say so. */
export function saidAt(when: When | null, printed: string | null): string {
  if (when === null) return words.saidUnknown;
  const date = words.said(grainOf(when.edtf));
  return printed === null ? date : `${date} ${words.because(plain(printed, 120), when.basis === 'carried')}`;
}

export function publishedAt(date: string | null): string {
  return date === null ? words.publishedUnknown : words.published(written(readDate(inUtc(date))));
}

/** The days between which articles were published: `from 11 Oct 2024 to 3 Jun 2025`. */
export function publishedBetween(first: string, last: string): string {
  const [from, to] = [readDate(inUtc(first)), readDate(inUtc(last))];
  return inUtc(first) === inUtc(last)
    ? words.onDay(written(to))
    : words.from(written(withoutShared(from, to)), written(to));
}

/** Days, inclusive: `16 Oct 2024`, `14 to 18 Oct 2024`. */
export function dayRange(first: string, last: string): string {
  const [from, to] = [readDate(first), readDate(last)];
  return first === last ? written(to) : words.range(written(withoutShared(from, to)), written(to));
}

/** A day, or the day of an instant in UTC. */
function inUtc(date: string): string {
  return date.length > 10 ? new Date(date).toISOString().slice(0, 10) : date;
}

/** EDTF in words: `16 Oct 2024`, `in October 2024`, `in 2024`, `between 14 and 18 Oct 2024`. */
function grainOf(edtf: string): string {
  const [first = {}, last] = edtf.split('/').map(readDate);
  if (last) return words.between(written(withoutShared(first, last)), written(last));
  return first.day === undefined ? words.inMonth(written(first)) : written(first);
}

interface CalendarDate {
  year?: string | undefined;
  month?: string | undefined;
  day?: string | undefined;
}

function readDate(date: string): CalendarDate {
  const [year, month, day] = date.split('-');
  return { year, month, day };
}

/** The first day of an interval without what the last one says as well. */
function withoutShared({ year, month, day }: CalendarDate, last: CalendarDate): CalendarDate {
  if (year !== last.year || month === undefined || last.month === undefined) return { year, month, day };
  const isSameMonth = month === last.month && day !== undefined && last.day !== undefined;
  return isSameMonth ? { day } : { month, day };
}

function written({ year, month, day }: CalendarDate): string {
  const name = month && words.months[Number(month) - 1];
  return [day && Number(day), day ? name?.slice(0, 3) : name, year].filter(Boolean).join(NO_BREAK);
}
