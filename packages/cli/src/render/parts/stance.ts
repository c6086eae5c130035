import type { Stance } from '@onrecord/schema';
import type { Style } from '../text/style.ts';
import { words } from '../words.ts';

/** Stances that a reader must not miss. */
const STANCE_STYLES: Partial<Record<Stance, keyof Style>> = {
  confirms: 'good',
  doubts: 'doubtful',
  denies: 'bad',
};

/** The stance in words: `denied this`. */
export function stanceWords(stance: Stance, style: Style): string {
  const paint = STANCE_STYLES[stance];
  return paint ? style[paint](words.stance[stance]) : words.stance[stance];
}

/** The same, but nothing for the plain case, that somebody says so. */
export function stanceFact({ stance }: { stance: Stance }, style: Style): string[] {
  return stance === 'asserts' ? [] : [stanceWords(stance, style)];
}
