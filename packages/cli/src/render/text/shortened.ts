import stringWidth from 'string-width';

/** What a person sees as one character; the same in every language. */
const characters = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** A text of at most so many cells: its end gives way to an ellipsis. */
export function shortened(text: string, cells: number): string {
  if (stringWidth(text) <= cells) return text;
  let shown = '';
  let width = 1;
  for (const { segment } of characters.segment(text)) {
    width += stringWidth(segment);
    if (width > cells) break;
    shown += segment;
  }
  return `${shown.trimEnd()}…`;
}
