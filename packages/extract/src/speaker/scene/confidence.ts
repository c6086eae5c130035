import type { SpeakerKind } from '@onrecord/schema';

/** Below this nobody is named: a wrong name costs more than a missing one. */
export const CONFIDENCE_FLOOR = 0.5;

/** Least confidence at which a description is taken for somebody named, rather than for a speaker of its own. */
export const LEAST_NAMED = 0.5;

/** How a description opens: "a senior official", "the agency", "officials". */
export type Opening = 'indefinite' | 'definite' | 'bare';

/**
 * How often a description that nobody known fits is right as a speaker of its own: shares of some two hundred and eighty
 * such answers on 78 news articles read by hand, drawn to the mean of their kind where there are few. What lies below the
 * floor names nobody: "the woman" and "the candidate" are mostly somebody whose name is printed.
 */
const OWN: Readonly<Record<Opening, Partial<Record<SpeakerKind, number>>>> = {
  indefinite: { anonymous: 0.76, group: 0.87, document: 0.92, organization: 0.82, other: 0.3 },
  definite: { anonymous: 0.25, group: 0.74, document: 0.68, organization: 0.67, other: 0.25 },
  bare: { anonymous: 0.42, group: 0.82, document: 0.78, organization: 0.62, other: 0.4 },
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
  if (kind === 'other' && opening === 'definite' && (isToldApart || isParticular)) return TOLD_APART;
  const share = OWN[opening][kind] ?? ELSE;
  return isParticular && kind === 'anonymous' ? Math.max(PARTICULAR, share) : share;
}

/** Part of the doubt of the softmax that pronouns of persons do not deserve, as found on the same articles. */
const UNDUE_DOUBT = 0.4;

/** Confidence in whom "he" and "she" mean, from the share that the softmax over the candidates gives. */
export function personConfidence(share: number): number {
  return share < CONFIDENCE_FLOOR ? share : share + (1 - share) * UNDUE_DOUBT;
}

/** Share of the confidence above the floor that the softmax for "they" deserves, as found on the same articles. */
const PLURAL_SHARE = 0.5;

/** Confidence in whom "they" means: groups go by many names, and the softmax knows few of them. */
export function pluralConfidence(share: number): number {
  return overFloor(share, PLURAL_SHARE);
}

/** From this confidence of an attribution on its source is taken as told; below it may be the wrong words. */
const SURE_SOURCE = 0.9;

/** How much of the doubt about an attribution is doubt about its source, as found on PolNeAR dev and our own articles. */
const DOUBT_OF_SOURCE = 0.6;

/** Confidence in a speaker, by that of the attribution whose source was read; what is over the floor stays there. */
export function confidenceWithin(confidence: number, attributionConfidence: number): number {
  const doubt = Math.max(0, SURE_SOURCE - attributionConfidence) / SURE_SOURCE;
  return overFloor(confidence, 1 - DOUBT_OF_SOURCE * doubt);
}

/** What lies above the floor, drawn towards it. */
function overFloor(confidence: number, share: number): number {
  return confidence < CONFIDENCE_FLOOR
    ? confidence
    : CONFIDENCE_FLOOR + (confidence - CONFIDENCE_FLOOR) * share;
}
