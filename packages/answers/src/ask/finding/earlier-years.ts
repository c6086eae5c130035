import type { DirectQuestion } from '@onrecord/schema';

const MONTH = /\b(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\b/i;
const TELLS_YEAR = /\b(?:19|20)\d{2}\b|\b(?:last|this|ago|since|yesterday|today|now)\b/i;

/** Years that are tried. */
const YEARS = 2;

/**
 * The same question of earlier years, the latest first, where it names a month or a day without a year: the last October is
 * meant where anything was said then, else an earlier one. Empty where it asks for no such time.
 */
export function inEarlierYears(read: DirectQuestion, text: string): { year: string; read: DirectQuestion }[] {
  if (!('from' in read) || read.from === undefined || read.to === undefined) return [];
  if (!MONTH.test(text) || TELLS_YEAR.test(text)) return [];
  const { from, to } = read;
  return Array.from({ length: YEARS }, (_, index) => {
    const earlier = (day: string) => `${Number(day.slice(0, 4)) - index - 1}${day.slice(4)}`;
    return { year: earlier(from).slice(0, 4), read: { ...read, from: earlier(from), to: earlier(to) } };
  }).filter((one) => !/-02-29/.test(`${one.read.from} ${one.read.to}`));
}
