import type { Receipt } from '@onrecord/schema';
import { en } from '../messages/en.ts';
import { plain } from './markup.ts';

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Both clocks, the words that justify the first with it. */
export function bothDates({ quote, saidAtWords, article }: Receipt): string {
  return `${saidAt(quote.saidAt, saidAtWords)} · ${publishedAt(article.publishedAt)}`;
}

/** A day or an instant as a Discord timestamp. */
export function publishedAt(date: string | null): string {
  return date === null ? en.publishedUnknown : en.published(timestamp(date));
}

export function saidAt(when: Receipt['quote']['saidAt'], words: string | null): string {
  if (when === null) return en.saidUnknown;
  const [first = '', last] = when.edtf.split('/');
  const date = last === undefined ? grain(first) : en.to(grain(first), grain(last));
  const reason = words === null ? '' : ` ${en.because(plain(words, 200), when.basis === 'carried')}`;
  return `${en.said(date)}${reason}`;
}

/** An exact day in the reader's language; a month or a year in words. */
function grain(date: string): string {
  return DAY.test(date) ? timestamp(date) : date;
}

/**
 * A day stands at noon UTC, so that it is the same day in every zone from UTC−12 to UTC+11; an instant at its moment.
 * https://discord.com/developers/docs/reference#message-formatting
 */
function timestamp(date: string): string {
  const moment = Date.parse(DAY.test(date) ? `${date}T12:00:00Z` : date);
  return `<t:${Math.floor(moment / 1000)}:D>`;
}
