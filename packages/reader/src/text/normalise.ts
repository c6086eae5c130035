/** C0 and C1 controls (Unicode category Cc) without tab and line feed: nothing that a reader sees. */
const CONTROLS = /[^\P{Cc}\t\n]/gu;

/** Byte order marks and soft hyphens, which are invisible and stand inside words. */
const INVISIBLE = /[\ufeff\u00ad]/g;

/** The line breaks of Unicode (UAX #14: CR, NEL, VT, FF, LS, PS) besides LF. */
const BREAKS = /\r\n?|[\v\f\u0085\u2028\u2029]/g;

/**
 * The text as every span will index it: NFC, line feeds, no control characters, no blanks at the ends of lines,
 * no blank lines at either end. Nothing that a reader sees is collapsed or changed. Linear; idempotent.
 */
export function normaliseText(raw: string): string {
  const text = raw
    .toWellFormed()
    .replace(BREAKS, '\n')
    .replace(CONTROLS, '')
    .replace(INVISIBLE, '')
    .normalize('NFC');
  // A regular expression for blanks before a break tries again at every blank: quadratic on a long run of them.
  const lines = text.split('\n').map((line) => line.trimEnd());
  const first = lines.findIndex((line) => line !== '');
  return first < 0 ? '' : lines.slice(first, lines.findLastIndex((line) => line !== '') + 1).join('\n');
}
