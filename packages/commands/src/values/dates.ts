import { boundsOf, DayOrInstant } from '@onrecord/schema';
import { optionError } from './option-error.ts';

/** A day, a month or a year; not an interval, which two options say more clearly. */
const DATE = /^\d{4}(-\d{2}(-\d{2})?)?$/;

/**
 * The first (`earliest`) or last (`latest`) day of a date as people type it: `2024-10-18`, `2024-10` or `2024`.
 *
 * @throws {OnrecordError} `COMMAND_OPTION` for anything else, a day that does not exist included.
 */
export function readDay(
  value: string,
  { command, option, edge }: { command: string; option: string; edge: 'earliest' | 'latest' },
): string {
  const bounds = DATE.test(value) ? boundsOf(value) : null;
  if (bounds) return bounds[edge];
  throw optionError(command, option, 'is a date: YYYY-MM-DD, YYYY-MM or YYYY', {
    reason: 'not-a-date',
    value,
  });
}

/**
 * The first and last day of a time as people type it; what was not given is absent.
 *
 * @throws {OnrecordError} `COMMAND_OPTION` for a date that is none, and for a first day behind the last.
 */
export function readRange(
  command: string,
  { from, to }: { from: string | number | undefined; to: string | number | undefined },
): { from?: string; to?: string } {
  const first = from && readDay(String(from), { command, option: 'from', edge: 'earliest' });
  const last = to && readDay(String(to), { command, option: 'to', edge: 'latest' });
  if (first && last && first > last)
    throw optionError(command, 'from', `lies after to (${first} > ${last}): exchange them`, {
      reason: 'first-after-last',
    });
  return { ...(first && { from: first }), ...(last && { to: last }) };
}

/**
 * The time that an article was published, as given: a day, or an instant with its offset.
 *
 * @throws {OnrecordError} `COMMAND_OPTION` for anything else.
 */
export function readPublished(
  value: string,
  { command, option }: { command: string; option: string },
): string {
  if (DayOrInstant.safeParse(value).success) return value;
  throw optionError(command, option, 'is a date: YYYY-MM-DD, or 2024-10-18T06:00:00Z', {
    reason: 'not-an-instant',
    value,
  });
}
