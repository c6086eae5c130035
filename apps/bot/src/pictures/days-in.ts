/** English days as Europe writes them: the day first, as in the other languages and in the command line's pictures. */
const DAY_FIRST: Readonly<Record<string, string>> = { 'en-US': 'en-GB' };

/** Prints a day, or a span of days, as a language writes them: `14.–18. Okt. 2024`. */
export function daysIn(locale: string): (earliest: string, latest: string) => string {
  const format = new Intl.DateTimeFormat(DAY_FIRST[locale] ?? locale, {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  });
  // Thin spaces are not in the font that draws.
  return (earliest, latest) =>
    format.formatRange(Date.parse(earliest), Date.parse(latest)).replace(/\s+/gu, ' ');
}
