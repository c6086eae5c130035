/** A day as its number since 1970-01-01 in UTC. */
export type DayNumber = number;

const DAY_MS = 86_400_000;

/** Monday is 0, Sunday 6, as ISO 8601 orders the week. */
export function weekdayOf(day: DayNumber): number {
  return (((day + 3) % 7) + 7) % 7;
}

/** The UTC day of a publisher's day or instant; `null` where it is no date. */
export function dayOf(dayOrInstant: string): DayNumber | null {
  const time = Date.parse(dayOrInstant);
  return Number.isNaN(time) ? null : Math.floor(time / DAY_MS);
}

/** The day of a year, a month (1 to 12) and a day; `null` where the calendar has no such day. */
export function dayIn(year: number, month: number, day: number): DayNumber | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? date.getTime() / DAY_MS : null;
}

export function yearOf(day: DayNumber): number {
  return new Date(day * DAY_MS).getUTCFullYear();
}

/** 1 to 12. */
export function monthOf(day: DayNumber): number {
  return new Date(day * DAY_MS).getUTCMonth() + 1;
}

/** `YYYY-MM-DD`. */
export function isoDay(day: DayNumber): string {
  return new Date(day * DAY_MS).toISOString().slice(0, 10);
}

/** EDTF of a month: `YYYY-MM`. */
export function isoMonth(year: number, month: number): string {
  return `${year}-${String(month).padStart(2, '0')}`;
}

/** EDTF of a run of days; a single day stands alone. */
export function isoDays(first: DayNumber, last: DayNumber): string {
  return first === last ? isoDay(first) : `${isoDay(first)}/${isoDay(last)}`;
}
