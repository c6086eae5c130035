import type { SpeakerKind } from '@onrecord/schema';

/** Below this nobody is named: a wrong name costs more than a missing one. */
export const CONFIDENCE_FLOOR = 0.5;

/** Least confidence at which a description is taken for somebody named, rather than for a speaker of its own. */
export const LEAST_NAMED = 0.5;

/** How a description opens: "a senior official", "the agency", "officials". */
export type Opening = 'indefinite' | 'definite' | 'bare';

/**
 * How often a description that nobody known fits is right as a speaker of its own: shares of some two hundred such answers
 * on 54 news articles read by hand, drawn to the mean of their kind where there are few. What lies below the floor names
 * nobody: "the woman" and "the candidate" are mostly somebody whose name is printed.
 */
const OWN: Readonly<Record<Opening, Partial<Record<SpeakerKind, number>>>> = {
  indefinite: { anonymous: 0.73, group: 0.88, document: 0.92, organization: 0.85, other: 0.35 },
  definite: { anonymous: 0.35, group: 0.68, document: 0.6, organization: 0.65, other: 0.3 },
  bare: { anonymous: 0.55, group: 0.73, document: 0.75, organization: 0.6, other: 0.45 },
};

/** The same of those that say too much to be anybody else: "the former Danish prime minister", "the head of UNESCO". */
const PARTICULAR = 0.7;

/** Of a thing that is told apart from others: "the new bridge", unlike "the case". */
const TOLD_APART = 0.55;

/** Of kinds that are not in the table. */
const ELSE = 0.5;

/** Confidence that a description is a speaker of its own, 0 to 1. */
export function ownConfidence(
  opening: Opening,
  { kind, isParticular, isToldApart }: { kind: SpeakerKind; isParticular: boolean; isToldApart: boolean },
): number {
  if (kind === 'other' && opening === 'definite' && isToldApart) return TOLD_APART;
  const share = OWN[opening][kind] ?? ELSE;
  return isParticular && kind === 'anonymous' ? Math.max(PARTICULAR, share) : share;
}

/** Part of the doubt of the softmax that pronouns of persons do not deserve, as found on the same articles. */
const UNDUE_DOUBT = 0.4;

/** Confidence in whom "he" and "she" mean, from the share that the softmax over the candidates gives. */
export function personConfidence(share: number): number {
  return share < CONFIDENCE_FLOOR ? share : share + (1 - share) * UNDUE_DOUBT;
}
