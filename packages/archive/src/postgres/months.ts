import type { Scope } from './connection.ts';
import { monthOf, yearOf } from './quote-rows.ts';
import { markOf, termsBeginning, valueIn } from './terms.ts';

/** How many quotes a month has, and by which numbers it and its year are found. */
export interface Month {
  month: number;
  quotes: number;
  number: number;
  yearNumber: number;
}

/** The months of a collection's quotes, newest first; what has no day comes last. */
export async function monthsOf(scope: Scope): Promise<Month[]> {
  const marks = await termsBeginning(scope, markOf('month', ''), markOf('year', ''));
  const numbers = new Map(marks.map(({ term, number }) => [term, number]));
  return marks
    .filter(({ term, quotes }) => term.startsWith(markOf('month', '')) && quotes > 0)
    .map(({ term, number, quotes }) => {
      const month = Number(valueIn(term));
      return { month, quotes, number, yearNumber: numbers.get(markOf('year', yearOf(month))) ?? 0 };
    })
    .sort((a, b) => b.month - a.month);
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

/** The numbers by any of which the quotes of some months are found: of a year where all of its months are among them. */
export function numbersOfMonths(chosen: readonly Month[], all: readonly Month[]): number[] {
  const isChosen = new Set(chosen.map(({ month }) => month));
  const partial = new Set(all.filter(({ month }) => !isChosen.has(month)).map(({ month }) => yearOf(month)));
  return [
    ...new Set(
      chosen.map(({ month, number, yearNumber }) => (partial.has(yearOf(month)) ? number : yearNumber)),
    ),
  ];
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
