import type { Article, Quote } from '@onrecord/schema';

/** The day of an instant as its publisher wrote it, in its own time zone. */
export function publishedDayOf(article: Pick<Article, 'publishedAt'>): string | null {
  return article.publishedAt?.slice(0, 10) ?? null;
}

/** The days that a quote may have been said on; where it is undated, the day of publication stands in. */
export function saidDaysOf(
  quote: Pick<Quote, 'saidAt'>,
  article: Pick<Article, 'publishedAt'>,
): { from: string | null; to: string | null } {
  const published = publishedDayOf(article);
  return { from: quote.saidAt?.earliest ?? published, to: quote.saidAt?.latest ?? published };
}

/** A day as the number that it is kept as: 2026-03-04 is 20260304. */
export function dayNumberOf(day: string): number {
  return Number(day.replaceAll('-', ''));
}

/** The day of a kept number. */
export function dayOfNumber(number: number): string {
  const digits = String(number).padStart(8, '0');
  return `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6)}`;
}
