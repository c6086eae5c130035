import type { DiffPart } from '@onrecord/schema';
import type { Block, Pen } from '../text/pen.ts';
import { plain } from '../text/plain.ts';
import type { Style } from '../text/style.ts';
import { words } from '../words.ts';

const DRAWN: Record<DiffPart['kind'], (text: string, style: Style) => string> = {
  same: (text) => text,
  asked: (text, style) => style.taken(text),
  recorded: (text, style) => style.added(text),
};

/** The words asked about, corrected by the record; nothing where they do not differ. */
export function diffBlock(diff: readonly DiffPart[], pen: Pen): Block {
  const line = diffLine(diff, pen.style);
  if (line === '') return [];
  const legend = words.compared(pen.style.taken(words.onlyAsked), pen.style.added(words.onlyRecorded));
  return [...pen.lines(legend), ...pen.lines(line, { indent: 2 })];
}

/** Two wordings as one, each with its own words marked. */
export function diffLine(diff: readonly DiffPart[], style: Style): string {
  return diff
    .flatMap(({ kind, text }) => {
      const shown = plain(text, 600);
      return shown === '' ? [] : [DRAWN[kind](shown, style)];
    })
    .join(' ');
}
