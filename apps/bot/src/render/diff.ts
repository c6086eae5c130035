import type { DiffPart } from '@onrecord/schema';
import { plain } from './markup.ts';

/** How words asked about differ from words recorded: struck through, and bold; of a long comparison the beginning. */
export function diffLine(diff: readonly DiffPart[]): string {
  const most = Math.max(40, Math.floor(900 / diff.length));
  return diff
    .slice(0, 40)
    .map(({ kind, text }) => {
      const shown = plain(text, most);
      return shown === '' ? '' : kind === 'same' ? shown : kind === 'asked' ? `~~${shown}~~` : `**${shown}**`;
    })
    .filter(Boolean)
    .join(' ');
}
