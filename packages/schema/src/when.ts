import { z } from 'zod';
import { Span } from './span.ts';

/** A calendar day, `YYYY-MM-DD` (ISO 8601-1). */
export const Day = z.iso.date().meta({ id: 'Day', description: 'A calendar day, YYYY-MM-DD.' });

/** What a publisher or we logged: a day, or a moment in UTC or with an offset (ISO 8601-1). */
export const DayOrInstant = z
  .union([z.iso.date(), z.iso.datetime({ offset: true })])
  .meta({ id: 'DayOrInstant', description: 'YYYY-MM-DD, or an instant such as 2024-10-18T06:00:00Z.' });

/**
 * EDTF as used here: a subset of ISO 8601-2 level 0 (year, month, day and closed intervals of them).
 * Narrower than the specification: no seasons, no qualifiers, no open intervals.
 */
export const EDTF_PATTERN = /^\d{4}(-\d{2}(-\d{2})?)?(\/\d{4}(-\d{2}(-\d{2})?)?)?$/;

/** When something was said, at the grain that the text gives. */
export const When = z
  .strictObject({
    edtf: z.string().regex(EDTF_PATTERN),
    /** First day that the expression covers. */
    earliest: z.iso.date(),
    /** Last day that the expression covers, inclusive. */
    latest: z.iso.date(),
    /** `stated` by an expression in the sentence, or `carried` over from elsewhere in the article. */
    basis: z.enum(['stated', 'carried']),
    /** The words that justify the date. */
    evidence: Span.nullable(),
  })
  .refine((when) => when.earliest <= when.latest, { error: 'earliest must not lie after latest' })
  .meta({
    id: 'When',
    description: 'A date at the grain of the text (EDTF), with the words that justify it.',
  });
export type When = z.infer<typeof When>;

/**
 * The first and last day of an EDTF expression, inclusive; `null` when it is not in our subset of EDTF
 * or names a day that does not exist.
 *
 * @example boundsOf('2024-10') // { earliest: '2024-10-01', latest: '2024-10-31' }
 */
export function boundsOf(edtf: string): { earliest: string; latest: string } | null {
  if (!EDTF_PATTERN.test(edtf)) return null;
  const [first = '', last = first] = edtf.split('/');
  const earliest = dayAt(first, 'start');
  const latest = dayAt(last, 'end');
  return earliest && latest && earliest <= latest ? { earliest, latest } : null;
}

function dayAt(date: string, edge: 'start' | 'end'): string | null {
  const [year = '', month = edge === 'start' ? '01' : '12', day] = date.split('-');
  if (+month < 1 || +month > 12) return null;
  // Day 0 of the following month is the last day of this one.
  const lastDay = new Date(Date.UTC(+year, +month, 0)).getUTCDate();
  const chosen = day ?? (edge === 'start' ? '01' : String(lastDay).padStart(2, '0'));
  return +chosen >= 1 && +chosen <= lastDay ? `${year}-${month}-${chosen}` : null;
}
