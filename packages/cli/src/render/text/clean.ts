import { stripVTControlCharacters } from 'node:util';
import { words } from '../words.ts';

/** A text is cut well after this many code units, so that a page without a line break does not flood the screen. */
const LONGEST = 1500;

/**
 * What a terminal acts on, or turns, or does not show: controls (C0, C1), soft hyphens, zero-width spaces, marks and
 * overrides of direction (Unicode UAX #9), line and paragraph separators, halves of surrogate pairs. The joiners
 * U+200C and U+200D stay: Persian and emoji need them.
 */
const UNSEEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out.
  /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|\p{Cs}/gu;

/** More marks on one letter than any script needs; they would run into the lines above and below. */
const STACKED_MARKS = /(\p{M}{4})\p{M}+/gu;

/** Foreign text for one line of a terminal: it can move no cursor, change no colour and turn no direction. */
export function clean(text: string): string {
  return stripVTControlCharacters(text)
    .replace(/\s+/gu, ' ')
    .replace(UNSEEN, '')
    .replace(STACKED_MARKS, '$1')
    .trim();
}

/** The same, cut between words where it is very long; the cut is told. */
export function cleanShort(text: string, most = LONGEST): string {
  const cleaned = clean(text.slice(0, most * 2));
  if (cleaned.length <= most && text.length <= most * 2) return cleaned;
  return `${cutBefore(cleaned, most)} ${words.cutHere}`;
}

/** The end of a text, for what stands before. */
export function cleanEnd(text: string, most: number): string {
  const cleaned = clean(text.slice(-most * 2));
  if (cleaned.length <= most) return cleaned;
  const end = cleaned.slice(-most);
  const border = end.indexOf(' ');
  return `… ${(border === -1 ? end : end.slice(border)).replace(/^[\udc00-\udfff]/, '').trim()}`;
}

/** The beginning of a text, for what stands after. */
export function cleanStart(text: string, most: number): string {
  const cleaned = clean(text.slice(0, most * 2));
  return cleaned.length <= most ? cleaned : `${cutBefore(cleaned, most)} …`;
}

function cutBefore(text: string, most: number): string {
  const start = text.slice(0, most);
  const border = start.lastIndexOf(' ');
  return (border <= 0 ? start : start.slice(0, border)).replace(/[\ud800-\udbff]$/, '');
}
