import type { When } from '@onrecord/schema';
import { words } from '../words.ts';
import { cleanStart } from './clean.ts';

/** When it was said, at the grain of the text, with the words that say so. */
export function saidAt(when: When | null, printed: string | null = null): string {
  if (when === null) return words.saidUnknown;
  const date = words.said(grainOf(when.edtf));
  return printed === null
    ? date
    : `${date} ${words.because(cleanStart(printed, 120), when.basis === 'carried')}`;
}

export function publishedAt(date: string | null): string {
  return date === null ? words.publishedUnknown : words.published(dayOf(date));
}

/** A day, or the day of an instant in UTC: `18 Oct 2024`. */
export function dayOf(date: string): string {
  const day = date.length > 10 ? new Date(date).toISOString().slice(0, 10) : date;
  return written(day);
}

/** A time between two days of publication. */
export function daysFrom(first: string, last: string): string {
  return first === last ? dayOf(first) : words.from(dayOf(first), dayOf(last));
}

/** EDTF in words: `16 Oct 2024`, `in October 2024`, `in 2024`, `between 14 Oct 2024 and 18 Oct 2024`. */
function grainOf(edtf: string): string {
  const [first = '', last] = edtf.split('/');
  if (last !== undefined) return words.between(written(first), written(last));
  return first.length === 10 ? words.onDay(written(first)) : words.inMonth(written(first));
}

function written(date: string): string {
  const [year = '', month, day] = date.split('-');
  if (month === undefined) return year;
  const name = words.months[Number(month) - 1] ?? month;
  return day === undefined ? `${name} ${year}` : `${Number(day)} ${name.slice(0, 3)} ${year}`;
}
