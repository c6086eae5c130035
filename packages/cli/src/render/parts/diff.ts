import type { DiffPart } from '@onrecord/schema';
import { clean, cleanStart } from '../text/clean.ts';
import type { Block, Pen } from '../text/pen.ts';
import { words } from '../words.ts';

/** A run that is longer says no more. */
const LONGEST_RUN = 400;

/** The words asked about, corrected by the record; nothing where they do not differ. */
export function diffBlock(diff: readonly DiffPart[], pen: Pen): Block {
  if (diff.length === 0) return [];
  const text = diff
    .map(({ kind, text }) => ({ kind, text: cleanStart(text, LONGEST_RUN) }))
    .filter(({ text }) => clean(text) !== '')
    .map(({ kind, text }) => drawn(kind, text, pen))
    .join(' ');
  return [...pen.lines(words.compared), ...pen.lines(text, '  ')];
}

function drawn(kind: DiffPart['kind'], text: string, { style }: Pen): string {
  if (kind === 'same') return text;
  return kind === 'asked' ? style.taken(text) : style.added(text);
}
