/** Quotes of one day that have a number of their own; more go on in the numbers of the next day. */
const PER_DAY = 2 ** 24;

/** Claims of one article that are indexed. */
export const CLAIMS_PER_ARTICLE = 2 ** 16;

const MILLISECONDS_PER_DAY = 86_400_000;

/** Days from the first of January of the year 0 to that of 1970 (proleptic Gregorian calendar, ISO 8601). */
const DAYS_BEFORE_1970 = 719_528;

/** Days since the first of January of the year 0, that day being 1: greater than 0, which stands for unknown. */
export function dayIndexOf(day: string): number {
  const milliseconds = Date.parse(`${day}T00:00:00Z`);
  if (Number.isNaN(milliseconds))
    throw new TypeError(`${JSON.stringify(day)} is no day; write it as YYYY-MM-DD, 2024-10-17 for example`);
  return Math.round(milliseconds / MILLISECONDS_PER_DAY) + DAYS_BEFORE_1970 + 1;
}

/** The day of an index as `YYYY-MM-DD`. */
export function dayOfIndex(index: number): string {
  return new Date((index - DAYS_BEFORE_1970 - 1) * MILLISECONDS_PER_DAY).toISOString().slice(0, 10);
}

/** The first key of a day. */
export function firstKeyOf(dayIndex: number): number {
  return dayIndex * PER_DAY;
}

/** The last key of a day. */
export function lastKeyOf(dayIndex: number): number {
  return firstKeyOf(dayIndex + 1) - 1;
}

/** Keys from here on have a known day. */
export const FIRST_DATED_KEY = firstKeyOf(1);

/** No key is greater. */
export const GREATEST_KEY = Number.MAX_SAFE_INTEGER;

/** The row of a claim in its index. */
export function claimRowOf(article: number, position: number): number {
  return article * CLAIMS_PER_ARTICLE + position;
}

/** Where the claim of a row stands. */
export function claimPlaceOf(row: number): { article: number; position: number } {
  return { article: Math.floor(row / CLAIMS_PER_ARTICLE), position: row % CLAIMS_PER_ARTICLE };
}
