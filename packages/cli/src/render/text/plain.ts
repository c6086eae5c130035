import { words } from '../words.ts';

/** The words of a statement are cut well after this, so that a page without an end does not flood the screen. */
const LONGEST_STATEMENT = 1500;

/**
 * What a terminal acts on, or turns, or does not show: controls (C0, C1), soft hyphens, zero-width spaces, marks and
 * overrides of direction (Unicode UAX #9), line and paragraph separators, halves of surrogate pairs. The joiners
 * U+200C and U+200D stay: Persian and emoji need them.
 */
const UNSEEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out.
  /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|\p{Cs}/gu;

/**
 * Colours, as a log would have them (ECMA-48, SGR). Of every other sequence only the control character is taken out:
 * what follows it may be words.
 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out.
const COLORS = /(?:\u001b\[|\u009b)[\d;:]*m/g;

/** Also the next line of the C1 controls, which is no white space for JavaScript. */
const SPACES = /[\s\u0085]+/g;

/** More marks on one letter than any script needs; they would run into the lines above and below. */
const STACKED_MARKS = /(\p{M}{4})\p{M}+/gu;

/**
 * Foreign text for a terminal, in one line: it can move no cursor, change no colour and turn no direction. What is
 * longer than `most` code units is cut between words, with an ellipsis. Nothing visible gives "".
 */
export function plain(text: string, most = 300): string {
  const shown = visible(text.slice(0, most * 2));
  return isWhole(text, shown, most) ? shown : `${start(shown, most)} …`;
}

/** The same, but the end stays: for what stands before. */
export function plainEnd(text: string, most: number): string {
  const shown = visible(text.slice(-most * 2));
  if (isWhole(text, shown, most)) return shown;
  const end = shown.slice(-most);
  return `… ${visible(end.slice(end.indexOf(' ') + 1))}`;
}

/** The words of a statement: a cut is told in words, since they are what is proved. */
export function plainStatement(text: string): string {
  const shown = visible(text.slice(0, LONGEST_STATEMENT * 2));
  if (shown === '') return words.nothingVisible;
  return isWhole(text, shown, LONGEST_STATEMENT)
    ? shown
    : `${start(shown, LONGEST_STATEMENT)} ${words.cutHere}`;
}

function visible(text: string): string {
  return text
    .replace(COLORS, '')
    .replace(/\ufeff/g, '')
    .replace(SPACES, ' ')
    .replace(UNSEEN, '')
    .replace(STACKED_MARKS, '$1')
    .trim();
}

function isWhole(text: string, shown: string, most: number): boolean {
  return shown.length <= most && text.length <= most * 2;
}

function start(text: string, most: number): string {
  const cut = text.slice(0, most);
  const border = cut.lastIndexOf(' ');
  return visible(border <= 0 ? cut : cut.slice(0, border));
}
