import { boundsOf, type Receipt } from '@onrecord/schema';
import type { Words } from '../messages/words.ts';
import { plain } from './markup.ts';

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const MONTH = /^\d{4}-\d{2}$/;

/** Both clocks, the words that justify the first with it. */
export function bothDates({ quote, saidAtWords, article }: Receipt, words: Words): string {
  return `${saidAt(quote.saidAt, saidAtWords, words)} · ${publishedAt(article.publishedAt, words)}`;
}

/** A day or an instant as a Discord timestamp. */
export function publishedAt(date: string | null, words: Words): string {
  return date === null ? words.publishedUnknown : words.published(timestamp(date));
}

/** When it was said, with the article's words that tell it. */
export function saidAt(when: Receipt['quote']['saidAt'], evidence: string | null, words: Words): string {
  if (when === null) return words.saidUnknown;
  const [first = '', last] = when.edtf.split('/');
  const date = last === undefined ? grain(first, words) : words.to(grain(first, words), grain(last, words));
  const reason = evidence === null ? '' : ` ${words.because(plain(evidence, 200), when.basis === 'carried')}`;
  return `${words.said(date)}${reason}`;
}

/** Days, inclusive; one where they are the same, and in words where they are a whole month or year. */
export function days(first: string, last: string, words: Words): string {
  const [year = '', month = ''] = first.split('-');
  const whole = [year, `${year}-${month}`].find((date) => isWhole(date, first, last));
  if (whole !== undefined) return grain(whole, words);
  return first === last ? timestamp(first) : words.to(timestamp(first), timestamp(last));
}

function isWhole(date: string, first: string, last: string): boolean {
  const bounds = boundsOf(date);
  return bounds?.earliest === first && bounds.latest === last;
}

/** An exact day as a timestamp in the reader's language; a month or a year in words. */
function grain(date: string, { locale }: Words): string {
  if (DAY.test(date)) return timestamp(date);
  return MONTH.test(date) ? monthIn(locale).format(Date.parse(date)) : date;
}

const months = new Map<string, Intl.DateTimeFormat>();

/** Prints months as a language does: `October 2024`. */
function monthIn(locale: string): Intl.DateTimeFormat {
  const known = months.get(locale);
  const format =
    known ?? new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' });
  months.set(locale, format);
  return format;
}

/**
 * A day stands at noon UTC, so that it is the same day in every zone from UTC−12 to UTC+11; an instant at its moment.
 * https://discord.com/developers/docs/reference#message-formatting
 */
function timestamp(date: string): string {
  const moment = Date.parse(DAY.test(date) ? `${date}T12:00:00Z` : date);
  return `<t:${Math.floor(moment / 1000)}:D>`;
}

/** How long ago, in the reader's words: "5 minutes ago". */
export function moment(milliseconds: number): string {
  return `<t:${Math.floor(milliseconds / 1000)}:R>`;
}
