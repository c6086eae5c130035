import type { QuoteType, Stance } from '@onrecord/schema';
import type { NameKind } from './names.ts';

// What the stores hold in place of words: only ever append.

const STANCES = [
  'asserts',
  'confirms',
  'denies',
  'doubts',
  'believes',
  'asks',
  'urges',
  'commits',
  'declines',
] as const satisfies readonly Stance[];

const TYPES = ['direct', 'indirect', 'mixed'] as const satisfies readonly QuoteType[];

const NAME_KINDS = { speaker: 1, outlet: 2, article: 3, topic: 4, role: 5 } as const satisfies Record<
  NameKind,
  number
>;

/** The code of a stance. */
export function codeOfStance(stance: Stance): number {
  return STANCES.indexOf(stance);
}

/** The stance of a code. */
export function stanceOfCode(code: number): Stance {
  return STANCES[code] ?? 'asserts';
}

/** The code of a type. */
export function codeOfType(type: QuoteType): number {
  return TYPES.indexOf(type);
}

/** The type of a code. */
export function typeOfCode(code: number): QuoteType {
  return TYPES[code] ?? 'direct';
}

/** The code of what a name belongs to. */
export function codeOfKind(kind: NameKind): number {
  return NAME_KINDS[kind];
}
