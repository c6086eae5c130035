import type { Scope } from './connection.ts';
import { monthOf, yearOf } from './quote-rows.ts';
import { markQueryOf } from './terms.ts';

/** How many quotes a month has. */
export interface Month {
  month: number;
  quotes: number;
}

/** The months of a collection's quotes, newest first; what has no day comes last. */
export async function monthsOf(scope: Scope): Promise<Month[]> {
  return scope.all<Month>(
    'SELECT month, quotes FROM quote_month WHERE collection = $1 AND quotes > 0 ORDER BY month DESC',
    [scope.collection],
  );
}

/** How many quotes months have together. */
export function quotesIn(months: readonly Month[]): number {
  return months.reduce((sum, { quotes }) => sum + quotes, 0);
}

/** The first months that hold this many quotes together, or all. */
export function monthsHolding(months: readonly Month[], quotes: number): Month[] {
  let held = 0;
  const last = months.findIndex((month) => {
    held += month.quotes;
    return held >= quotes;
  });
  return last === -1 ? [...months] : months.slice(0, last + 1);
}

/** A `tsquery` for the quotes of these months, by whole years where all of a year's are among them. */
export function monthsQueryOf(scope: Scope, chosen: readonly Month[], all: readonly Month[]): string {
  const isChosen = new Set(chosen.map(({ month }) => month));
  const partial = new Set(all.filter(({ month }) => !isChosen.has(month)).map(({ month }) => yearOf(month)));
  const years = new Set(chosen.map(({ month }) => yearOf(month)).filter((year) => !partial.has(year)));
  const months = chosen.map(({ month }) => month).filter((month) => partial.has(yearOf(month)));
  const queries = [
    ...(years.size > 0 ? [markQueryOf(scope, 'year', [...years])] : []),
    ...(months.length > 0 ? [markQueryOf(scope, 'month', months)] : []),
  ];
  return `(${queries.join(' | ')})`;
}

/** The condition that a quote's day lies in one of these neighbouring months. */
export function daysOf(chosen: readonly Month[]): { from: number; to: number } {
  const months = chosen.map(({ month }) => month);
  return { from: Math.min(...months) * 100, to: Math.max(...months) * 100 + 99 };
}

/** The months from that of a day on, in their order. */
export function monthsFrom(months: readonly Month[], day: number): Month[] {
  const start = months.findIndex(({ month }) => month === monthOf(day));
  return start === -1 ? [...months] : months.slice(start);
}
