import { dejaVu, type Font } from './font.ts';

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** Controls, and marks that turn the direction of what follows: they have no place in a picture. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out.
const UNSEEN = /[\u0000-\u001f\u007f-\u009f\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g;

/** Stands for what the font cannot draw: an emoji of several parts, Chinese. */
const MISSING = '▯';

/** Characters that join or vary others and need no glyph of their own. */
const INVISIBLE = /^(?:\p{M}|\u200c|\u200d|\ufe0e|\ufe0f)$/u;

/** A text on one line, every character of it one that the font has. */
export function drawable(text: string): string {
  const shown = text.toWellFormed().replace(/\s+/g, ' ').replace(UNSEEN, '').trim();
  const { regular } = dejaVu();
  return Array.from(graphemes.segment(shown), ({ segment }) =>
    [...segment].every((character) => regular.has(character.codePointAt(0) ?? 0) || INVISIBLE.test(character))
      ? segment
      : MISSING,
  ).join('');
}

export interface Room {
  font: Font;
  size: number;
  width: number;
  most: number;
}

/** A drawable text as lines that fit the room, broken between words where it can be; an ellipsis ends what does not fit. */
export function linesOf(text: string, { font, size, width, most }: Room): string[] {
  const fits = (line: string) => font.widthOf(line, size) <= width;
  const lines: string[] = [];
  let line = '';
  const words = text.split(' ').filter(Boolean);
  for (const [index, word] of words.entries()) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (fits(longer)) {
      line = longer;
      continue;
    }
    if (lines.length + 1 === most)
      return [...lines, shortened([line, ...words.slice(index)].filter(Boolean).join(' '), fits)];
    if (line !== '') lines.push(line);
    line = fits(word) ? word : shortened(word, fits);
  }
  return line === '' ? lines : [...lines, line];
}

/** As many graphemes as fit before an ellipsis; at least none. */
function shortened(text: string, fits: (line: string) => boolean): string {
  if (fits(text)) return text;
  const segments = Array.from(graphemes.segment(text.slice(0, 400)), ({ segment }) => segment);
  let [low, high] = [0, segments.length];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (fits(`${segments.slice(0, middle).join('').trimEnd()}…`)) low = middle;
    else high = middle - 1;
  }
  return `${segments.slice(0, low).join('').trimEnd()}…`;
}
